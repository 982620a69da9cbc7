/** How the person is before a session, and what that means for it: as planned, only what is gentle, or nothing today. */
import type { Plan } from "../plan/plan.ts";
import { type CheckInAnswers, NO_ANSWERS, questionsBefore } from "../safety/check-in.ts";
import { agreedRoutine, GENTLE_ROUTINE } from "../safety/gentle-routine.ts";
import { judgeBefore } from "../safety/judge-before.ts";
import { withConcern } from "../safety/take-screening.ts";
import { redFlags } from "../view/red-flags.ts";
import { askCheckIn, type CheckedIn } from "./ask-check-in.ts";
import { checkInWords } from "./check-in-words.ts";
import { gatedPlan } from "./gated-plan.ts";
import { LEFT, type NoSession, REFUSED, SIGNAL_CODES } from "./no-session.ts";
import { circumstancesOf, type Person } from "./person.ts";
import { askingAbout, endsByKey, type StartOptions, type StartParts, saying } from "./start-options.ts";
import { spokenReady } from "./voice-of-start.ts";

export interface Today {
  readonly kind: "today";
  readonly plan: Plan;
  readonly answers: CheckInAnswers;
  /** False when today is for gentle movements only. */
  readonly asPlanned: boolean;
}

const STILL_WORSE =
  "Still worse the morning after: the last session was too much. Do less today, and stop before it grows.";
const A_SLIP = "If that was a slip of the finger: backcoach screen takes it back.";
const NOT_SEEN = "A doctor has not seen these movements, so it is rest for today.";

/** @param plan what would be done if all is well */
export async function howAreYou(
  parts: StartParts,
  { person, plan }: { readonly person: Person; readonly plan: Plan },
  options: StartOptions,
): Promise<Today | NoSession> {
  const checked = await checkIn(parts, person, options);
  if (checked.kind === "left") return checked.signal ? { kind: "end", code: SIGNAL_CODES[checked.signal] } : LEFT;
  const { answers } = checked;
  const { output, theme, emergency } = parts;
  const say = saying(parts, options);
  const usual = person.past.map(({ pain }) => pain.before).filter((pain) => pain !== null);
  const judged = judgeBefore({ pain: answers.before, unwell: answers.unwell, usual });
  if (judged.sentence) say(judged.sentence);
  if (judged.redFlags) for (const line of redFlags(output.columns, theme, emergency)) say(line);
  if (judged.kind === "go") {
    if (answers.morning === 2) say(STILL_WORSE);
    return { kind: "today", plan, answers, asPlanned: true };
  }
  if (judged.kind === "gentle-only") return gently(parts, { person, answers }, options);
  if (answers.unwell) {
    say(A_SLIP);
    await parts.changeScreening((before) => withConcern(before, "ill", person.today));
  }
  return REFUSED;
}

async function checkIn(parts: StartParts, person: Person, options: StartOptions): Promise<CheckedIn> {
  const { before: told } = options;
  const said = { ...NO_ANSWERS, before: told ?? null };
  if (!askingAbout(parts, options)) return { kind: "answered", answers: said };
  const { screen, controls, close } = parts.terminals.openPlain();
  const last = person.past.at(-1);
  const morning = last !== undefined && last.pain.morning === null && last.day < person.day;
  try {
    const how = { controls, say: (line: string) => screen.line(line), lines: checkInWords(parts, options) };
    const questions = questionsBefore({ morning }).filter(({ id }) => id !== "before" || told === undefined);
    // Whoever had a session last time was not unwell then.
    const kept = last ? { before: last.pain.before, unwell: false } : {};
    const checked = await askCheckIn(how, questions, { last: kept });
    if (checked.kind === "left") return checked;
    return { kind: "answered", answers: { ...checked.answers, before: told ?? checked.answers.before } };
  } finally {
    close();
  }
}

/** Rest, pelvic tilts and breathing: what a doctor has to have seen holds for them as well. */
async function gently(
  parts: StartParts,
  { person, answers }: { readonly person: Person; readonly answers: CheckInAnswers },
  options: StartOptions,
): Promise<Today | NoSession> {
  const { catalogue } = parts;
  const circumstances = circumstancesOf(person, GENTLE_ROUTINE, catalogue);
  const how = { warmup: false, keys: endsByKey(parts, options), spokenReady: spokenReady(parts, person, options) };
  const whole = gatedPlan(GENTLE_ROUTINE, catalogue, circumstances, how);
  const routine = whole.kind === "ready" && whole.doctor.length > 0 ? agreedRoutine(person.screening) : GENTLE_ROUTINE;
  const gentle = routine === GENTLE_ROUTINE ? whole : routine && gatedPlan(routine, catalogue, circumstances, how);
  if (!gentle) saying(parts, options)(NOT_SEEN);
  if (gentle?.kind !== "ready") return REFUSED;
  const prompts = askingAbout(parts, options);
  const choice = prompts ? await prompts.confirm({ message: "Rest, pelvic tilts and breathing?" }) : null;
  if (choice && (choice.kind !== "answered" || !choice.value)) return LEFT;
  return { kind: "today", plan: gentle.plan, answers, asPlanned: false };
}
