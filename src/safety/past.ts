/**
 * A past session as safety looks at it: how it ended, how hard it was, and what hurt. The names are those of the history
 * and of progress, whose sessions can be given here as they are.
 */
import type { Quality, Stop } from "../session/event.ts";

export interface PastExercise {
  readonly exercise: string;
  readonly setsDone: number;
  readonly repsDone: number;
  readonly heldSeconds: number;
  readonly skipped: boolean;
  /** The last pain that was told during it. */
  readonly pain: Quality | null;
}

export interface PastSession {
  /** Days since 1970-01-01, local. */
  readonly day: number;
  readonly outcome: "finished" | "stopped" | "left" | "interrupted";
  readonly stop: Stop | null;
  /** 0-10, null when not asked; so are the pains. */
  readonly effort: number | null;
  readonly pain: { readonly before: number | null; readonly worst: number | null };
  readonly exercises: readonly PastExercise[];
}

/** Sessions up to a day, oldest first; those of one day keep their order. */
export function until(day: number, sessions: readonly PastSession[]): PastSession[] {
  return sessions.filter((session) => session.day <= day).sort((a, b) => a.day - b.day);
}

/** Whether any of it was done. */
export function wasBegun({ setsDone, repsDone, heldSeconds }: PastExercise): boolean {
  return setsDone > 0 || repsDone > 0 || heldSeconds > 0;
}
