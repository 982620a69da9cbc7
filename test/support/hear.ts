/** A session of one exercise or a few, as somebody hears it who trains with a voice. */
import { type Lately, NOTHING_YET } from "../../src/plan/lately.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Exercise } from "../../src/routine/exercise.ts";
import type { Entry, Routine } from "../../src/routine/routine.ts";
import type { Manner } from "../../src/view/manner.ts";
import { spokenReadySeconds } from "../../src/view/spoken-ready.ts";
import { catalogue, exercise, routine } from "./exercises.ts";
import { Listener } from "./listener.ts";
import { manner } from "./spoken-plan.ts";

export const LONG = exercise("bird-dog", {
  name: "Bird-dog",
  sided: true,
  start: "Go on all fours, hands under the shoulders, knees under the hips.",
  steps: ["One leg back, the other arm forward.", "Keep the back flat like a table.", "Come back slowly."],
  tempo: { lift: 2, hold: 0, lower: 2, relax: 0 },
});
const QUICK = exercise("scissors", { name: "Scissors", tempo: { lift: 1, lower: 1, hold: 0, relax: 0 } });
const REST = exercise("rest", { name: "Rest" });

export function hear(item: Entry, how: Partial<Manner> = {}, changes: Partial<Routine> = {}): Listener {
  return hearToday([item], {}, how, changes);
}

/** `today`: what the history says. With a `ready` of the author's it is laid out for a reader, and the voice switched on later. */
export function hearToday(
  items: readonly Entry[],
  today: Partial<Lately>,
  how: Partial<Manner> = {},
  changes: Partial<Routine> = {},
): Listener {
  const all: Exercise[] = [LONG, QUICK, REST];
  const spoken = manner(how);
  const plan = makePlan(routine(items, changes), catalogue(all), {
    warmup: false,
    lately: { ...NOTHING_YET, ...today },
    spokenReady: changes.ready ? undefined : (step, known) => spokenReadySeconds(step, known, spoken),
  });
  return new Listener(plan, spoken);
}
