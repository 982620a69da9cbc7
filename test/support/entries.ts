/** Sessions as a history may hold them, in all their variety (fast-check). */
import fc from "fast-check";
import type { ExerciseEntry, SessionEntry } from "../../src/history/entry-shape.ts";
import { newSessionId } from "../../src/history/session-id.ts";
import type { Dose } from "../../src/plan/plan.ts";
import { QUALITIES, STOPS } from "../../src/session/event.ts";
import { START_WALL } from "./rehearsal.ts";

const YEARS = 20 * 366 * 86_400_000;

const count = fc.nat(200);
const seconds = fc.nat(36_000).map((tenths) => tenths / 10);
const tenPoints = fc.option(fc.nat(10));
/** A line with whatever a person may have put into it. */
const text = fc.string({ unit: "binary", minLength: 1, maxLength: 40 }).filter((line) => !line.includes("\0"));

const dose: fc.Arbitrary<Dose> = fc.oneof(
  fc.record({
    kind: fc.constant("reps" as const),
    reps: fc.array(count, { minLength: 1, maxLength: 4 }),
    holdSeconds: seconds,
  }),
  fc.record({ kind: fc.constant("time" as const), sets: count, seconds }),
  fc.record({
    kind: fc.constant("open" as const),
    sets: count,
    until: fc.constantFrom("tired" as const, "relaxed" as const, "stretched" as const),
    atMostSeconds: fc.option(seconds),
  }),
);

const exercise: fc.Arbitrary<ExerciseEntry> = fc.record({
  exercise: text,
  name: text,
  side: fc.constantFrom(null, "left" as const, "right" as const),
  level: count,
  dose: fc.option(dose),
  heavy: fc.option(fc.boolean()),
  setsDone: count,
  setsPlanned: count,
  repsDone: count,
  repsPlanned: count,
  heldSeconds: seconds,
  plannedSeconds: seconds,
  skipped: fc.boolean(),
  pain: tenPoints,
  quality: fc.option(fc.constantFrom(...QUALITIES)),
});

const ending = fc.oneof(
  fc.constant({ outcome: "finished" as const, stop: null }),
  fc.record({ outcome: fc.constant("stopped" as const), stop: fc.constantFrom(...STOPS) }),
  fc.record({
    outcome: fc.constantFrom("left" as const, "interrupted" as const),
    stop: fc.option(fc.constantFrom(...STOPS)),
  }),
);

const session: fc.Arbitrary<SessionEntry> = fc
  .record({
    start: fc.nat(YEARS),
    lasted: fc.nat(10_000_000),
    ending,
    routine: text,
    name: text,
    seconds,
    unscreened: fc.boolean(),
    warmupSkipped: fc.boolean(),
    effort: tenPoints,
    form: fc.option(fc.boolean()),
    pain: fc.record({ before: tenPoints, worst: tenPoints, after: tenPoints, morning: fc.option(fc.nat(2)) }),
    exercises: fc.array(exercise, { maxLength: 8 }),
  })
  .map(({ start, lasted, ending: { outcome, stop }, ...rest }) => ({
    ...rest,
    id: newSessionId(START_WALL + start),
    startedAt: new Date(START_WALL + start).toISOString(),
    endedAt: new Date(START_WALL + start + lasted).toISOString(),
    outcome,
    stop,
  }));

/** As many as a history may hold, each with an id of its own. */
export const sessions = fc.uniqueArray(session, { selector: ({ id }) => id, maxLength: 12 });
