/**
 * Before the first beat: the safety notes and the questions to a newcomer, what the last stop changes, what may be done
 * today, and how the person is. Each step can end it here, with an exit code and a word about how to go on.
 */
import { ExitCode } from "../base/exit-code.ts";
import type { Plan } from "../plan/plan.ts";
import type { Exercise } from "../routine/exercise.ts";
import type { Routine } from "../routine/routine.ts";
import { type CheckInAnswers, NO_ANSWERS, questionsBefore } from "../safety/check-in.ts";
import { easierVariant } from "../safety/easier-variant.ts";
import { GENTLE_ROUTINE } from "../safety/gentle-routine.ts";
import { judgeBefore } from "../safety/judge-before.ts";
import { nextTime } from "../safety/next-time.ts";
import { noConcerns, screeningState } from "../safety/screening.ts";
import { withAgreement, withSign } from "../safety/take-screening.ts";
import { DOCTOR_QUESTION, doctorPage } from "../view/gate-doctor.ts";
import { gateNotes } from "../view/gate-notes.ts";
import { refusalPage, refusalSentence } from "../view/gate-refusal.ts";
import { nextTimePage } from "../view/next-time.ts";
import { redFlags } from "../view/red-flags.ts";
import { safetyNotes } from "../view/safety-notes.ts";
import { askCheckIn } from "./ask-check-in.ts";
import { type GatedPlan, gatedPlan } from "./gated-plan.ts";
import { allowedDay, circumstancesOf, type Person, watchFor } from "./person.ts";
import { askScreening } from "./screen.ts";
import { asking, type StartOptions, type StartParts, saying } from "./start-options.ts";

export type Before =
  | {
      readonly kind: "go";
      readonly plan: Plan;
      readonly person: Person;
      readonly answers: CheckInAnswers;
      /** The easier variant of an exercise that may be done today, or null. */
      readonly easierFor: (exercise: Exercise) => Exercise | null;
    }
  | { readonly kind: "end"; readonly code: ExitCode };

const LEFT: Extract<Before, { kind: "end" }> = { kind: "end", code: ExitCode.leftEarly };
const REFUSED: Extract<Before, { kind: "end" }> = { kind: "end", code: ExitCode.refused };

/** @throws Failure when an exercise or the warm-up is not there */
export async function beforeSession(parts: StartParts, routine: Routine, options: StartOptions): Promise<Before> {
  const person = await introduce(parts, options);
  if (!person) return LEFT;
  sayLastStop(parts, person, options);
  const gated = await passGates(parts, person, routine, options);
  if ("code" in gated) return gated;
  const answers = await checkIn(parts, person, options);
  if (!answers) return LEFT;
  const today = await todays(parts, { person, answers, plan: gated.plan }, options);
  if ("code" in today) return today;
  const circumstances = circumstancesOf(person, routine, parts.catalogue);
  const find = (id: string) => parts.catalogue.exercise(id);
  return { kind: "go", plan: today.plan, person, answers, easierFor: (one) => easierVariant(one, find, circumstances) };
}

/** What is said where nobody can be asked; the session is marked so in the history. */
const UNSCREENED = {
  never: "Unscreened: the safety questions were never answered. backcoach screen asks them.",
  expired: "Unscreened: the safety questions were answered more than six months ago. backcoach screen asks them again.",
};

/** The notes once, and the questions when they were never asked or are out of date; null: the person would rather not. */
async function introduce(parts: StartParts, options: StartOptions): Promise<Person | null> {
  const { output, theme, firstRun, person } = parts;
  const prompts = asking(parts, options);
  const state = screeningState(person.screening, person.today);
  if (!firstRun.seen()) {
    for (const line of safetyNotes(output.columns, theme)) (prompts ? output.out : output.err)(line);
  }
  if (!prompts) {
    if (state !== "current") output.err(UNSCREENED[state]);
    return person;
  }
  if (!firstRun.seen()) {
    const read = await prompts.confirm({ message: "I have read this." });
    if (read.kind !== "answered" || !read.value) return null;
    firstRun.remember();
  }
  if (state === "current" || !options.questions) return person;
  if (state === "expired") output.out("Six months have passed, so here are the safety questions again.");
  const screening = await askScreening(prompts, person.screening, person.today);
  if (!screening) return null;
  parts.saveScreening(screening);
  return { ...person, screening };
}

