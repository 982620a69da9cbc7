/**
 * How long a person needs to get ready: as long as it takes to read what to do, at 200 words a minute, and never less
 * than 5 or more than 30 seconds. A movement that came up earlier in the session needs only its name and position.
 */
import type { Exercise } from "../routine/exercise.ts";

const WORDS_PER_SECOND = 200 / 60;
const LEAST_SECONDS = 5;
const MOST_SECONDS = 30;

/** Whole seconds, 5 to 30. `remarks`: what else there is to read. */
export function readySeconds(exercise: Exercise, remarks: readonly (string | null)[], known: boolean): number {
  const text = [exercise.name, exercise.start, ...(known ? [] : exercise.steps), ...remarks].filter(
    (part) => part !== null,
  );
  return Math.min(MOST_SECONDS, readingSeconds(text.join(" ")));
}

/** Whole seconds that a text is left to be read, at least 5, since the eye has to find it first. */
export function readingSeconds(text: string): number {
  const words = text.split(/\s+/).length;
  return Math.max(LEAST_SECONDS, Math.ceil(words / WORDS_PER_SECOND));
}
