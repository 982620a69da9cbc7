/** What the safety answers, the stops and the day leave of a routine; and a doctor's look at it, where one is asked for. */
import type { Routine } from "../routine/routine.ts";
import { noConcerns } from "../safety/screening.ts";
import { withAgreement } from "../safety/take-screening.ts";
import { DOCTOR_QUESTION, doctorPage } from "../view/gate-doctor.ts";
import { gateNotes } from "../view/gate-notes.ts";
import { refusalPage, refusalSentences } from "../view/gate-refusal.ts";
import { type GatedPlan, gatedPlan } from "./gated-plan.ts";
import { type NoSession, REFUSED } from "./no-session.ts";
import { circumstancesOf, knownOf, type Person, watchFor } from "./person.ts";
import { askingAbout, endsByKey, type StartOptions, type StartParts, saying } from "./start-options.ts";
import { spokenReady } from "./voice-of-start.ts";

/** A routine, and what it was started by: its id, or the path of a file. */
export interface Named {
  readonly routine: Routine;
  readonly name: string;
}

export type Passed = Extract<GatedPlan, { kind: "ready" }> & {
  /** With what a doctor agreed to just now. */
  readonly person: Person;
};

/** @throws Failure when an exercise or the warm-up is not there */
export function planFor(parts: StartParts, person: Person, routine: Routine, options: StartOptions): GatedPlan {
  const { catalogue } = parts;
  const how = {
    warmup: options.warmup,
    keys: endsByKey(parts, options),
    watchFor: watchFor(person),
    known: knownOf(person),
    spokenReady: spokenReady(parts, person, options),
  };
  return gatedPlan(routine, catalogue, circumstancesOf(person, routine, catalogue), how);
}

/** @throws Failure when an exercise or the warm-up is not there */
export async function passGates(
  parts: StartParts,
  person: Person,
  { routine, name }: Named,
  options: StartOptions,
): Promise<Passed | NoSession> {
  const { output, theme, emergency } = parts;
  const say = saying(parts, options);
  const gated = planFor(parts, person, routine, options);
  if (gated.kind === "refused") {
    if (options.json) refusalSentences(gated.refusal).forEach(output.err);
    else for (const line of refusalPage(gated.refusal, output.columns, theme, emergency)) say(line);
    return REFUSED;
  }
  for (const line of gateNotes(gated.notes, output.columns, theme)) say(line);
  if (gated.doctor.length === 0) return { ...gated, person };
  for (const line of doctorPage(gated.doctor, name, output.columns, theme)) say(line);
  const answer = await askingAbout(parts, options)?.confirm({ message: DOCTOR_QUESTION, default: false });
  if (answer?.kind !== "answered" || !answer.value) return REFUSED;
  const screening = await parts.changeScreening((before) =>
    withAgreement(before ?? noConcerns(null), routine.id, gated.usual, person.today),
  );
  return { ...gated, person: { ...person, screening } };
}
