/**
 * A past session as safety looks at it: how it ended, how hard it was, and what hurt. The names are those of the history
 * and of progress, whose sessions can be given here as they are.
 */
import type { Quality, Stop } from "../session/event.ts";

/** One exercise and side. */
export interface PastExercise {
  readonly exercise: string;
  readonly setsDone: number;
  readonly repsDone: number;
  readonly repsPlanned: number;
  readonly heldSeconds: number;
  /** Open holds plan nothing. */
  readonly plannedSeconds: number;
  readonly skipped: boolean;
  /** Whether it was heavy on the spine; null where nobody noted it. */
  readonly heavy: boolean | null;
  /** What the last pain that was told during it felt like, and how strong it was, 0-10. */
  readonly quality: Quality | null;
  readonly pain: number | null;
}

export interface PastSession {
  /** Days since 1970-01-01, local. */
  readonly day: number;
  /** When it ended, ms since 1970: for a stop, the moment of it. */
  readonly at: number;
  readonly outcome: "finished" | "stopped" | "left" | "interrupted";
  readonly stop: Stop | null;
  /** 0-10, null when not asked; so are the pains. */
  readonly effort: number | null;
  /** Whether the form held to the end; null when not asked. */
  readonly form: boolean | null;
  readonly pain: { readonly before: number | null; readonly worst: number | null };
  readonly exercises: readonly PastExercise[];
}

/**
 * The sessions as of a day, oldest first. One that says it is later (a clock was set back) proves nothing good, so it does
 * not count; but when it was stopped it counts as today's.
 */
export function asOf(today: number, sessions: readonly PastSession[]): PastSession[] {
  return sessions
    .filter(({ day, outcome }) => day <= today || outcome === "stopped")
    .map((session) => (session.day > today ? { ...session, day: today } : session))
    .sort((a, b) => a.at - b.at);
}

/** Whether any of it was done. */
export function wasBegun({
  setsDone,
  repsDone,
  heldSeconds,
}: Pick<PastExercise, "setsDone" | "repsDone" | "heldSeconds">): boolean {
  return setsDone > 0 || repsDone > 0 || heldSeconds > 0;
}
