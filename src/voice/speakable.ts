/**
 * Text as a speech program may get it. It holds words of strangers' files, and it may end up in a script of a shell that
 * nobody thought of. So what is said consists of letters, figures, blanks, `. , : ? -` and, between two letters, ’; and each
 * word begins with a letter or a figure. In the midst of a script that leaves no option, no variable and no end of a command,
 * so no new command can begin there; no quote, but for PowerShell, which takes ’ for one; and none of the inline commands of
 * say, espeak and SSML. It is no protection where the text itself is the script: `touch x` is letters and a blank. What reads
 * it so is refused (routine/voice-command.ts). What a sign means is told before (view/spelled-out.ts); here it is dropped.
 */
import { safeLine } from "../base/safe-text.ts";

/** More than anybody listens to at once. */
const LONGEST = 1200;

/** What is a pause or an end to the ear, and what only looks like a letter. In this order. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  // Joiners and the like; variants of emoji.
  [/\p{Default_Ignorable_Code_Point}+/gu, ""],
  [/['\u2018\u2019\u02bb\u02bc\uff07]/g, "’"],
  // To an old code page of Windows accents without a letter, and letters that look like signs, are quotes and bars.
  [/[\u0300-\u036f]/g, ""],
  [/[\u01c0-\u01c3\u02b0-\u02ff]/g, " "],
  [/…/g, "..."],
  [/[?？؟][!?！？]*/g, "? "],
  [/[!！。।]+/g, ". "],
  [/[;；，、،؛]|\s\(|\s+[-–—]+\s+|[–—]+/g, ", "],
];

const FOREIGN = /[^\p{L}\p{M}\p{N} .,:?’-]+/gu;
/** A mark belongs to its letter, a hyphen stands within a word, an apostrophe between two letters. */
const LOOSE =
  /(?<![\p{L}\p{M}])\p{M}+|(?<![\p{L}\p{M}\p{N}])-+|-+(?![\p{L}\p{N}])|(?<![\p{L}\p{M}])’+|’+(?!\p{L})|[’-]{2,}/gu;
const BEGINNING = /^[^\p{L}\p{N}]+/u;
/** Also half a letter, where the text was cut. */
const END = /[^\p{L}\p{M}\p{N}.,:?]+$/u;

/** "" when there is nothing to say. */
export function speakable(text: string): string {
  const told = SIGNS.reduce((line, [sign, word]) => line.replace(sign, word), safeLine(text.normalize("NFC")));
  return told
    .replace(FOREIGN, " ")
    .replace(LOOSE, " ")
    .replace(/ +/g, " ")
    .replace(/ (?=[.,:?])/g, "")
    .replace(/(?<=[.,:?]),+/g, "")
    .replace(BEGINNING, "")
    .slice(0, LONGEST)
    .replace(END, "");
}
