/**
 * How long a sentence takes to be said. Letters, numbers and pauses, with weights fitted to the lengths of what espeak-ng
 * 1.51 says of the library's own texts and then rounded up: rather a second of quiet too many than a word cut off. Of every
 * text the end is silence, 0.3 s at the usual rate and 0.9 s at 80 words a minute, which nobody misses.
 */

/** Words a minute of espeak-ng and of macOS's say, unless told otherwise. */
export const USUAL_RATE = 175;

const START = 0.2;
const LETTER = 0.068;
const NUMBER = 0.36;
const FURTHER_FIGURE = 0.1;
/** "Twenty-seven" is two words. */
const TWO_WORDS = 0.15;
const SENTENCE_END = 0.4;
const COMMA = 0.22;
/** The silence behind the last sound grows faster than the words do: measured from 80 to 250 words a minute. */
const TAIL = 0.3;
const TAIL_GROWTH = 1.6;
/** Until a speech program makes its first sound, at whatever rate. */
const PROGRAM_START = 0.1;
/** A number alone, up to which and how long: 3, 7, 17 and 27 are the longest of their kind. */
const ALONE: readonly (readonly [number, number])[] = [
  [3, 0.34],
  [12, 0.46],
  [20, 0.62],
  [99, 0.84],
];

/** What ends sooner than this share of its usual time can't have been heard. */
export const LEAST_HEARD = 0.4;

/** What is said in a rep, up to four words: of a slow voice what comes behind may begin while its end is silent. */
const BRIEF = /^[^\s;:.!?]+(?: [^\s;:.!?]+){0,3}\.?$/;

/** Seconds at `rate` words a minute, the silence at the end included. */
export function speakingSeconds(text: string, rate: number = USUAL_RATE): number {
  const slower = USUAL_RATE / rate;
  return usualSound(text) * slower + TAIL * slower ** TAIL_GROWTH;
}

/** Seconds from the call of the speech program to the last sound of `text`. */
export function soundingSeconds(text: string, rate: number = USUAL_RATE): number {
  const number = /^(\d+)\.?$/.exec(text)?.[1];
  const alone = number === undefined ? undefined : ALONE.find(([most]) => Number(number) <= most);
  return PROGRAM_START + ((alone?.[1] ?? usualSound(text)) * USUAL_RATE) / rate;
}

/** Whether `text` is heard whole when something else is said `room` seconds later. */
export function fits(text: string, room: number, rate: number): boolean {
  if (speakingSeconds(text, rate) <= room) return true;
  return rate < USUAL_RATE && BRIEF.test(text) && soundingSeconds(text, rate) <= room;
}

/** The first of `choices` that can be said within `room` seconds, or null. */
export function firstThatFits(choices: readonly string[], room: number, rate: number): string | null {
  return choices.find((text) => text !== "" && fits(text, room, rate)) ?? null;
}

/** Seconds of sound at the usual rate, commas and full stops included. */
function usualSound(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const numbers = count(/\d+/g);
  return (
    START +
    LETTER * count(/\p{L}/gu) +
    NUMBER * numbers +
    FURTHER_FIGURE * (count(/\d/g) - numbers) +
    TWO_WORDS * count(/\b[2-9][1-9]\b/g) +
    SENTENCE_END * count(/[.!?:;](?=\s)/g) +
    COMMA * count(/[,()](?=\s|\))/g)
  );
}
