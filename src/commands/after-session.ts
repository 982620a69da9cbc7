/**
 * After the last beat: what to do now if it was pain, what was done, and how it was. By then everything is saved but the
 * answers, which close the record.
 */
import type { LeaveSignal } from "../runner/controls.ts";
import type { Performed } from "../runner/performance.ts";
import { type CheckInAnswers, NO_ANSWERS, QUESTIONS_AFTER } from "../safety/check-in.ts";
import type { Event } from "../session/event.ts";
import { foldRecord, type SessionRecord } from "../session/record.ts";
import { plainSummary } from "../view/plain-summary.ts";
import { summary } from "../view/summary.ts";
import { afterStop } from "./after-stop.ts";
import { askCheckIn } from "./ask-check-in.ts";
import { checkInWords } from "./check-in-words.ts";
import type { Person } from "./person.ts";
import { isPlain } from "./plain-parts.ts";
import type { Recording } from "./recording.ts";
import { askingAbout, isRehearsal, type StartOptions, type StartParts, saying } from "./start-options.ts";
import { worthKeeping } from "./worth-keeping.ts";

export interface Ended {
  readonly person: Person;
  /** What happened before it broke off, if it was gone on with. */
  readonly earlier: readonly Event[];
  readonly performed: Performed;
  /** null for a rehearsal. */
  readonly recording: Recording | null;
}

export interface Concluded {
  readonly record: SessionRecord;
  readonly answers: CheckInAnswers;
  /** What ended the process, in the session or in the questions behind it; null: nothing did. */
  readonly signal: LeaveSignal | null;
}

/** Whether a signal ended it, so that the next start may go on with it. */
export function canGoOn({ signal }: Performed): boolean {
  return signal === "SIGHUP" || signal === "SIGTERM";
}

/** What is kept when nothing could be said or asked any more. */
export function asItEnded({ earlier, performed }: Ended): Concluded {
  return {
    record: foldRecord(performed.session.plan, [...earlier, ...performed.events]),
    answers: NO_ANSWERS,
    signal: performed.signal,
  };
}

/** Says what there is to say and asks what there is to ask. */
export async function afterSession(parts: StartParts, ended: Ended, options: StartOptions): Promise<Concluded> {
  const { output, theme } = parts;
  const { performed, recording } = ended;
  const { plan } = performed.session;
  const stopped = await afterStop(parts, ended, options);
  const record = foldRecord(plan, [...ended.earlier, ...performed.events, ...(stopped?.told ?? [])]);
  const say = saying(parts, options);
  if (!options.json) {
    const resumable = canGoOn(performed) && worthKeeping(record) && (recording?.resumable ?? false);
    const how = { columns: output.columns, rehearsal: isRehearsal(options), canGoOn: resumable };
    const lines = isPlain(parts, options) ? plainSummary(record, plan, how) : summary(record, plan, how, theme);
    for (const line of lines) say(line);
  }
  if (stopped?.urgent) for (const line of ["", theme.alarm(stopped.urgent)]) say(line);
  const signal = performed.signal ?? stopped?.signal ?? null;
  if (signal || stopped?.asksMore === false) return { record, answers: said(options), signal };
  return { record, ...(await checkOut(parts, ended.person, record, options)) };
}

async function checkOut(
  parts: StartParts,
  person: Person,
  record: SessionRecord,
  options: StartOptions,
): Promise<Pick<Concluded, "answers" | "signal">> {
  const given = said(options);
  const answered = given.worst !== null || given.after !== null || given.effort !== null;
  if (answered || isRehearsal(options) || !askingAbout(parts, options)) return { answers: given, signal: null };
  if (record.exercises.every((one) => one.repsDone === 0 && one.heldSeconds === 0))
    return { answers: given, signal: null };
  const { screen, controls, close } = parts.terminals.openPlain();
  const { output } = parts;
  const last = person.past.at(-1);
  try {
    const how = { controls, say: (line: string) => screen.line(line), lines: checkInWords(parts, options) };
    const { worst, after } = last?.pain ?? { worst: null, after: null };
    const known = { last: { worst, after, effort: last?.effort ?? null }, told: { worst: worstTold(record) } };
    const checked = await askCheckIn(how, QUESTIONS_AFTER, known);
    if (checked.kind === "left") return { answers: given, signal: checked.signal };
    const { answers } = checked;
    if (answers.form === false) output.out("Then less is more: end a set while it still looks good.");
    return { answers, signal: null };
  } finally {
    close();
  }
}

/** The strongest pain that was told in the session; null when none was. */
function worstTold({ exercises }: SessionRecord): number | null {
  const told = exercises.map(({ pain }) => pain).filter((pain) => pain !== null);
  return told.length > 0 ? Math.max(...told) : null;
}

/** What the command line says of it. */
function said({ worst, after, effort }: StartOptions): CheckInAnswers {
  return { ...NO_ANSWERS, worst: worst ?? null, after: after ?? null, effort: effort ?? null };
}
