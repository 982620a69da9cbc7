/**
 * What is short or drawn for the eye, in words and pauses for the ear: one table for what a screen reader reads and for what
 * the voice says, so that a limit keeps its sign and sounds the same in both. The voice is given its text like this before it
 * is measured how long saying it takes.
 */
import { setAside } from "./as-written.ts";

/** What may stand behind both ends of a range. */
const UNIT = "°|%|s|sec|min|h|kg|g|cm|mm|m|km";
const RANGE_OF_UNITS = `(?<![\\w-])(\\d+(?:[.,]\\d+)?)\\s?(${UNIT})\\s*[–—-]\\s*(?=\\d+(?:[.,]\\d+)?\\s?\\2(?!\\p{L}))`;

const ARROW = "(?:[-=]>|[→⇒])";
const AMOUNT = `\\d+(?:[.,]\\d+)?(?: ?(?:x|×|@|reps?|times|sets?|${UNIT})(?!\\p{L}))?`;
/** Parted by a blank or a sign, so that there is one way to read a long number. */
const AMOUNTS = `${AMOUNT}(?: ${AMOUNT}|(?<=[x×@])${AMOUNT})*`;

/** In this order: what a sign means depends on what stands beside it. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  // A list's bullet or tick, also of what is told behind another sentence.
  [/^\s*(?:[•*✓+›-]\s+|[>~]\s+(?!\d))/, ""],
  [/(?<=[.!?])\s+(?:[•*✓+›~·–—-]\s+|>\s+(?!\d)|\()/g, " "],
  // «4 to 5 seconds» would be heard as either of them.
  [
    new RegExp(`(?<![\\p{L}\\d.,/–−-])(?<![Ff]rom |${ARROW}\\s*)(${AMOUNTS})\\s*${ARROW}\\s*(?=\\d)`, "gu"),
    "from $1 to ",
  ],
  [/(?<=^|[.!?]\s)from (?=\d)/g, "From "],
  // «knee -> chest» is a way; but «pain > 5 -> stop» is no amount that goes up to something.
  [/(?<=\d\s?[%°]?)\s*(?:[-=]>|[→⇒])\s*(?=\p{L})/gu, ", then "],
  [/\s*(?:<?[-=]>|[→⇒])\s*/g, " to "],
  // Limits.
  [/\s*(?:≥|>=)\s*/g, " at least "],
  [/\s*(?:≤|<=)\s*/g, " at most "],
  [/\s*>\s*(?=\d)/g, " more than "],
  [/\s*<\s*(?=\d)/g, " less than "],
  [/\s*(?:±|\+\/-)\s*(?=\d)/g, " plus or minus "],
  [/(?<![\w/~.])[~≈]\s*(?=\d)/g, "about "],
  [/(?<=\d)\+(?=\s+\p{L}|[.,;:!?)]|$)/gu, " or more"],
  // Fractions, scales, and what is counted by something.
  [/(?<=\d) 1\/2(?![\d/])/g, " and a half"],
  [/(?<![\d/.,])1\/2 (?=(?:second|minute|turn|step)\b)/g, "half a "],
  [/(?<![\d/.,])1\/2(?![\d/])/g, "half"],
  [/(?<![\d/.,])1\/3(?![\d/])/g, "a third"],
  [/(?<![\d/.,])2\/3(?![\d/])/g, "two thirds"],
  [/(?<![\d/.,])1\/4(?![\d/])/g, "a quarter"],
  [/(?<![\d/.,])3\/4(?![\d/])/g, "three quarters"],
  [/(?<![\w/.,])(\d+)\s?\/\s?10(?![\d/])/g, "$1 of 10"],
  [/(?<![\w/.,])(\d+)\s?[/⁄]\s?(?=\d+(?![\d/]))/g, "$1 over "],
  [/\bw\/o\b\s*/gi, "without "],
  [/\bw\/\s*(?=[\p{L}\p{N}])/giu, "with "],
  [/\bs\/he\b/gi, "he or she"],
  [/\band\/or\b/gi, "and or"],
  // A range; not a date.
  [new RegExp(RANGE_OF_UNITS, "gu"), "$1 to "],
  [/(?<=\d)\s?[°%]\s?[–-]\s?(?=\d)/g, " to "],
  [/(?<![\w-])(\d+)\s*[–—-]\s*(\d+)(?![\d-])/g, "$1 to $2"],
  [/(?<![\p{L}\p{N}\p{M}’-])[-−–](?=\.?\d)/gu, "minus "],
  [/(?<![\p{L}\p{M}\w.])\.(?=\d)/gu, "0."],
  [/(\d)\s*\+\s*(?=\d)/g, "$1 plus "],
  [/(?<![\p{L}\d+])\+(?=\d)/gu, "plus "],
  [/(\d)\s*=\s*(?=\d)/g, "$1 equals "],
  [/(\d sets?)\s*[x×*]\s*(?=\d)/g, "$1 of "],
  [/(\d)\s*[x×*]\s*(?=\d)/g, "$1 times "],
  [/(\d)\s*[x×](?!\w)/g, "$1 times"],
  [/(\d\s?\p{L}*)\/hr?\b/gu, "$1 per hour"],
  [/(\d\s?\p{L}*)\/min\b/gu, "$1 per minute"],
  [/(\d\s?\p{L}*)\/s(?:ec)?\b/gu, "$1 per second"],
  [/(\d\s?\p{L}*)\/(?=(?:hour|minute|second|day|night|week|month|side|set|rep|round|session)\b)/gu, "$1 per "],
  // As a routine's file writes it: 30s. Not «in your 60s», nor the 1990s.
  [
    /(?<!\b(?:your|the|their|his|her|my|late|early|mid)[ -])(?<![\d.,\p{L}-])(\d{1,3}(?:\.\d+)?)(?=(?:s|min|h)\b)/gu,
    "$1 ",
  ],
  [/(?<![\d.,])1 s\b/g, "1 second"],
  [/(?<![\d.,])1 min\b/g, "1 minute"],
  [/(?<![\d.,])1 h\b/g, "1 hour"],
  [/(\d) s\b/g, "$1 seconds"],
  [/(\d) min\b/g, "$1 minutes"],
  [/(\d) h\b/g, "$1 hours"],
  [/(\d)\s*°/g, "$1 degrees"],
  [/(\d)\s*[%％]/g, "$1 percent"],
  [/\s*[&＆]\s*/g, " and "],
  [/(?<!\S)@\s*/g, "at "],
  [/(?<=\d|percent|degrees)@(?=\d)/g, " at "],
  [/#(?=\d)/g, "number "],
  // «20 s on / 10 s off» is one after the other.
  [/(?<=\d \p{L}+(?: \p{L}+)?)\s+\/\s+(?=\d+(?:[.,]\d+)? \p{L})/gu, ", "],
  [/\s+\/\s+|(?<=[\p{L}\p{M}])\/(?=\p{L})/gu, " or "],
  // A dash between blanks and a bracket are pauses.
  [/\s+(?:[–—-]+|·)\s+|\s*—\s*/g, ", "],
  [/–/g, "-"],
  [/\s*\(/g, ", "],
  [/\)/g, ""],
  [/(?:…|\.{2,})(?=\s+\p{Ll})/gu, ","],
  [/…|\.{2,}/g, "."],
];

/** "2 x 8 reps, pain ≤ 3" as "2 times 8 reps, pain at most 3". Addresses and what has to be typed stay as they are. */
export function spelledOut(text: string): string {
  const { signs, putBack } = setAside(text);
  const words = WORDS.reduce((said, [sign, word]) => said.replace(sign, word), signs);
  return putBack(words.replace(/\s+/g, " ").trim());
}
