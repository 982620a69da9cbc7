/** The moment of the figure at a look: the phase of the beat and how much of it is over. The figure has no clock of its own. */
import type { Moment } from "../figure/frame-at.ts";
import type { Movement } from "../figure/movement.ts";
import type { Step } from "../plan/plan.ts";
import type { Look } from "../session/look.ts";
import { isActivity } from "./step-words.ts";

export function momentOf({ beat, step, spent, length }: Look, movement: Movement): Moment {
  const { kind, side, rep } = beat;
  if (kind === "hold" && goesOn(step, movement)) return { ...unrolled(step, spent), side };
  return { phase: kind, fraction: length ? Math.min(1, spent / length) : 0, seconds: spent, side, rep };
}

/** Whether a timed beat is one repetition after the other, and not one that is held. */
export function goesOn(step: Step, { picture }: Movement): boolean {
  return isActivity(step) && picture.cycle === null;
}

const PHASES = ["lift", "hold", "lower", "relax"] as const;

/** Where in its repetitions an activity is that nobody counts. */
function unrolled({ tempo }: Step, spent: number): Omit<Moment, "side"> {
  const whole = PHASES.reduce((sum, phase) => sum + tempo[phase], 0);
  const rep = Math.floor(spent / whole) + 1;
  let into = spent % whole;
  for (const phase of PHASES) {
    if (into < tempo[phase]) return { phase, fraction: into / tempo[phase], seconds: into, rep };
    into -= tempo[phase];
  }
  return { phase: "relax", fraction: 1, rep };
}
