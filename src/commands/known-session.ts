/** A KnownSession: an entry of the history as safety and progress look at it, on its local day. */
import type { SessionEntry } from "../history/entry-shape.ts";
import type { Morning } from "../progress/entry.ts";
import type { PastExercise, PastSession } from "../progress/past.ts";
import type { ExerciseRecord } from "../session/record.ts";

export interface KnownSession extends PastSession {
  readonly id: string;
  /** Name of the routine as it was then. */
  readonly name: string;
  /** When it ended, ms since 1970. */
  readonly at: number;
  /** Whether the form held to the end; null when not asked. */
  readonly form: boolean | null;
  readonly exercises: readonly (PastExercise & Pick<ExerciseRecord, "heavy">)[];
}

/** @param day days since 1970-01-01, local, of its beginning */
export function knownSession(entry: SessionEntry, day: number): KnownSession {
  const { id, routine, name, outcome, stop, seconds, effort, form, exercises } = entry;
  const at = Date.parse(entry.endedAt);
  const pain = { ...entry.pain, morning: entry.pain.morning as Morning | null };
  return { id, routine, name, day, at, outcome, stop, minutes: seconds / 60, effort, form, pain, exercises };
}
