/**
 * Text as a screen reader reads it well: a sentence a line, and no sign that would be read aloud as noise, or swallowed
 * with its meaning. Whatever is written where nothing is redrawn goes through here, an author's words too.
 */
import { spelledOut } from "./spelled-out.ts";

/** A longer sentence is hard to follow by ear, and is broken. */
const LONGEST = 100;

/** What a sign means, or nothing where it only decorates. In this order. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  // A list's bullet or tick, also of what is told behind another sentence; a dash between blanks elsewhere is a pause.
  [/^\s*[•*✓+›>~-]\s+/, ""],
  [/(?<=[.!?])\s+(?:[•*✓+›>~·–—-]\s+|\()/g, " "],
  [/[«»“”„"`*_|[\]{}<>^\\•✓›●█━─]/g, ""],
  // A range; not a date.
  [/(?<![\w-])(\d+)\s*[–—-]\s*(\d+)(?![\w-])/g, "$1 to $2"],
  [/\s+(?:[–—-]|·)\s+|\s*—\s*/g, ", "],
  [/–/g, "-"],
  [/\s*&\s*/g, " and "],
  [/\s+@\s+/g, " at "],
  [/≥\s*/g, "at least "],
  [/≤\s*/g, "at most "],
  [/\s*\(/g, ", "],
  [/\)/g, ""],
  [/(?:…|\.{2,})(?=\s+\p{Ll})/gu, ","],
  [/…|\.{2,}/g, "."],
  [/\s+\/\s+|(?<=[a-z])\/(?=[a-z])/g, " or "],
];

/** What such a word is made of: no blank, and no sign that no line may hold. */
const C = "[^\\s|[\\]{}<>«»“”„•✓›●█━─→×]";
/** How they look. A word with a slash and a dot inside is one; in «knee/hip» the slash means «or». */
const WORDS = [
  `[a-z][a-z0-9+.-]*://${C}+`,
  `(?:~|\\.{1,2})?/(?!/)${C}+`,
  `[A-Za-z]:[\\\\/]${C}+`,
  `--${C}+`,
  `(?=${C}*/)(?=${C}*\\w\\.\\w)${C}+`,
  `${C}+\\.(?:ya?ml|jsonl?|db|csv|md)\\b`,
];
/** Addresses, paths, options, file names: to be typed or found again as written. What ends the sentence is no part of them. */
const AS_WRITTEN = new RegExp(`(?<![^\\s(«“„"'])(?:${WORDS.join("|")})(?<![.,;:!?)"'])`, "gi");
/** Stands for such a word meanwhile: nobody writes it, since it means nothing. */
const PLACE = "\u{f8ff}";

/** The sentences of `text`, one a line; none when it says nothing. */
export function plainLines(text: string): string[] {
  const kept = text.match(AS_WRITTEN) ?? [];
  const signs = text.replace(AS_WRITTEN, PLACE);
  const words = SIGNS.reduce((line, [sign, word]) => line.replace(sign, word), spelledOut(signs)).replace(/\s+/g, " ");
  return words
    .split(/(?<=[.!?]) (?=\p{Lu}|backcoach |\u{f8ff})|(?<=\p{Ll}{3}[.!?]) (?=\d)/u)
    .flatMap((sentence) => (sentence.length > LONGEST ? broken(sentence) : [sentence]))
    .map((line) => line.replace(/^[ ,;]+|[ ,;]+$/g, "").replaceAll(PLACE, () => kept.shift() ?? ""))
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
