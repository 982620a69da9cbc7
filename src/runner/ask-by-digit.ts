/**
 * A question where nothing can be redrawn: as sentences, answered with one key. Escape, enter or space leave it
 * unanswered; any other key is passed over, for a hand that trembles.
 */
import { answerOf, type KeyQuestion, spokenQuestion } from "../view/key-question.ts";
import type { Asking } from "./stage.ts";

/** null: no answer. @param say takes the lines of the question */
export function askByDigit<T>(
  question: KeyQuestion<T>,
  asking: Asking,
  say: (line: string) => void,
): Promise<T | null> {
  if (asking.signal.aborted) return Promise.resolve(null);
  for (const line of spokenQuestion(question)) say(line);
  return new Promise((resolve) => {
    asking.signal.addEventListener("abort", () => resolve(null), { once: true });
    asking.takeKeys((key) => {
      const answer = answerOf(question, key);
      if (answer !== undefined) resolve(answer);
    });
  });
}
