/**
 * The caption of what is being said: of a long text the sentence, or the part of it that has room, that the voice should
 * have reached by now.
 */
import { speakingSeconds } from "../base/speaking-time.ts";
import { wrap } from "./fit.ts";

export interface Caption {
  readonly text: string;
  /** Words a minute. */
  readonly rate: number;
}

/** What stands there, and the seconds until the next line does; null: it stays. */
export interface CaptionLine {
  readonly line: string;
  readonly left: number | null;
}

/** Whoever reads it instead may take a little longer, and so may a slow voice. */
const LINGER_SECONDS = 2;

/** How long a caption is of use while the session goes on, seconds. */
export function captionSeconds({ text, rate }: Caption): number {
  return speakingSeconds(text, rate) + LINGER_SECONDS;
}

/** One line of at most `width` columns. `seconds`: how long it has been said; the last line stays. */
export function captionAt({ text, rate }: Caption, seconds: number, width: number): CaptionLine {
  const rows = text.split(/(?<=[.!?])\s+/).flatMap((sentence) => wrap(sentence, Math.max(1, width)));
  const lengths = rows.map((row) => speakingSeconds(row, rate));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  // Said in one go it takes less time than row by row.
  const pace = whole / speakingSeconds(text, rate);
  let left = seconds * pace;
  for (const [index, length] of lengths.slice(0, -1).entries()) {
    if (left < length) return { line: rows[index] ?? "", left: (length - left) / pace };
    left -= length;
  }
  return { line: rows.at(-1) ?? "", left: null };
}
