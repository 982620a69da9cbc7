/**
 * `start` without a name: the session that broke off, else what is due today. When nothing is due that is no fault: it says
 * so, and what one could do all the same.
 */
import { ExitCode } from "../base/exit-code.ts";
import { safeLine } from "../base/safe-text.ts";
import { refusalPage, refusalSentence } from "../view/gate-refusal.ts";
import type { Theme } from "../view/theme.ts";
import type { DueSources } from "./due.ts";
import type { Output } from "./output.ts";
import { type StartOptions, wrapped } from "./start-options.ts";
import { type TodaysDue, todaysDue } from "./todays-due.ts";

export interface StartDueParts extends DueSources {
  readonly output: Output;
  readonly theme: Theme;
  /** Whom to call in an emergency. */
  readonly emergency: string;
  /** Whether somebody can be asked what shall become of a session that broke off. */
  readonly canAsk: boolean;
  /** Id of the routine of a session that broke off lately, or null. */
  readonly brokeOff: string | null;
  readonly start: (id: string) => Promise<ExitCode>;
}

type StartDueOptions = Pick<StartOptions, "json" | "resume"> & Partial<Pick<StartOptions, "questions">>;

/** What a session that is gone on with is held against, when its own routine is a file somewhere. */
const USUAL = "starter";

/** Resolves to the exit code of the session; 0 when nothing is due, 5 when the safety answers let nothing be done. */
export async function startDue(
  parts: StartDueParts,
  { json, resume, questions = true }: StartDueOptions,
): Promise<ExitCode> {
  const { person, library, startsOn, output, brokeOff, canAsk } = parts;
  const left = brokeOff !== null && library.routine(brokeOff) ? brokeOff : USUAL;
  if (resume || (brokeOff !== null && canAsk && questions && !json)) return parts.start(left);
  const today = todaysDue(person, library, startsOn);
  // The list for the doctor is shown, and the answer asked for, where every session begins.
  if (today.forDoctor !== null) return parts.start(today.forDoctor);
  const write = json ? output.err : output.out;
  const say = (line: string) => (canAsk ? wrapped(line, output.columns) : [line]).forEach(write);
  if (today.routine !== null) {
    say(today.reason);
    say("");
    return parts.start(today.routine);
  }
  if (today.refusal) return refuse(parts, today.refusal, json ?? false);
  for (const line of nothingDue(today)) say(line);
  return ExitCode.done;
}

function refuse(
  { output, theme, emergency }: StartDueParts,
  refusal: NonNullable<TodaysDue["refusal"]>,
  json: boolean,
): ExitCode {
  if (json) output.err(refusalSentence(refusal));
  else for (const line of refusalPage(refusal, output.columns, theme, emergency)) output.out(line);
  return ExitCode.refused;
}

function nothingDue({ reason, easy }: TodaysDue): string[] {
  const anyway = easy
    ? [`To move all the same: backcoach start ${easy.id}. ${safeLine(easy.name)} is for any day.`]
    : [];
  return ["Nothing is due today.", reason, ...anyway, "backcoach list shows the routines."];
}
