/**
 * Text as a speech program may get it. It holds words of strangers' files, and it may end up in a script of a shell that
 * nobody thought of. So what is said consists of letters, figures, blanks, `. , : ? -` and ’ and of nothing else, and each
 * word begins with a letter or a figure: no option, no quote, no variable, no end of a command, none of the inline commands of
 * say, espeak and SSML. A sign that means something to the ear becomes a word.
 */
import { safeLine } from "../base/safe-text.ts";

/** More than anybody listens to at once. */
const LONGEST = 1200;

/** In this order: what a sign means depends on what stands beside it. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  // Joiners and the like; variants of emoji.
  [/\p{Default_Ignorable_Code_Point}+/gu, ""],
  [/['\u2018\u2019\u02bb\u02bc\uff07]/g, "’"],
  // To an old code page of Windows accents without a letter, and letters that look like signs, are quotes and bars.
  [/[\u01c0-\u01c3\u02b0-\u02ff]|[\u0300-\u036f]/g, " "],
  [/(?<=\p{N} ?)\+(?= ?\p{N})/gu, " plus "],
  [/(?<=\p{N} ?)=(?= ?\p{N})/gu, " equals "],
  [/(?<=\p{N} ?)[×*](?= ?\p{N})/gu, " times "],
  [/(?<=\p{N} ?)[/⁄](?= ?\p{N})/gu, " over "],
  [/(?<=\p{N})–(?=\p{N})/gu, " to "],
  [/(?<![\p{L}\p{N}\p{M}’-])[-−](?=\.?\p{N})/gu, " minus "],
  [/(?<![\p{L}\p{N}\p{M}.])\.(?=\p{N})/gu, "0."],
  [/(?<=\band)\/(?=or\b)/gi, " "],
  [/(?<=[\p{L}\p{M}] ?)\/(?= ?\p{L})/gu, " or "],
  [/[&＆]/g, " and "],
  [/@/g, " at "],
  [/[%％]/g, " percent "],
  [/°/g, " degrees "],
  [/…/g, "..."],
  [/[?？؟][!?！？]*/g, "? "],
  [/[!！。।]+/g, ". "],
  [/[;；，、،؛]|\s\(|\s+[-–—]+\s+|[–—]+/g, ", "],
];

const FOREIGN = /[^\p{L}\p{M}\p{N} .,:?’-]+/gu;
/** A mark belongs to its letter, an apostrophe and a hyphen stand within a word. */
const LOOSE = /(?<![\p{L}\p{M}])\p{M}+|(?<![\p{L}\p{M}\p{N}])[’-]+|[’-]+(?![\p{L}\p{N}])|[’-]{2,}/gu;
const BEGINNING = /^[^\p{L}\p{N}]+/u;
/** Also half a letter, where the text was cut. */
const END = /[^\p{L}\p{M}\p{N}.,:?]+$/u;

/** "" when there is nothing to say. */
export function speakable(text: string): string {
  const told = MEANINGS.reduce((line, [sign, word]) => line.replace(sign, word), safeLine(text.normalize("NFC")));
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
