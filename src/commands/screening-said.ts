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
import {
  clearable,
  parseConcerns,
  parseSaid,
  refuseUnstopped,
  type Said,
  withCleared,
} from "../safety/screening-words.ts";
import { type Taken, takeScreening, withAgreement } from "../safety/take-screening.ts";
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
  /** ISO date of the last stop for pain of each exercise, by its id; some of them may stand in no library. */
  readonly stoppedOn: ReadonlyMap<string, string>;
  /** ISO instant. */
  readonly now: string;
}

export function saysSomething({ has, none, cleared, agreed }: ScreeningOptions): boolean {
  return none === true || [has, cleared, agreed].some((said) => said !== undefined);
}

/** Whether the questions are answered anew, so that the answers before need not be readable. */
function answersAnew({ has, none }: ScreeningOptions): boolean {
  return none === true || has !== undefined;
}

/** What the options make of the answers as they are kept when it is called. @throws Failure as screeningSaid */
export type ScreeningChange = (before: Screening | null) => Screening;

/** @throws Failure for ids, days and routines that are not there, and for a routine that there is no session with */
export async function screeningSaid(
  options: ScreeningOptions,
  today: string,
  sources: ScreeningSources,
): Promise<ScreeningChange> {
  const { cleared, agreed } = options;
  const taken = takenFrom(options);
  const yes =
    cleared === undefined
      ? null
      : parseSaid(cleared, { known: clearable(await exerciseIds(sources)), today, didYouMean });
  if (yes) refuseUnstopped(yes, sources.stoppedOn);
  const seen = agreed === undefined ? [] : await routinesSaid(agreed, today, await sources.library());
  const library = seen.length > 0 ? await sources.library() : null;
  return (before) => {
    const answers = taken ? takeScreening(taken, before, today) : (before ?? noConcerns(null));
    const screening = yes ? withCleared(answers, yes, sources.now, before) : answers;
    return library ? withAgreed(screening, seen, today, library) : screening;
  };
}

/** The new answers among the options; null when they leave the answers as they are. */
export function takenFrom(options: ScreeningOptions): Taken | null {
  return answersAnew(options) ? { concerns: parseConcerns(options, didYouMean) } : null;
}

async function exerciseIds({ library, stoppedOn }: ScreeningSources): Promise<string[]> {
  const { exerciseIds, entries } = await library();
  const own = entries.flatMap(({ routine }) => routine.define.map(({ id }) => id));
  return [...new Set([...exerciseIds, ...own, ...stoppedOn.keys()])];
}

interface Seen {
  readonly routine: Routine;
  readonly on: Said["on"];
}

function withAgreed(screening: Screening, seen: readonly Seen[], today: string, library: Library): Screening {
  let agreed = screening;
  for (const { routine, on } of seen) {
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
async function routinesSaid(text: string, today: string, library: Library): Promise<Seen[]> {
  const [, path = "", on = today] = /^(.*[./\\][^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  if (path !== "") {
    const { routine } = await library.find(path);
    const said = parseSaid(`${routine.id}=${on}`, { known: [routine.id], today, didYouMean });
    return said.map((one) => ({ routine, on: one.on }));
  }
  const said = parseSaid(text, { known: library.routineIds, today, didYouMean });
  return Promise.all(said.map(async ({ id, on }) => ({ routine: (await library.find(id)).routine, on })));
}
