/**
 * A dose as people type it into `new`: sets x reps @ hold, or for a time. Only what is needed has to be written:
 *
 *     8        8 reps              3 x 8       3 sets of 8
 *     @ 30s    one hold of 30 s    2 x 8 @ 5s  2 sets of 8, holding 5 s
 *     for 5m   5 minutes
 */
import { parseDuration } from "../base/duration.ts";
import type { DoseText } from "../routine/exercise.ts";

const COUNTED = /^(?:(?:(\d{1,2})\s*x\s*)?(\d{1,3}))?\s*(?:@\s*([\d.hms]+))?$/i;
const TIMED = /^for\s+([\d.hms]+)$/i;
const NOTHING: DoseText = { sets: null, reps: null, hold: null, for: null, until: null, atMost: null, sides: null };

/** The dose, all nulls for an empty answer (the library's own), or null when the answer can't be understood. */
export function parseDoseAnswer(answer: string): DoseText | null {
  const text = answer.trim();
  if (text === "") return NOTHING;
  const timed = TIMED.exec(text);
  if (timed) {
    const seconds = parseDuration(timed[1] ?? "");
    return seconds === null ? null : { ...NOTHING, for: seconds };
  }
  const match = COUNTED.exec(text);
  if (!match) return null;
  const [, sets, reps, hold] = match;
  const holdSeconds = hold === undefined ? null : parseDuration(hold);
  if (hold !== undefined && holdSeconds === null) return null;
  const inRange = (value: string | undefined, most: number) =>
    value === undefined || (Number(value) >= 1 && Number(value) <= most);
  if (!inRange(sets, 20) || !inRange(reps, 200)) return null;
  return { ...NOTHING, sets: sets ? Number(sets) : null, reps: reps ? Number(reps) : null, hold: holdSeconds };
}
