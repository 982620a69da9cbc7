/**
 * A past session as progress looks at it: the record of what was done (session/record.ts) with its local day and the answers
 * that were given afterwards. The names are those of the history's JSON.
 */
import type { Stop } from "../session/event.ts";
import type { ExerciseRecord, SessionRecord } from "../session/record.ts";
import type { Morning } from "./entry.ts";

/** Its dose places the session on a ladder that was edited since; without one, the level's number is taken at its word. */
export type PastExercise = Omit<ExerciseRecord, "name" | "heavy">;

export interface PastSession {
  readonly routine: string;
  /** Days since 1970-01-01, local. */
  readonly day: number;
  readonly outcome: SessionRecord["outcome"]["kind"];
  readonly stop: Stop | null;
  /** Active minutes, pauses left out. */
  readonly minutes: number;
  /** 0-10, null when not asked. */
  readonly effort: number | null;
  readonly pain: {
    readonly before: number | null;
    readonly worst: number | null;
    readonly after: number | null;
    readonly morning: Morning | null;
  };
  readonly exercises: readonly PastExercise[];
}

/** Whether a part of an exercise, one side of it, was done or tried at all. */
export function wasTried({ setsDone, repsDone, heldSeconds, skipped, quality }: PastExercise): boolean {
  return setsDone > 0 || repsDone > 0 || heldSeconds > 0 || skipped || quality !== null;
}

/** Sessions up to a day, oldest first, those of one day in the order in which they came. */
export function upToDay(sessions: readonly PastSession[], day: number): PastSession[] {
  return sessions.filter((session) => session.day <= day).sort((a, b) => a.day - b.day);
}

/** The least session that keeps the week, minutes (rule R6). */
const LEAST_MINUTES = 5;

/**
 * Whether somebody attended a session. One that was stopped for pain counts (rule R3): stopping was right. One that was left
 * counts when it was as long as the shortest session there is.
 */
export function wasAttended({ outcome, minutes }: PastSession): boolean {
  return outcome === "finished" || outcome === "stopped" || minutes >= LEAST_MINUTES;
}
