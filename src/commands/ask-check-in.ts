/** The check-in, asked key by key on a terminal that is not redrawn: a question, an answer, the next. */
import type { Controls, LeaveSignal } from "../runner/controls.ts";
import type { CheckInAnswers, CheckInQuestion } from "../safety/check-in.ts";
import { beginCheckIn, type CheckInState, type Known, openQuestion, pressKey } from "../safety/check-in-state.ts";
import { answerWords } from "../view/check-in-question.ts";

export interface CheckInParts {
  readonly controls: Controls;
  readonly say: (line: string) => void;
  /** How a question is put, in lines. */
  readonly lines: (state: CheckInState) => string[];
}

/** What came of the questions: the answers, or that the person left instead, and by which signal if by one. */
export type CheckedIn =
  | { readonly kind: "answered"; readonly answers: CheckInAnswers }
  | { readonly kind: "left"; readonly signal: LeaveSignal | null };

/** q leaves; Ctrl-C leaves as the signal that it stands for. */
export function askCheckIn(
  parts: CheckInParts,
  questions: readonly CheckInQuestion[],
  known: Known,
): Promise<CheckedIn> {
  const { controls, say, lines } = parts;
  let state = beginCheckIn(questions, known);
  const ask = () => {
    for (const line of lines(state)) say(line);
  };
  return new Promise((resolve) => {
    const finish = (checked: CheckedIn) => {
      for (const undo of undos) undo();
      resolve(checked);
    };
    const leave = (signal: LeaveSignal | null) => finish({ kind: "left", signal });
    const press = (key: string) => {
      if (key === "ctrl-c" || key === "q") return leave(key === "q" ? null : "SIGINT");
      const before = state;
      state = pressKey(state, key);
      if (state === before) return;
      echo(before, state, say);
      if (openQuestion(state)) ask();
      else finish({ kind: "answered", answers: state.answers });
    };
    const undos = [controls.onKey(press), controls.onSignal(leave)];
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
