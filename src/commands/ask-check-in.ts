/** The check-in, asked key by key on a terminal that is not redrawn: a question, an answer, the next. */
import type { Controls } from "../runner/driver.ts";
import type { CheckInAnswers, CheckInQuestion } from "../safety/check-in.ts";
import { beginCheckIn, type CheckInState, openQuestion, pressKey } from "../safety/check-in-state.ts";
import { answerWords, checkInLines } from "../view/check-in-question.ts";
import type { Theme } from "../view/theme.ts";

export interface CheckInParts {
  readonly controls: Controls;
  readonly say: (line: string) => void;
  readonly columns: number;
  readonly theme: Theme;
}

/** The answers; null when the person leaves (q, Ctrl-C, or a signal) instead of answering. */
export function askCheckIn(
  parts: CheckInParts,
  questions: readonly CheckInQuestion[],
  last: Partial<CheckInAnswers>,
): Promise<CheckInAnswers | null> {
  const { controls, say, columns, theme } = parts;
  let state = beginCheckIn(questions, last);
  const ask = () => {
    for (const line of checkInLines(state, columns, theme)) say(line);
  };
  return new Promise((resolve) => {
    const finish = (answers: CheckInAnswers | null) => {
      for (const undo of undos) undo();
      resolve(answers);
    };
    const press = (key: string) => {
      if (key === "ctrl-c" || key === "q") return finish(null);
      const before = state;
      state = pressKey(state, key);
      if (state === before) return;
      echo(before, state, say);
      if (openQuestion(state)) ask();
      else finish(state.answers);
    };
    const undos = [controls.onKey(press), controls.onSignal(() => finish(null))];
    ask();
  });
}

/** What was understood, so that somebody who can't see the key knows. */
function echo(before: CheckInState, after: CheckInState, say: (line: string) => void): void {
  const question = openQuestion(before);
  if (!question || after.index <= before.index) return;
  const value = after.answers[question.id];
  say(value === null ? "  (not answered)" : `  ${answerWords(question, value)}`);
}
