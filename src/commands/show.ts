/** `show`: a routine as it will be done today, or one movement with all that is known about it. */
import { ExitCode } from "../base/exit-code.ts";
import type { Library } from "../library/library.ts";
import { planSeconds } from "../plan/estimate.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Step } from "../plan/plan.ts";
import { exercisePage } from "../view/exercise-page.ts";
import { routinePage } from "../view/routine-page.ts";
import type { Theme } from "../view/theme.ts";
import type { Output } from "./output.ts";

/** @throws Failure when neither a routine nor an exercise has this name */
export async function show(
  library: Library,
  name: string,
  { json }: { json?: boolean },
  output: Output,
  theme: Theme,
): Promise<ExitCode> {
  const exercise = library.routine(name) ? null : library.exercise(name);
  if (exercise) {
    const nameOf = (id: string) => library.exercise(id)?.name ?? null;
    if (json) output.out(JSON.stringify(exercise));
    else for (const line of exercisePage(exercise, nameOf, output.columns, theme)) output.out(line);
    return ExitCode.done;
  }
  const { routine } = await library.find(name);
  const plan = makePlan(routine, library, { warmup: true });
  const seconds = planSeconds(plan);
  if (json) {
    const { id, name: title, group } = routine;
    output.out(JSON.stringify({ id, name: title, group, seconds, steps: plan.steps.map(stepJson) }));
  } else {
    for (const line of routinePage({ routine, plan, seconds }, output.columns, theme)) output.out(line);
  }
  return ExitCode.done;
}

/** The stable JSON names of a step. `reps` is a list where the sets differ. */
function stepJson({ exercise, dose, sides, level, top, reason }: Step) {
  const counted = dose.kind === "reps";
  const reps = counted ? (new Set(dose.reps).size === 1 ? (dose.reps[0] ?? 1) : dose.reps) : null;
  return {
    exercise: exercise.id,
    name: exercise.name,
    sets: counted ? dose.reps.length : dose.sets,
    reps,
    holdSeconds: counted ? dose.holdSeconds : null,
    forSeconds: dose.kind === "time" ? dose.seconds : null,
    until: dose.kind === "open" ? dose.until : null,
    sides,
    level,
    top,
    reason,
  };
}
