/**
 * An event as it lies in the journal (a row, or a line of a rescue file): as in a session, its time as ISO 8601. Checked
 * when it is read back, since a tool may have written there meanwhile.
 */
import * as z from "zod";
import type { Event, PainStop, PauseReason } from "../session/event.ts";
import { count, quality, seconds, side, text, words } from "./entry-shape.ts";

const painStop = words<PainStop>({ sharp: 0, cramp: 0, legs: 0, unwell: 0 });
const pauseReason = words<PauseReason>({ key: 0, gap: 0, pain: 0, suspend: 0, resume: 0 });

const stamp = {
  seq: z.int().min(1),
  at: z.iso.datetime().transform((time) => Date.parse(time)),
  elapsed: seconds,
  beat: count,
  step: count,
};
const inExercise = { ...stamp, exercise: text };
const onSide = { ...inExercise, side: side.nullable() };
const inSet = { ...onSide, set: count };

/** Columns that say nothing about an event of this type are left out. */
export const eventShape: z.ZodType<Event> = z.discriminatedUnion("type", [
  z.object({ ...stamp, type: z.literal("session-started") }),
  z.object({ ...inExercise, type: z.literal("exercise-started") }),
  z.object({ ...inSet, type: z.literal("rep-done"), rep: count }),
  z.object({ ...inSet, type: z.literal("hold-done"), rep: count, seconds }),
  z.object({ ...inSet, type: z.literal("set-done"), whole: z.boolean() }),
  z.object({ ...inExercise, type: z.literal("side-switched"), side }),
  z.object({ ...inExercise, type: z.literal("exercise-done") }),
  z.object({ ...inExercise, type: z.literal("exercise-skipped") }),
  z.object({ ...inExercise, type: z.literal("paused"), why: pauseReason }),
  z.object({ ...inExercise, type: z.literal("resumed") }),
  z.object({ ...onSide, type: z.literal("pain"), quality }),
  z.object({ ...onSide, type: z.literal("stopped"), stop: painStop }),
  z.object({ ...inExercise, type: z.literal("left") }),
  z.object({ ...stamp, type: z.literal("session-finished") }),
]);
