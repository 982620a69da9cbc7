/**
 * How long a sentence takes to be said. Letters, numbers and pauses, with weights fitted to the lengths of what espeak-ng
 * 1.51 says of the library's own texts and then rounded up: rather a second of quiet too many than a word cut off.
 */

/** Words a minute of espeak-ng and of macOS's say, unless told otherwise. */
export const USUAL_RATE = 175;

const START = 0.5;
const LETTER = 0.068;
const NUMBER = 0.36;
const FURTHER_FIGURE = 0.1;
const SENTENCE_END = 0.4;
const COMMA = 0.22;

/** What ends sooner than this share of its usual time can't have been heard. */
export const LEAST_HEARD = 0.4;

/** Seconds at `rate` words a minute. */
export function speakingSeconds(text: string, rate: number = USUAL_RATE): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const numbers = count(/\d+/g);
  const seconds =
    START +
    LETTER * count(/\p{L}/gu) +
    NUMBER * numbers +
    FURTHER_FIGURE * (count(/\d/g) - numbers) +
    SENTENCE_END * count(/[.!?:;](?=\s)/g) +
    COMMA * count(/[,()](?=\s|\))/g);
  return (seconds * USUAL_RATE) / rate;
}

/** The first of `choices` that can be said within `room` seconds, or null. */
export function firstThatFits(choices: readonly string[], room: number, rate: number): string | null {
  return choices.find((text) => text !== "" && speakingSeconds(text, rate) <= room) ?? null;
}
