/**
 * Text as a screen reader reads it well: a sentence a line, and no sign that would be read aloud as noise, or swallowed
 * with its meaning. Whatever is written where nothing is redrawn goes through here, an author's words too.
 */
import { setAside } from "./as-written.ts";
import { spelledOut } from "./spelled-out.ts";

/** A longer sentence is hard to follow by ear, and is broken. */
const LONGEST = 100;

/** Signs that only decorate; what the others mean is spelled out before. */
const DECORATION = /[«»“”„"`*_|[\]{}<>^\\•✓›●█━─]/g;

/** The sentences of `text`, one a line; none when it says nothing. */
export function plainLines(text: string): string[] {
  const { signs, putBack } = setAside(spelledOut(text));
  const words = signs.replace(DECORATION, "").replace(/\s+/g, " ");
  return words
    .split(/(?<=[.!?]) (?=\p{Lu}|backcoach |\u{f8ff})|(?<=\p{Ll}{3}[.!?]) (?=\d)/u)
    .flatMap((sentence) => (sentence.length > LONGEST ? broken(sentence) : [sentence]))
    .map((line) => putBack(line.replace(/^[ ,;]+|[ ,;]+$/g, "")))
    .filter((line) => line !== "");
}

/**
 * At its semicolons; what is still too long after them at its last colon. But what is to be avoided never stands alone,
 * and neither does what is to be done only in some case: both would be orders.
 */
function broken(sentence: string): string[] {
  return sentence
    .split("; ")
    .flatMap((part) =>
      part.length > LONGEST && !part.startsWith("If ") ? part.split(/(?<!^Avoid this): (?!.*: )/) : [part],
    )
    .map((part, index) => (index === 0 || part.startsWith("backcoach") ? part : capital(part)))
    .map((part, index, all) => (index === all.length - 1 ? part : part.replace(/[^.!?]$/, "$&.")));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
