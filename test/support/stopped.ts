/** Days of easy sessions and of stopped ones, and what they mean for today. */
import { blockedByStops, nextTime } from "../../src/safety/next-time.ts";
import type { Yes } from "../../src/safety/open-stops.ts";
import type { PastExercise, PastSession } from "../../src/safety/past.ts";

export const DAY = 20_000;
export const DAY_MS = 86_400_000;

export function done(exercise: string, changes: Partial<PastExercise> = {}): PastExercise {
  const counted = { setsDone: 1, repsDone: 4, repsPlanned: 4, heldSeconds: 20, plannedSeconds: 20 };
  return { exercise, ...counted, skipped: false, heavy: false, quality: null, pain: null, ...changes };
}

/** An easy session of two exercises, at noon. */
export function easy(day: number, changes: Partial<PastSession> = {}): PastSession {
  return {
    day,
    at: (day + 0.5) * DAY_MS,
    outcome: "finished",
    stop: null,
    effort: 5,
    form: null,
    pain: { before: 1, worst: 2 },
    exercises: [done("plank"), done("superman")],
    ...changes,
  };
}

/** The same without the superman. */
export function without(day: number): PastSession {
  return easy(day, { exercises: [done("plank")] });
}

/** A session that was stopped in the superman. */
export function stopped(day: number, stop: "sharp" | "cramp" | "legs" = "sharp", planned: Partial<PastExercise> = {}) {
  const exercises = [done("plank"), done("superman", { quality: stop, ...planned })];
  return easy(day, { outcome: "stopped", stop, exercises });
}

/** A yes of a day, told on its evening. */
export function yesOf(day: number, hour = 20): () => Yes {
  return () => ({ day, at: (day + hour / 24) * DAY_MS });
}

export const NOBODY = () => null;
export const today = (history: readonly PastSession[], day = DAY, yes: () => Yes | null = NOBODY) =>
  nextTime(history, day, yes);
export const blocked = (history: readonly PastSession[], yes: () => Yes | null = NOBODY) => {
  const { lighter, leftOut, legs } = blockedByStops(history, DAY, yes);
  return { lighter, leftOut, legs };
};
export const LIGHTER = { lighter: ["superman"], leftOut: [], legs: [] };
export const LEFT_OUT = { lighter: [], leftOut: ["superman"], legs: [] };
export const LEGS = { lighter: [], leftOut: [], legs: ["superman"] };
export const FREE = { lighter: [], leftOut: [], legs: [] };
