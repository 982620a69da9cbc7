/**
 * After the last beat: what to do now if it was pain, what was done, and how it was. By then everything is saved but the
 * answers, which close the record.
 */
import { askOnPrompts } from "../runner/ask-on-prompts.ts";
import type { Performed } from "../runner/driver.ts";
import { askAfterStop } from "../runner/pain-talk.ts";
import { type CheckInAnswers, NO_ANSWERS, QUESTIONS_AFTER } from "../safety/check-in.ts";
import type { Event, PainStop } from "../session/event.ts";
import { foldRecord, type SessionRecord } from "../session/record.ts";
import { tellAfterStop } from "../session/tell-after-stop.ts";
import { aftercare, urgentLine } from "../view/aftercare.ts";
import { summary } from "../view/summary.ts";
import { askCheckIn } from "./ask-check-in.ts";
import { withRedFlags } from "./before-session.ts";
import type { Person } from "./person.ts";
import type { Recording } from "./recording.ts";
import { asking, isRehearsal, type StartOptions, type StartParts, saying } from "./start-options.ts";
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
}

/** Whether a signal ended it, so that the next start may go on with it. */
export function canGoOn({ signal }: Performed): boolean {
  return signal === "SIGHUP" || signal === "SIGTERM";
}

/** Says what there is to say and asks what there is to ask. */
export async function afterSession(parts: StartParts, ended: Ended, options: StartOptions): Promise<Concluded> {
  const { output, theme } = parts;
  const { performed, recording } = ended;
  const { plan } = performed.session;
  const told = await afterStop(parts, ended, options);
  const record = foldRecord(plan, [...ended.earlier, ...performed.events, ...told]);
  if (!options.json) {
    const resumable = canGoOn(performed) && worthKeeping(record) && (recording?.resumable ?? false);
    const how = { columns: output.columns, rehearsal: isRehearsal(options), canGoOn: resumable };
    for (const line of summary(record, plan, how, theme)) saying(parts, options)(line);
  }
  if (record.outcome.kind === "stopped") sayUrgent(parts, record.outcome.stop, options);
  if (performed.signal) return { record, answers: said(options) };
  return { record, answers: await checkOut(parts, ended.person, record, options) };
}

function sayUrgent(parts: StartParts, stop: PainStop, options: StartOptions): void {
  const urgent = urgentLine(stop, parts.emergency);
  if (!urgent) return;
  saying(parts, options)("");
  saying(parts, options)(parts.theme.alarm(urgent));
}

/** What to do now, then where it hurt and how much, if the person wants to say; returns what was told, saved. */
async function afterStop(parts: StartParts, ended: Ended, options: StartOptions): Promise<Event[]> {
  const { output, theme, emergency, clock } = parts;
  const { session, signal } = ended.performed;
  if (session.state.kind !== "ended" || session.state.outcome.kind !== "stopped") return [];
  const say = saying(parts, options);
  const { stop } = session.state.outcome;
  for (const line of aftercare(stop, output.columns, theme, emergency)) say(line);
  say("");
  const prompts = options.questions && !signal ? asking(parts, options) : null;
  if (!prompts) return [];
  if (stop === "legs") await askRedFlags(parts, ended, options);
  const event = tellAfterStop(session, await askAfterStop(askOnPrompts(prompts)), clock.wall());
  if (!event) return [];
  ended.recording?.save(event);
  return [event];
}

/** Signs in the legs: any of the red flags closes the way to the next session until a clinician has looked at them. */
async function askRedFlags(parts: StartParts, { person }: Ended, options: StartOptions): Promise<void> {
  const prompts = options.questions ? asking(parts, options) : null;
  const answer = await prompts?.confirm({ message: "Does any of the signs above apply to you?", default: false });
  if (answer?.kind !== "answered" || !answer.value) return;
  parts.saveScreening(withRedFlags(person));
  saying(
    parts,
    options,
  )("Please let a clinician look at it. Until then there is no session; backcoach screen tells how it comes back.");
}

async function checkOut(
  parts: StartParts,
  person: Person,
  record: SessionRecord,
  options: StartOptions,
): Promise<CheckInAnswers> {
  const given = said(options);
  const answered = given.worst !== null || given.after !== null || given.effort !== null;
  if (answered || isRehearsal(options) || !options.questions || !asking(parts, options)) return given;
  if (record.exercises.every((one) => one.repsDone === 0 && one.heldSeconds === 0)) return given;
  const { screen, controls, close } = parts.terminals.openPlain();
  const { output, theme } = parts;
  const last = person.past.at(-1);
  try {
    const how = { controls, say: (line: string) => screen.line(line), columns: output.columns, theme };
    const kept = { worst: last?.pain.worst ?? null, effort: last?.effort ?? null };
    const answers = (await askCheckIn(how, QUESTIONS_AFTER, kept)) ?? given;
    if (answers.form === false) output.out("Then less is more: end a set while it still looks good.");
    return answers;
  } finally {
    close();
  }
}

/** What the command line says of it. */
function said({ worst, after, effort }: StartOptions): CheckInAnswers {
  return { ...NO_ANSWERS, worst: worst ?? null, after: after ?? null, effort: effort ?? null };
}
