/** A question of the check-in in sentences, for where nothing is redrawn. */
import type { CheckInId, CheckInQuestion } from "../safety/check-in.ts";
import { type CheckInState, keptAnswer, openQuestion } from "../safety/check-in-state.ts";
import { answerWords } from "./check-in-question.ts";

/** None when all is said. */
export function plainCheckIn(state: CheckInState): string[] {
  const question = openQuestion(state);
  if (!question) return [];
  const kept = keptAnswer(state, question);
  const since = (state.told[question.id] ?? null) === null ? "as last time" : "as you said";
  const enter = kept === null ? [] : [`Enter for ${answerWords(question, kept)}, ${since}.`];
  const out = kept === null ? "Enter or escape leaves it out." : "Escape leaves it out.";
  return [question.text, ...ways(question), ...enter, out];
}

/** A yes and a no, each with what it means here. */
const YES_NO: Readonly<Partial<Record<CheckInId, string>>> = {
  unwell: "Press y if you feel unwell, n if not.",
  form: "Press y if it held, n if it got sloppy.",
};

/** A scale in one sentence, its ends and what is named between them; a choice in one each. */
function ways({ id, keys }: CheckInQuestion): string[] {
  const either = YES_NO[id];
  if (either !== undefined) return [either];
  const named = keys.filter(({ means }) => means !== null);
  if (named.length === keys.length) return named.map(({ key, means }) => `Press ${key} for ${means}.`);
  const [last] = named.slice(-1);
  const words = named.slice(0, -1).map(({ key, means }) => `${key} for ${means}`);
  return [`Press a number, ${words.join(", ")}, or ${last?.key} for ten, ${last?.means}.`];
}
