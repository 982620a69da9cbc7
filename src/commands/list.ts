/** `list`: the routines with their minutes, or the movements of the library; by group where a group is asked for. */
import { ExitCode } from "../base/exit-code.ts";
import type { Library, RoutineEntry } from "../library/library.ts";
import { planSeconds } from "../plan/estimate.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Exercise } from "../routine/exercise.ts";
import type { Routine } from "../routine/routine.ts";
import { judgeToday, usualCircumstances } from "../safety/circumstances.ts";
import { entriesOf } from "../safety/gate-items.ts";
import { NO_LIMITS, type StopLimits } from "../safety/next-time.ts";
import type { Screening } from "../safety/screening.ts";
import { exerciseList } from "../view/exercise-list.ts";
import { gateNoteSentence } from "../view/gate-notes.ts";
import { refusalSentence } from "../view/gate-refusal.ts";
import { page } from "../view/page.ts";
import type { Theme } from "../view/theme.ts";
import { gatedPlan } from "./gated-plan.ts";
import { isWanted, type ListedRoutine, type ListOptions, listRoutines } from "./list-routines.ts";
import type { Output } from "./output.ts";

/** The safety answers, and the day they are held against: ISO date. */
export interface Answers {
  readonly screening: Screening | null;
  readonly today: string;
  /** What was stopped for pain; without it, nothing was. */
  readonly stops?: StopLimits;
}

export function list(library: Library, answers: Answers, options: ListOptions, output: Output, theme: Theme): ExitCode {
  if (options.exercises) return listExercises(library, answers, options, output, theme);
  const faulty = library.faulty.map(({ path, problem }) => ({ path, problems: [problem] }));
  const code = listRoutines(listed(library, answers), faulty, options, output, theme);
  if (!options.json) for (const line of changes(library, answers, options, output.columns, theme)) output.out(line);
  return code;
}

/** What there is to say of every routine. */
export function listed(library: Library, answers: Answers): ListedRoutine[] {
  return library.entries.map((entry) => row(library, entry, answers));
}

/** What the safety answers take away or put in its place, routine by routine. */
function changes(library: Library, answers: Answers, options: ListOptions, columns: number, theme: Theme): string[] {
  const blocks = library.entries
    .filter(({ routine }) => isWanted(routine.group, options))
    .map(({ routine }) => ({ title: routine.name, bullets: changesOf(routine, library, answers) }));
  const lines = page(blocks, columns, theme);
  return lines.length > 0 ? ["", ...lines] : [];
}

function changesOf(routine: Routine, library: Library, { screening, today }: Answers): string[] {
  const gated = gatedPlan(routine, library, usualCircumstances(screening, today), { warmup: true });
  if (gated.kind === "refused") return [refusalSentence(gated.refusal)];
  return gated.notes.filter(({ kind }) => kind !== "advice").map(gateNoteSentence);
}

function listExercises(
  library: Library,
  { screening, today, stops = NO_LIMITS }: Answers,
  options: ListOptions,
  output: Output,
  theme: Theme,
): ExitCode {
  const exercises = library.exercises.map(({ exercise }) => exercise).filter(({ group }) => isWanted(group, options));
  const judged = (exercise: Exercise) => judgeToday(exercise, { ...usualCircumstances(screening, today), stops });
  const leftOut = (exercise: Exercise) => {
    const judgement = judged(exercise);
    return judgement.kind === "leave-out" ? judgement.because : [];
  };
  const isLess = (exercise: Exercise) => {
    const judgement = judged(exercise);
    return judgement.kind === "soften" && judgement.lighter;
  };
  if (options.json) {
    const marked = exercises.map((one) => ({ ...one, leftOut: leftOut(one), lighter: isLess(one) }));
    output.out(JSON.stringify(marked));
  } else for (const line of exerciseList(exercises, { leftOut, isLess }, output.columns, theme)) output.out(line);
  return ExitCode.done;
}

/** A routine that may not be done at all is listed with its full length: the answers may change. */
function row(
  library: Library,
  { routine, origin, path, shadows }: RoutineEntry,
  { screening, today }: Answers,
): ListedRoutine {
  const gated = gatedPlan(routine, library, usualCircumstances(screening, today), { warmup: true });
  const done = gated.kind === "ready" ? gated.routine : routine;
  const seconds = planSeconds(gated.kind === "ready" ? gated.plan : makePlan(routine, library, { warmup: true }));
  const exercises = [...new Set(entriesOf(done.exercises).map(({ exercise }) => exercise))];
  const { id, name, group } = routine;
  const changes = changesOf(routine, library, { screening, today });
  return { id, name, group, seconds, exercises, origin, path, shadows, changes };
}
