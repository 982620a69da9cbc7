/**
 * A Progression: all that is asked about how one exercise of a routine may grow. Made from the routine's steps, one for each
 * exercise however often it comes up: the step with the longest ladder leads, and the others go along as far as their own
 * ladders reach, so that one level says it all.
 */
import { safeLine } from "../base/safe-text.ts";
import type { Dose, Plan, Step } from "../plan/plan.ts";
import type { Policy } from "./zone.ts";

export interface Progression {
  /** From start to target; a fixed dose is a ladder of one. */
  readonly ladder: readonly Dose[];
  /** Days from one step up to the next at the earliest: SPACING_DAYS or MOBILITY_SPACING_DAYS. */
  readonly spacing: number;
  readonly policy: Policy;
  /** What to do instead of it, and after it, in words; null when nothing is known. */
  readonly easier: string | null;
  readonly harder: string | null;
}

export interface ExerciseProgression extends Progression {
  readonly exercise: string;
  readonly name: string;
}

/** One step a week; mobility exercises every few days (rules, section 3.3). */
export const SPACING_DAYS = 7;
export const MOBILITY_SPACING_DAYS = 3;

export interface ProgressionOptions {
  readonly group: Plan["routine"]["group"];
  /** The person's own choice; null: `avoid` in the therapeutic group, else `allow` (rule R12). */
  readonly policy: Policy | null;
  /** The name behind an exercise's id, null when it is not an id but a sentence already. */
  readonly nameOf: (id: string) => string | null;
}

/** @param steps in the order in which they come, each with its ladder; the order of the result is theirs */
export function progressionsOf(
  steps: readonly { readonly exercise: Step["exercise"]; readonly ladder: readonly Dose[] }[],
  { group, policy, nameOf }: ProgressionOptions,
): ExerciseProgression[] {
  const leading = new Map<string, (typeof steps)[number]>();
  for (const step of steps) {
    const known = leading.get(step.exercise.id);
    if (!known || step.ladder.length > known.ladder.length) leading.set(step.exercise.id, step);
  }
  const words = (ids: readonly string[]) => (ids[0] === undefined ? null : inside(nameOf(ids[0]) ?? ids[0]));
  return [...leading.values()].map(({ exercise, ladder }) => ({
    exercise: exercise.id,
    name: safeLine(exercise.name),
    ladder,
    spacing: isMobility(exercise, ladder) ? MOBILITY_SPACING_DAYS : SPACING_DAYS,
    policy: policy ?? ([group, exercise.group].includes("therapeutic") ? "avoid" : "allow"),
    easier: words(exercise.easier),
    harder: words(exercise.harder),
  }));
}

/** Doses that go by time grow by a tenth a week, whatever the movement (rules, G12). */
function isMobility(exercise: Step["exercise"], [dose]: readonly Dose[]): boolean {
  return exercise.tags.includes("mob") && dose?.kind !== "time";
}

/** As it stands inside a sentence that has its own full stop. */
function inside(text: string): string {
  return safeLine(text).replace(/\.$/, "");
}
