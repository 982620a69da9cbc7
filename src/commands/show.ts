/**
 * `show`: a routine as it will be done today, or one movement with all that is known about it; on the terminal, or as a
 * file to look at or to print.
 */
import { ExitCode } from "../base/exit-code.ts";
import { Failure } from "../base/failure.ts";
import { quote } from "../base/safe-text.ts";
import type { Library } from "../library/library.ts";
import { planSeconds } from "../plan/estimate.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Step } from "../plan/plan.ts";
import { parseDay } from "../progress/calendar.ts";
import { didYouMean } from "../routine/did-you-mean.ts";
import type { Exercise } from "../routine/exercise.ts";
import type { Routine } from "../routine/routine.ts";
import { judgeToday, usualCircumstances } from "../safety/circumstances.ts";
import { exercisePage } from "../view/exercise-page.ts";
import { exerciseSvg } from "../view/exercise-svg.ts";
import { forDoctor } from "../view/gate-for-doctor.ts";
import { judgementLines } from "../view/gate-judgement.ts";
import { gateNotes } from "../view/gate-notes.ts";
import { refusalPage } from "../view/gate-refusal.ts";
import { handout } from "../view/handout.ts";
import { routinePage } from "../view/routine-page.ts";
import type { Theme } from "../view/theme.ts";
import { doseJson } from "./dose-json.ts";
import { gatedPlan } from "./gated-plan.ts";
import { SIGNAL_CODES } from "./no-session.ts";
import type { Output } from "./output.ts";
import { asOf, circumstancesAlone, circumstancesOf, knownOf, type Person } from "./person.ts";
import { type FigureParts, playFigure, stillFigure } from "./show-figure.ts";

export interface ShowOptions {
  readonly json?: boolean;
  readonly forDoctor?: boolean;
  /** As of another day: ISO date. */
  readonly on?: string;
  /** Key postures instead of the moving figure. */
  readonly still?: boolean;
  /** A picture of an exercise to this file; `animated`: one that moves. */
  readonly svg?: string;
  readonly animated?: boolean;
  /** A page of a routine to this file. */
  readonly html?: string;
  /** Write over a file that is there. */
  readonly force?: boolean;
}

export interface ShowParts {
  readonly library: Library;
  readonly output: Output;
  readonly theme: Theme;
  /** For whom it is shown: what changes for them in `start` changes here. */
  readonly person: Person;
  /** Whom to call in an emergency. */
  readonly emergency: string;
  /** Fails where the settings are faulty. */
  readonly figures: () => Promise<FigureParts>;
  /** Fails when there is such a file already, unless told to write over it. */
  readonly writeFile: (path: string, text: string, force: boolean) => void;
}

/** @throws Failure when neither a routine nor an exercise has this name, an option doesn't fit what it is, or `on` is no date */
export async function show(given: ShowParts, name: string, options: ShowOptions): Promise<ExitCode> {
  const { library } = given;
  const parts = options.on === undefined ? given : { ...given, person: asOf(given.person, parseDay(options.on)) };
  const exercise = library.routine(name) ? null : library.exercise(name);
  const clash = clashing(options, exercise === null);
  if (clash) throw new Failure(clash.message, { hint: clash.hint, exitCode: ExitCode.usage });
  if (exercise) return showExercise(parts, exercise, options);
  if (/^[\w-]+$/.test(name) && !library.routine(name)) throw unknown(library, name);
  return showRoutine(parts, (await library.find(name)).routine, name, options);
}

/** An option that means nothing here. Two that can't both be meant are the program's to find. */
function clashing({ forDoctor, svg, animated, html, force, still }: ShowOptions, routine: boolean) {
  if (animated && svg === undefined) return { message: "--animated is said of an SVG.", hint: "Add --svg <file>." };
  if (force && svg === undefined && html === undefined)
    return { message: "--force is said of a file.", hint: "Add --svg <file> or --html <file>." };
  if (routine && (svg !== undefined || still))
    return {
      message: `${still ? "--still" : "--svg"} is for one exercise.`,
      hint: "--html <file> makes a page of a routine.",
    };
  if (!routine && forDoctor)
    return { message: "--for-doctor is for a routine.", hint: "backcoach list shows the routines." };
  if (!routine && html !== undefined)
    return { message: "--html is for a routine.", hint: "--svg <file> makes a picture of an exercise." };
  return null;
}

