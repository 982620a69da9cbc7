/**
 * The screening as it is said on the command line, `--has disc --agreed starter` and so on, made of the answers before.
 * The answers come first, what a doctor said to them after, in whatever order they were typed.
 */
import { ExitCode } from "../base/exit-code.ts";
import { Failure } from "../base/failure.ts";
import type { Library } from "../library/library.ts";
import { didYouMean } from "../routine/did-you-mean.ts";
import type { Routine } from "../routine/routine.ts";
import { usualCircumstances } from "../safety/circumstances.ts";
import { gateRoutine } from "../safety/gate-routine.ts";
import { noConcerns, type Screening } from "../safety/screening.ts";
import { clearable, parseConcerns, parseSaid, type Said, withCleared } from "../safety/screening-words.ts";
import { takeScreening, withAgreement } from "../safety/take-screening.ts";
import { refusalSentence } from "../view/gate-refusal.ts";

export interface ScreeningOptions {
  readonly has?: string;
  readonly none?: boolean;
  readonly cleared?: string;
  readonly agreed?: string;
}

/** Loaded only for the options that need it. */
export interface ScreeningSources {
  readonly library: () => Promise<Library>;
  /** Ids of the exercises in the history; some of them may stand in no library. */
  readonly doneBefore: () => Promise<readonly string[]>;
}

export function saysSomething({ has, none, cleared, agreed }: ScreeningOptions): boolean {
  return none === true || [has, cleared, agreed].some((said) => said !== undefined);
}

/** Whether the questions are answered anew, so that the answers before need not be readable. */
export function answersAnew({ has, none }: ScreeningOptions): boolean {
  return none === true || has !== undefined;
}

/** @throws Failure for ids, days and routines that are not there, and for a routine that there is no session with */
export async function screeningSaid(
  options: ScreeningOptions,
  before: Screening | null,
  today: string,
  sources: ScreeningSources,
): Promise<Screening> {
  let screening = before ?? noConcerns(null);
  if (answersAnew(options)) screening = takeScreening({ concerns: parseConcerns(options, didYouMean) }, before, today);
  const { cleared, agreed } = options;
  if (cleared !== undefined) {
    const known = clearable(await exerciseIds(sources));
    screening = withCleared(screening, parseSaid(cleared, { known, today, didYouMean }));
  }
  return agreed === undefined ? screening : withAgreed(screening, agreed, today, await sources.library());
}

async function exerciseIds({ library, doneBefore }: ScreeningSources): Promise<string[]> {
  const { exerciseIds, entries } = await library();
  const own = entries.flatMap(({ routine }) => routine.define.map(({ id }) => id));
  return [...new Set([...exerciseIds, ...own, ...(await doneBefore())])];
}

async function withAgreed(screening: Screening, text: string, today: string, library: Library): Promise<Screening> {
  let agreed = screening;
  for (const { routine, on } of await routinesSaid(text, today, library)) {
    const gated = gateRoutine(routine, library, usualCircumstances(screening, today), { warmup: true });
    if (gated.kind === "refused") {
      const hint = "So there is no list to agree to. backcoach screen shows the answers.";
      throw new Failure(refusalSentence(gated.refusal), { hint, exitCode: ExitCode.refused });
    }
    agreed = withAgreement(agreed, routine.id, gated.exercises, on);
  }
  return agreed;
}

/** Ids never hold a dot or a slash, so a text with one names a file: `./Evening.yaml=2026-11-01`. */
async function routinesSaid(
  text: string,
  today: string,
  library: Library,
): Promise<{ routine: Routine; on: Said["on"] }[]> {
  const [, path = "", on = today] = /^(.*[./\\][^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  if (path !== "") {
    const { routine } = await library.find(path);
    const said = parseSaid(`${routine.id}=${on}`, { known: [routine.id], today, didYouMean });
    return said.map((one) => ({ routine, on: one.on }));
  }
  const said = parseSaid(text, { known: library.routineIds, today, didYouMean });
  return Promise.all(said.map(async ({ id, on }) => ({ routine: (await library.find(id)).routine, on })));
}
