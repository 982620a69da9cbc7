/** A question that one key answers, put on a terminal that can be redrawn: through the prompts. */
import type { Answer, How, Prompts } from "../terminal/prompts.ts";
import type { Choices, KeyQuestion, Scale } from "../view/key-question.ts";
import type { Ask } from "./stage.ts";

/** How to ask through these prompts; a question ends at once, unanswered, when `how.signal` aborts. */
export function askOnPrompts(prompts: Prompts, how: How = {}): Ask {
  return <T>(question: KeyQuestion<T>) =>
    question.kind === "scale" ? askScale(prompts, question, how) : askChoices(prompts, question, how);
}

/** A digit answers; enter alone, and whatever else is typed, leaves it unanswered. */
async function askScale<T>(prompts: Prompts, { message, how: said, keys }: Scale<T>, how: How): Promise<T | null> {
  const picks = new Map(keys.map(({ key }) => [key, key]));
  const typed = answered(await prompts.input({ message: `${message} ${said}`, picks }, how));
  return keys.find(({ key }) => key === typed)?.value ?? null;
}

async function askChoices<T>(prompts: Prompts, { message, choices, skip }: Choices<T>, how: How): Promise<T | null> {
  const listed = choices.map(({ label, hint, value }) => ({ name: label, value, description: hint }));
  if (skip === undefined) return answered(await prompts.select<T>({ message, choices: listed }, how));
  // Pointed at from the beginning, so that enter alone leaves it out.
  const skipping = { message, choices: [...listed, { name: skip, value: null }], default: null };
  return answered(await prompts.select<T | null>(skipping, how));
}

function answered<T>(answer: Answer<T>): T | null {
  return answer.kind === "answered" ? answer.value : null;
}
