/**
 * An event as it lies in the journal (a row, or a line of a rescue file): as in a session, its time as ISO 8601. Checked
 * when it is read back, since a tool may have written there meanwhile.
 */
import * as z from "zod/mini";
import type { Event, LeaveStop, PainSide, PainStop, PauseReason, Place } from "../session/event.ts";
import { count, moment, seconds, side, tenPoints, text, words } from "./basic-shapes.ts";
import { quality } from "./entry-shape.ts";
import { planShape } from "./plan-shape.ts";

/** Columns that say nothing about an event of this type are left out. */
export const eventShape: z.ZodMiniType<Event> = z.lazy(() => {
  const stamp = {
    seq: z.int().check(z.minimum(1)),
    at: moment,
    elapsed: seconds,
    beat: count,
    step: count,
  };
  const inExercise = { ...stamp, exercise: text };
  const onSide = { ...inExercise, side: z.nullable(side) };
  const inSet = { ...onSide, set: count };
  const details = { pain: tenPoints, place: z.nullable(place()), painSide: z.nullable(painSide()) };
  return z.discriminatedUnion("type", [
    z.object({ ...stamp, type: z.literal("session-started") }),
    z.object({ ...inExercise, type: z.literal("exercise-started") }),
    z.object({ ...inSet, type: z.literal("rep-done"), rep: count }),
    z.object({ ...inSet, type: z.literal("hold-done"), rep: count, seconds }),
    z.object({ ...inSet, type: z.literal("set-done"), whole: z.boolean() }),
    z.object({ ...inExercise, type: z.literal("side-switched"), side }),
    z.object({ ...inExercise, type: z.literal("exercise-done") }),
    z.object({ ...inExercise, type: z.literal("exercise-skipped") }),
    z.object({ ...inExercise, type: z.literal("paused"), why: pauseReason() }),
    z.object({ ...inExercise, type: z.literal("resumed") }),
    z.object({ ...onSide, type: z.literal("pain"), quality, ...details }),
    z.object({
      ...inExercise,
      type: z.literal("exercise-eased"),
      to: z.nullable(text),
      plan: z.nullable(planShape),
    }),
    z.object({ ...onSide, type: z.literal("stopped"), stop: painStop() }),
    z.object({ ...inExercise, type: z.literal("left"), stop: leaveStop() }),
    z.object({ ...stamp, type: z.literal("session-finished") }),
  ]);
});

const painStop = () => words<PainStop>({ sharp: 0, cramp: 0, legs: 0, unwell: 0, saddle: 0 });
const leaveStop = () => words<LeaveStop>({ tired: 0, quit: 0 });
const place = () => words<Place>({ "low-back": 0, buttock: 0, leg: 0, elsewhere: 0 });
const painSide = () => words<PainSide>({ left: 0, right: 0, both: 0 });
const pauseReason = () => words<PauseReason>({ key: 0, gap: 0, pain: 0, shout: 0, suspend: 0, resume: 0 });
