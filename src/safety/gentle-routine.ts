/**
 * What is offered on a day with much pain: letting go, a few small pelvic tilts, breathing (rule R9: W1, W2 and T3 at
 * comfort). A routine like any other, so it goes through the gates and becomes a plan like any other.
 */
import type { DoseText } from "../routine/exercise.ts";
import type { Entry, Routine } from "../routine/routine.ts";
import type { Screening } from "./screening.ts";
import { NO_DOSE } from "./written-dose.ts";

export const GENTLE_ROUTINE: Routine = {
  format: 1,
  id: "gentle-today",
  name: "Easy today",
  about: "Let go, tilt the pelvis a little, breathe. Only as far as it feels good.",
  group: "therapeutic",
  warmup: null,
  perWeek: null,
  rest: 15,
  ready: null,
  exercises: [
    entry("hook-lying-rest", { until: "relaxed", atMost: 180 }),
    entry("pelvic-tilt", { reps: 6, hold: 3 }, "Small and slow, as far as it is comfortable."),
    entry("breathing-pelvic-rock", { reps: 8 }),
  ],
  define: [],
  prescribed: null,
  sources: ["own judgement (the doses)"],
};

/** What of it a doctor has agreed to as a part of any routine; null when that is nothing. */
export function agreedRoutine(screening: Screening | null): Routine | null {
  const seen = Object.values(screening?.agreed ?? {}).flatMap(({ exercises }) => exercises);
  const exercises = GENTLE_ROUTINE.exercises.filter((item) => item.kind === "exercise" && seen.includes(item.exercise));
  return exercises.length > 0 ? { ...GENTLE_ROUTINE, exercises } : null;
}

function entry(exercise: string, dose: Partial<DoseText>, note: string | null = null): Entry {
  const nothing = { rest: null, ready: null, tempo: {}, toward: null };
  return { kind: "exercise", exercise, dose: { ...NO_DOSE, ...dose }, ...nothing, note };
}
