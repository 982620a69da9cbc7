/** A plan as a listener hears it, told in sentences from the first word to the last. */
import type { Plan } from "../../src/plan/plan.ts";
import type { Input } from "../../src/session/event.ts";
import { look } from "../../src/session/look.ts";
import { reduce } from "../../src/session/reduce.ts";
import { createSession } from "../../src/session/session.ts";
import { beatSentence } from "../../src/view/beat-sentence.ts";
import { sentence } from "../../src/view/sentences.ts";
import { NO_DOSE } from "./an-exercise.ts";
import { anEntry, aRoutine, planOf } from "./evening.ts";

export type Press = Input extends infer I ? (I extends Input ? Omit<I, "now" | "wall"> : never) : never;

/** Performs a plan in quarter seconds; `presses` says what happens when which beat has begun. */
export function heard(plan: Plan, presses: Readonly<Record<number, Press[]>> = {}): string[] {
  const said: string[] = [];
  let session = createSession(plan);
  let now = 0;
  let last = -1;
  const send = (press: Press): void => {
    const result = reduce(session, { ...press, now, wall: now } as Input);
    session = result.session;
    for (const effect of result.effects) {
      const words = effect.type === "record" ? sentence(effect.event, plan) : null;
      if (words) said.push(words);
    }
  };
  send({ type: "begin" });
  while (session.state.kind === "running" && now < 4_000_000) {
    const { beat } = session.state;
    if (beat !== last) {
      last = beat;
      const words = beatSentence(look(session, now));
      if (words) said.push(words);
      for (const press of presses[beat] ?? []) send(press);
    }
    now += 250;
    send({ type: "tick" });
  }
  return said;
}

export const only = (exercise: string, dose = {}): Plan =>
  planOf(aRoutine({ name: "Short", exercises: [anEntry(exercise, { dose: { ...NO_DOSE, ...dose } })] }));
