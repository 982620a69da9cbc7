/** A session in which something hurts in the middle of the first hold. */
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { foldRecord } from "../../src/session/record.ts";
import { catalogue, entry, exercise, NO_DOSE, routine } from "./exercises.ts";
import { type Ask, type Rehearsal, rehearse } from "./rehearsal.ts";

/**
 * plank: 5 ready, then 1 + 10 + 1 a side with 15 between, 2 sets with 8 of rest; rest 20; tilt: 5 ready, 3 reps of 1 + 1 with
 * 1 between; rest 20; walk: 5 ready, 30.
 */
export const PLAN: Plan = makePlan(
  routine(
    [
      entry("plank", { sets: 2, hold: 10, sides: "each" }, { rest: 8 }),
      entry("tilt", { reps: 3 }),
      entry("walk", { for: 30 }),
    ],
    { ready: 5, rest: 20 },
  ),
  catalogue([exercise("plank", { sided: true }), exercise("tilt"), exercise("walk")]),
  { warmup: false },
);
export const EASY = exercise("easy", { name: "Easy", dose: { ...NO_DOSE, sets: 2, reps: 2, hold: 3 } });
export const EASE = { type: "ease", to: EASY } satisfies Ask;
export const TIRED = { type: "pain", quality: "tired" } satisfies Ask;

/** In the middle of the first hold, 4 s of it held. */
export function hurting(): Rehearsal {
  return rehearse(PLAN)
    .begin()
    .wait(10)
    .give({ type: "pain", quality: "stretch", pain: 4, place: "leg", painSide: "left" });
}

export function recordOf(story: Rehearsal) {
  return foldRecord(PLAN, story.events).exercises;
}
