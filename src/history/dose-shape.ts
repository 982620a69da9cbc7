/**
 * A Dose as it lies in the history, in a plan and with what was done of it. With the dose itself, not only its place on the
 * ladder, a session still says how heavy it was after its routine was edited.
 */
import * as z from "zod/mini";
import type { Dose } from "../plan/plan.ts";
import { count, seconds, until } from "./basic-shapes.ts";

/** No dose has more sets. */
const MOST_SETS = 1000;

/** Strict: where others wrote it, a part that nobody knows is a mistake. */
export const doseShape: z.ZodMiniType<Dose> = z.lazy(() =>
  z.discriminatedUnion(
    "kind",
    [
      z.strictObject({ kind: z.literal("reps"), reps: reps(), holdSeconds: seconds }),
      z.strictObject({ kind: z.literal("time"), sets: count, seconds }),
      z.strictObject({ kind: z.literal("open"), sets: count, until, atMostSeconds: z.nullable(seconds) }),
    ],
    "a dose of kind reps, time or open belongs here",
  ),
);

const reps = () => z.array(count, "a list of reps belongs here").check(z.minLength(1), z.maxLength(MOST_SETS));