/** What stopped the last session, what changes today, how to have it back. */
function sayLastStop(parts: StartParts, person: Person, options: StartOptions): void {
  const { output, theme, catalogue } = parts;
  const next = nextTime(person.past, person.day, (id) => allowedDay(person, id));
  if (!next) return;
  const say = saying(parts, options);
  const nameOf = (id: string) => catalogue.exercise(id)?.name ?? id;
  for (const line of nextTimePage(next, { nameOf, today: person.day }, output.columns, theme)) say(line);
  say("");
}

type Passed = Extract<GatedPlan, { kind: "ready" }>;

async function passGates(
  parts: StartParts,
  person: Person,
  routine: Routine,
  options: StartOptions,
): Promise<Passed | Extract<Before, { kind: "end" }>> {
  const { output, theme, catalogue, terminals, emergency } = parts;
  const say = saying(parts, options);
  const circumstances = circumstancesOf(person, routine, catalogue);
  const how = { warmup: options.warmup, keys: terminals.keys, watchFor: watchFor(person) };
  const gated = gatedPlan(routine, catalogue, circumstances, how);
  if (gated.kind === "refused") {
    if (options.json) output.err(refusalSentence(gated.refusal));
    else for (const line of refusalPage(gated.refusal, output.columns, theme, emergency)) say(line);
    return { kind: "end", code: ExitCode.refused };
  }
  for (const line of gateNotes(gated.notes, output.columns, theme)) say(line);
  if (gated.doctor.length === 0) return gated;
  for (const line of doctorPage(gated.doctor, routine.id, output.columns, theme)) say(line);
  const answer = await asking(parts, options)?.confirm({ message: DOCTOR_QUESTION, default: false });
  if (answer?.kind !== "answered" || !answer.value) return { kind: "end", code: ExitCode.refused };
  const before = person.screening ?? noConcerns(null);
  parts.saveScreening(withAgreement(before, routine.id, gated.exercises, person.today));
  return gated;
}

async function checkIn(parts: StartParts, person: Person, options: StartOptions): Promise<CheckInAnswers | null> {
  const said = { ...NO_ANSWERS, before: options.before ?? null };
  if (options.before !== undefined || !options.questions || !asking(parts, options)) return said;
  const { screen, controls, close } = parts.terminals.openPlain();
  const { output, theme } = parts;
  const last = person.past.at(-1);
  const morning = last !== undefined && last.morning === null && last.day < person.day;
  try {
    const how = { controls, say: (line: string) => screen.line(line), columns: output.columns, theme };
    return await askCheckIn(how, questionsBefore({ morning }), { before: last?.pain.before ?? null, unwell: false });
  } finally {
    close();
  }
}

/** What the answers mean for today: as planned, only what is gentle, or nothing. */
async function todays(
  parts: StartParts,
  { person, answers, plan }: { person: Person; answers: CheckInAnswers; plan: Plan },
  options: StartOptions,
): Promise<{ readonly plan: Plan } | Extract<Before, { kind: "end" }>> {
  const { output, theme, catalogue, terminals, emergency } = parts;
  const say = saying(parts, options);
  const usual = person.past.map(({ pain }) => pain.before).filter((pain) => pain !== null);
  const judged = judgeBefore({ pain: answers.before, unwell: answers.unwell, usual });
  if (judged.sentence) say(judged.sentence);
  if (judged.redFlags) for (const line of redFlags(output.columns, theme, emergency)) say(line);
  if (judged.kind === "go") return { plan };
  if (judged.kind === "refuse-today") {
    if (answers.unwell) parts.saveScreening(illToday(person));
    return REFUSED;
  }
  const prompts = asking(parts, options);
  const choice = prompts ? await prompts.confirm({ message: "Rest, pelvic tilts and breathing?" }) : null;
  if (choice && (choice.kind !== "answered" || !choice.value)) return LEFT;
  const circumstances = circumstancesOf(person, GENTLE_ROUTINE, catalogue);
  const gentle = gatedPlan(GENTLE_ROUTINE, catalogue, circumstances, { warmup: false, keys: terminals.keys });
  if (gentle.kind === "refused") return REFUSED;
  return { plan: gentle.plan };
}

/** Being ill holds for the day on which it is said. */
function illToday({ screening, today }: Person) {
  const before = screening ?? noConcerns(null);
  return before.on === today && !before.conditions.includes("ill")
    ? { ...before, conditions: [...before.conditions, "ill" as const] }
    : before;
}

/** The answers with a sign that came up after a stop. */
export function withRedFlags({ screening }: Person) {
  return withSign(screening, "red-flags");
}
