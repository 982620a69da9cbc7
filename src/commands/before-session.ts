/**
 * Before the first beat: the safety notes and the questions to a newcomer, what the last stop changes, what may be done
 * today, and how the person is. Each step can end it here, with an exit code and a word about how to go on.
 */
import { limitExercise } from "../plan/limit-open.ts";
import type { Step } from "../plan/plan.ts";
import type { Exercise } from "../routine/exercise.ts";
import { exerciseFinder } from "../routine/exercise-finder.ts";
import type { Catalogue, Routine } from "../routine/routine.ts";
import type { Circumstances } from "../safety/circumstances.ts";
import { easierVariant } from "../safety/easier-variant.ts";
import { afterTheLastStop } from "./after-the-last-stop.ts";
import { howAreYou, type Today } from "./how-are-you.ts";
import { introduce } from "./introduce.ts";
import type { NoSession } from "./no-session.ts";
import { type Named, passGates, planFor } from "./pass-gates.ts";
import { circumstancesOf, type Person, withMorning } from "./person.ts";
import { endsByKey, type StartOptions, type StartParts } from "./start-options.ts";

export interface Ready extends Omit<Today, "kind"> {
  readonly kind: "go";
  readonly routine: Routine;
  readonly person: Person;
  readonly circumstances: Circumstances;
  readonly asksForWarmup: boolean;
  /** The easier variant of an exercise that may be done today, or null. */
  readonly easierFor: (exercise: Exercise, part: Step["part"]) => Exercise | null;
}

/** @throws Failure when an exercise or the warm-up is not there */
export async function beforeSession(
  parts: StartParts,
  named: Named,
  options: StartOptions,
): Promise<Ready | NoSession> {
  const introduced = await introduce(parts, options);
  if ("kind" in introduced) return introduced;
  const person = await afterTheLastStop(parts, introduced, options);
  if ("kind" in person) return person;
  const gated = await passGates(parts, person, named, options);
  if (gated.kind === "end") return gated;
  const today = await howAreYou(parts, gated, options);
  if (today.kind === "end") return today;
  const { routine } = named;
  const asOfNow = withMorning(gated.person, today.answers.morning);
  const again = asOfNow === gated.person || !today.asPlanned ? null : planFor(parts, asOfNow, routine, options);
  const plan = again?.kind === "ready" ? again.plan : today.plan;
  const circumstances = circumstancesOf(asOfNow, routine, parts.catalogue);
  const easierFor: Ready["easierFor"] = (one, part) => {
    const find = exerciseFinder(definedFor(part, routine, parts.catalogue), parts.catalogue);
    const easier = easierVariant(one, find, circumstances, routine.id);
    return easier && !endsByKey(parts, options) ? limitExercise(easier) : easier;
  };
  return {
    ...today,
    plan,
    kind: "go",
    routine,
    person: asOfNow,
    circumstances,
    easierFor,
    asksForWarmup: routine.warmup !== null,
  };
}

/** A warm-up names its own exercises, whatever the routine behind it calls the same. */
function definedFor(part: Step["part"], routine: Routine, catalogue: Catalogue): readonly Exercise[] {
  if (part === "main") return routine.define;
  return (routine.warmup === null ? null : catalogue.routine(routine.warmup))?.define ?? [];
}
