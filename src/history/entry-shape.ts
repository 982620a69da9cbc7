/**
 * The history as everybody outside of it sees it: `history --json`, `export`, `import` and the levels are all made of
 * these values. Shape and check are one: what is not like this neither comes in nor goes out.
 */
import * as z from "zod";
import type { Quality, Stop } from "../session/event.ts";

// Listed by key so that the compiler finds a word that was added elsewhere.
const stop = words<Stop>({ sharp: 0, cramp: 0, legs: 0, unwell: 0, tired: 0, quit: 0, interrupted: 0 });
export const quality = words<Quality>({ tired: 0, stretch: 0, sharp: 0, cramp: 0, legs: 0, unwell: 0 });
export const side = words<"left" | "right">({ left: 0, right: 0 });
const outcome = words<"finished" | "stopped" | "left" | "interrupted">({
  finished: 0,
  stopped: 0,
  left: 0,
  interrupted: 0,
});

/** One of the keys. */
export function words<Word extends string>(keys: Record<Word, 0>): z.ZodEnum<{ [W in Word]: W }> {
  const list = Object.keys(keys) as Word[];
  const shape = z.enum(list, `one of these belongs here: ${list.join(", ")}`);
  return shape as unknown as z.ZodEnum<{ [W in Word]: W }>;
}

export const count = whole(0, 1_000_000);
export const seconds = between(0, 10_000_000);
/** An id or a name. */
export const text = line(500);
export const sessionId = z.string("an id belongs here").regex(/^[\w-]{1,64}$/, "an id has letters, digits, - and _");
/** 0 none to 10 the worst that can be imagined; effort 0 none to 10 all that was there. */
export const tenPoints = whole(0, 10).nullable();

/** A point in time, with any offset; comes out as UTC with milliseconds. */
export const instant = z.iso
  .datetime({ offset: true, error: "a time like 2026-11-22T07:30:00Z belongs here" })
  .transform((time) => new Date(time).toISOString());

function whole(least: number, most: number): z.ZodInt {
  const wrong = `a whole number from ${least} to ${most} belongs here`;
  return z.int(wrong).min(least, wrong).max(most, wrong);
}

function between(least: number, most: number): z.ZodNumber {
  const wrong = `a number from ${least} to ${most} belongs here`;
  return z.number(wrong).min(least, wrong).max(most, wrong);
}

/** Without the character of number 0, behind which many programs no longer look. */
function line(longest: number): z.ZodString {
  const wrong = `a text of 1 to ${longest} characters belongs here`;
  return z
    .string(wrong)
    .min(1, wrong)
    .max(longest, wrong)
    .regex(/^[^\0]*$/, wrong);
}

/** One exercise and side: done against planned. `name` and `quality` may be missing in what others wrote. */
const exerciseEntry = z
  .strictObject({
    exercise: text,
    name: text.optional(),
    side: side.nullable(),
    level: count,
    setsDone: count,
    setsPlanned: count,
    repsDone: count,
    repsPlanned: count,
    heldSeconds: seconds,
    plannedSeconds: seconds,
    skipped: z.boolean(),
    pain: tenPoints,
    /** What the last pain felt like. */
    quality: quality.nullable().optional(),
  })
  .transform(({ exercise, name, quality: felt, ...entry }) => ({
    exercise,
    name: name ?? exercise,
    ...entry,
    quality: felt ?? null,
  }));

const head = z.strictObject({
  id: sessionId,
  routine: text,
  name: text.optional(),
  startedAt: instant,
  endedAt: instant,
  outcome,
  stop: stop.nullable(),
  /** Active seconds, pauses left out. */
  seconds: seconds.optional(),
  effort: tenPoints,
  pain: z.strictObject({
    before: tenPoints,
    worst: tenPoints,
    after: tenPoints,
    /** The morning after: 0 same or better, 1 worse but settled within a day, 2 still worse. */
    morning: whole(0, 2).nullable(),
  }),
});

export const sessionEntry = head
  // First how many: of a million wrong ones each would be described.
  .extend({ exercises: z.array(z.unknown()).max(1000).pipe(z.array(exerciseEntry)) })
  .superRefine(stopFits)
  .transform(named);

/** A session in one line, with how many of its exercises (each side for itself) were done whole. */
export const sessionHead = head
  .extend({ exercises: z.strictObject({ done: count, planned: count }) })
  .superRefine(stopFits)
  .transform(named);

export type ExerciseEntry = Readonly<z.output<typeof exerciseEntry>>;
export type SessionEntry = Readonly<z.output<typeof sessionEntry>>;
export type SessionHead = Readonly<z.output<typeof sessionHead>>;

type Head = z.output<typeof head>;

function stopFits({ outcome: how, stop: why }: Pick<Head, "outcome" | "stop">, context: z.RefinementCtx): void {
  const message =
    how === "stopped" && why === null
      ? "a stopped session says why"
      : how === "finished" && why !== null
        ? "a finished session was not stopped"
        : null;
  if (message) context.addIssue({ code: "custom", path: ["stop"], message });
}

function named<Entry extends Head>({ id, routine, name, ...entry }: Entry) {
  const wall = Math.max(0, Date.parse(entry.endedAt) - Date.parse(entry.startedAt)) / 1000;
  return { id, routine, name: name ?? routine, ...entry, seconds: entry.seconds ?? wall };
}