function unknown({ routineIds, exerciseIds }: Library, name: string): Failure {
  const hint = didYouMean(name, [...routineIds, ...exerciseIds]);
  return new Failure(`There is no routine and no exercise «${quote(name)}».`, {
    hint: hint ?? "backcoach list shows the routines, backcoach list --exercises the exercises.",
  });
}

async function showExercise(parts: ShowParts, exercise: Exercise, options: ShowOptions): Promise<ExitCode> {
  const { library, output, theme, person, writeFile } = parts;
  const { json, svg, animated = false, still = false, force = false } = options;
  if (json) {
    output.out(JSON.stringify(exercise));
    return ExitCode.done;
  }
  if (svg !== undefined) {
    writeFile(svg, exerciseSvg(exercise, animated), force);
    return written(output, svg);
  }
  const figures = await parts.figures();
  const signal = still ? null : await playFigure(figures, exercise, theme);
  if (signal !== null) return SIGNAL_CODES[signal];
  const nameOf = (id: string) => library.exercise(id)?.name ?? null;
  const picture = stillFigure(figures, exercise, output.columns, theme);
  for (const line of exercisePage(exercise, nameOf, output.columns, theme, picture)) output.out(line);
  const judgement = judgeToday(exercise, circumstancesAlone(person, library));
  for (const line of judgementLines(exercise.name, judgement, output.columns, theme)) output.out(line);
  return ExitCode.done;
}

function written(output: Output, file: string): ExitCode {
  output.out(`Written: ${quote(file, 200)}`);
  return ExitCode.done;
}

function showRoutine(
  parts: ShowParts,
  routine: Routine,
  name: string,
  { json, forDoctor: doctor, html, force = false }: ShowOptions,
): ExitCode {
  const { library, output, theme, person, emergency } = parts;
  const { screening, today } = person;
  const circumstances = doctor ? usualCircumstances(screening, today) : circumstancesOf(person, routine, library);
  // A doctor sees the list of every day at its beginning, not what is left of it after a stop or in the first hour.
  const how = doctor ? { warmup: true } : { warmup: true, known: knownOf(person) };
  const gated = gatedPlan(routine, library, circumstances, how);
  if (gated.kind === "refused" && !json) {
    for (const line of refusalPage(gated.refusal, output.columns, theme, emergency)) output.err(line);
  }
  // What somebody should not do at all today is nothing to print and do from paper either.
  if (gated.kind === "refused" && html !== undefined) return ExitCode.refused;
  const shown =
    gated.kind === "ready" ? gated : { routine, notes: [], plan: makePlan(routine, library, { warmup: true }) };
  const seconds = planSeconds(shown.plan);
  if (html !== undefined) {
    parts.writeFile(html, handout({ ...shown, seconds, name }), force);
    return written(output, html);
  }
  if (json) {
    const { id, name: title, group } = routine;
    output.out(JSON.stringify({ id, name: title, group, seconds, steps: shown.plan.steps.map(stepJson) }));
  } else if (doctor) {
    for (const line of forDoctor({ ...shown, screening, today, name })) output.out(line);
  } else {
    for (const line of routinePage({ ...shown, seconds }, output.columns, theme)) output.out(line);
    for (const line of ["", ...gateNotes(shown.notes, output.columns, theme)].slice(shown.notes.length > 0 ? 0 : 1))
      output.out(line);
  }
  return ExitCode.done;
}

/** The stable JSON names of a step. */
function stepJson({ exercise, dose, sides, level, top, reason }: Step) {
  return { exercise: exercise.id, name: exercise.name, ...doseJson(dose), sides, level, top, reason };
}
