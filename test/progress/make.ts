/** Small pasts to build tests from: each test names only what it is about. Everything else went well. */
import fc from "fast-check";
import type { Dose } from "../../src/plan/plan.ts";
import type { Entry } from "../../src/progress/entry.ts";
import { nextLevel } from "../../src/progress/next-level.ts";
import type { PastExercise, PastSession } from "../../src/progress/past.ts";
import type { ExerciseProgression, Progression } from "../../src/progress/progression.ts";

export function reps(count: number | readonly number[], holdSeconds = 0): Dose {
  return { kind: "reps", reps: typeof count === "number" ? [count] : count, holdSeconds };
}

/** 5, 6, 7, ... reps. */
export function repsLadder(top: number): Dose[] {
  return Array.from({ length: top + 1 }, (_, level) => reps(5 + level));
}

export function progression(top: number, changes: Partial<Progression> = {}): Progression {
  return { ladder: repsLadder(top), spacing: 7, policy: "allow", easier: null, harder: null, ...changes };
}

export function exercise(id: string, top: number, changes: Partial<Progression> = {}): ExerciseProgression {
  return { exercise: id, name: id, ...progression(top, changes) };
}

export function entry(day: number, level: number | null, changes: Partial<Entry> = {}): Entry {
  return { day, level, done: 1, effort: 5, before: 1, worst: 1, after: 1, morning: 0, stop: null, ...changes };
}

export function part(id: string, level: number, changes: Partial<PastExercise> = {}): PastExercise {
  return {
    exercise: id,
    side: null,
    level,
    setsDone: 1,
    setsPlanned: 1,
    repsDone: 5 + level,
    repsPlanned: 5 + level,
    heldSeconds: 0,
    plannedSeconds: 0,
    skipped: false,
    pain: null,
    quality: null,
    dose: reps(5 + level),
    ...changes,
  };
}

export function session(
  day: number,
  exercises: readonly PastExercise[],
  changes: Partial<PastSession> = {},
): PastSession {
  return {
    routine: "home",
    day,
    outcome: "finished",
    stop: null,
    minutes: 20,
    effort: 5,
    pain: { before: 1, worst: 1, after: 1, morning: 0 },
    exercises,
    ...changes,
  };
}

/** How a session went, without its day and level: those come from playing it. */
export type Went = { readonly gap: number } & Omit<Entry, "day" | "level">;

const sometimesUnknown = <T>(known: fc.Arbitrary<T>) => fc.option(known, { freq: 5, nil: null });

/** Mostly good sessions a few days apart, with everything that can go wrong; numbers may be unknown. */
export const anyWent: fc.Arbitrary<Went> = fc.record({
  gap: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 5 }) },
    { weight: 1, arbitrary: fc.integer({ min: 6, max: 70 }) },
  ),
  done: fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constantFrom(0, 0.4, 0.8) }),
  effort: sometimesUnknown(
    fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 2, max: 7 }) },
      { weight: 1, arbitrary: fc.integer({ min: 8, max: 10 }) },
    ),
  ),
  before: sometimesUnknown(fc.integer({ min: 0, max: 4 })),
  worst: sometimesUnknown(
    fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 2 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 10 }) },
    ),
  ),
  after: sometimesUnknown(fc.integer({ min: 0, max: 5 })),
  morning: sometimesUnknown(
    fc.oneof({ weight: 6, arbitrary: fc.constant(0 as const) }, { weight: 1, arbitrary: fc.constantFrom(1, 2) }),
  ),
  stop: fc.oneof(
    { weight: 10, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom("sharp", "cramp", "legs", "unwell", "tired", "elsewhere", "interrupted") },
  ),
});

/** A history in which everybody did what the rules said, each time at the level of that day. */
export function play(wents: readonly Went[], asked: Progression): Entry[] {
  const history: Entry[] = [];
  let day = 0;
  for (const { gap, ...went } of wents) {
    if (history.length > 0) day += gap;
    history.push({ ...went, day, level: nextLevel(history, asked, day).level ?? 0 });
  }
  return history;
}
