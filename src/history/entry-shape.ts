/**
 * The history as everybody outside of it sees it: `history --json`, `export`, `import` and the levels are all made of
 * these values. Shape and check are one: what is not like this neither comes in nor goes out. Each
 * larger shape is built when it is first used (z.lazy): building all of them takes longer than reading a list of sessions.
 */
import * as z from "zod/mini";
import type { Quality, Stop } from "../session/event.ts";
import { count, instant, seconds, sessionId, side, tenPoints, text, whole, words } from "./basic-shapes.ts";
import { doseShape } from "./dose-shape.ts";

// Listed by key so that the compiler finds a word that was added elsewhere.
const stop = words<Stop>({ sharp: 0, cramp: 0, legs: 0, unwell: 0, saddle: 0, tired: 0, quit: 0, interrupted: 0 });
export const quality = words<Quality>({ tired: 0, stretch: 0, sharp: 0, cramp: 0, legs: 0, unwell: 0, saddle: 0 });
const outcome = words<"finished" | "stopped" | "left" | "interrupted">({
  finished: 0,
  stopped: 0,
  left: 0,
  interrupted: 0,
});

const NOT_A_SESSION = "a session belongs here";
const NOT_A_LINE = "an exercise belongs here";

/** One exercise and side: done against planned. `name`, `dose`, `heavy` and `quality` may be missing in what others wrote. */
const exerciseEntry = z.lazy(() =>
  z.pipe(
    z.strictObject(
      {
        exercise: text,
        name: z.optional(text),
        side: z.nullable(side),
        level: count,
        /** What was planned of it; null where only the level is known. */
        dose: z.optional(z.nullable(doseShape)),
        /** Whether it was heavy on the spine; null where nobody noted it. */
        heavy: z.optional(z.nullable(z.boolean("true or false belongs here"))),
        setsDone: count,
        setsPlanned: count,
        repsDone: count,
        repsPlanned: count,
        heldSeconds: seconds,
        plannedSeconds: seconds,
        skipped: z.boolean("true or false belongs here"),
        pain: tenPoints,
        /** What the last pain felt like. */
        quality: z.optional(z.nullable(quality)),
      },
      NOT_A_LINE,
    ),
    z.transform(({ exercise, name, side: worked, level, dose, heavy, quality: felt, ...entry }) => ({
      ...{ exercise, name: name ?? exercise, side: worked, level, dose: dose ?? null, heavy: heavy ?? null },
      ...entry,
      quality: felt ?? null,
    })),
  ),
);

const yesOrNo = z.boolean("true or false belongs here");

const head = z.strictObject(
  {
    id: sessionId,
    routine: text,
    name: z.optional(text),
    startedAt: instant,
    endedAt: instant,
    outcome,
    stop: z.nullable(stop),
    /** Active seconds, pauses left out. */
    seconds: z.optional(seconds),
    /** Whether it began without safety answers that hold. May be missing in what others wrote. */
    unscreened: z.optional(yesOrNo),
    /** Whether the warm-up that the routine asks for was left out; may be missing as well. */
    warmupSkipped: z.optional(yesOrNo),
    effort: tenPoints,
    /** Whether the form held to the end; null where it was not answered, and may be missing. */
    form: z.optional(z.nullable(yesOrNo)),
    pain: z.strictObject(
      {
        before: tenPoints,
        worst: tenPoints,
        after: tenPoints,
        /** The morning after: 0 same or better, 1 worse but settled within a day, 2 still worse. */
        morning: z.nullable(whole(0, 2)),
      },
      "before, worst, after and morning belong here",
    ),
  },
  NOT_A_SESSION,
);

type Head = z.output<typeof head>;

export const sessionEntry = z.lazy(() => {
  // First how many: of a million wrong ones each would be described.
  const some = z.array(z.unknown(), "a list belongs here").check(z.maxLength(1000, "1000 exercises at the most"));
  const whole = z.extend(head, { exercises: z.pipe(some, z.array(exerciseEntry)) });
  return z.pipe(whole.check(stopFits), z.transform(named));
});

/** A session in one line, with how many of its exercises (each side for itself) were done whole. */
export const sessionHead = z.lazy(() => {
  const whole = z.extend(head, { exercises: z.strictObject({ done: count, planned: count }) });
  return z.pipe(whole.check(stopFits), z.transform(named));
});

export type ExerciseEntry = Readonly<z.output<typeof exerciseEntry>>;
export type SessionEntry = Readonly<z.output<typeof sessionEntry>>;
export type SessionHead = Readonly<z.output<typeof sessionHead>>;

function stopFits({ value, issues }: z.core.ParsePayload<Head>): void {
  const { outcome: how, stop: why } = value;
  const message =
    how === "stopped" && why === null
      ? "a stopped session says why"
      : how === "finished" && why !== null
        ? "a finished session was not stopped"
        : null;
  if (message) issues.push({ code: "custom", path: ["stop"], message, input: why });
}

function named<Entry extends Head>({ id, routine, name, ...entry }: Entry) {
  const wall = Math.max(0, Date.parse(entry.endedAt) - Date.parse(entry.startedAt)) / 1000;
  return {
    ...{ id, routine, name: name ?? routine, ...entry },
    ...{ seconds: entry.seconds ?? wall, unscreened: entry.unscreened ?? false },
    ...{ warmupSkipped: entry.warmupSkipped ?? false, form: entry.form ?? null },
  };
}
