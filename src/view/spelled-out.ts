/** What is short for the eye, in words for the ear: units, arrows and times signs. */

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\s*(?:->|[→⇒])\s*/g, " to "],
  [/(\d)\s*[x×]\s*(?=\d)/g, "$1 times "],
  [/(\d)\s*[x×](?!\w)/g, "$1 times"],
  [/(?<![\d.,])1 s\b/g, "1 second"],
  [/(?<![\d.,])1 min\b/g, "1 minute"],
  [/(?<![\d.,])1 h\b/g, "1 hour"],
  [/(\d) s\b/g, "$1 seconds"],
  [/(\d) min\b/g, "$1 minutes"],
  [/(\d) h\b/g, "$1 hours"],
  [/(\d)\s*°/g, "$1 degrees"],
  [/(\d)\s*%/g, "$1 percent"],
];

/** "2 x 8 reps -> 30 s" as "2 times 8 reps to 30 seconds". */
export function spelledOut(text: string): string {
  return WORDS.reduce((said, [sign, word]) => said.replace(sign, word), text);
}
