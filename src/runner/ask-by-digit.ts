/**
 * The pain question where nothing can be redrawn: the choices as sentences, answered with one digit. Escape, enter or
 * space leave it unanswered; any other key is passed over, for a hand that trembles.
 */
import type { Quality } from "../session/event.ts";
import { PAIN_CHOICES, PAIN_QUESTION } from "../view/pain-question.ts";
import type { Question } from "./stage.ts";

/** @param say takes the lines of the question */
export function askByDigit(question: Question, say: (line: string) => void): Promise<Quality | null> {
  say(`${PAIN_QUESTION} Press a number.`);
  for (const [index, { label, hint }] of PAIN_CHOICES.entries()) say(`${index + 1}: ${label}: ${hint}.`);
  return new Promise((resolve) => {
    question.signal.addEventListener("abort", () => resolve(null), { once: true });
    question.takeKeys((key) => {
      const choice = PAIN_CHOICES[Number(key) - 1];
      if (choice) resolve(choice.quality);
      else if (["escape", "enter", "space"].includes(key)) resolve(null);
    });
  });
}
