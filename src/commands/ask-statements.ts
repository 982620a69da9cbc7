/** The check-in asked on a terminal that is not redrawn: a sentence, a key, the next; fit for a mat and a screen reader. */
import { NOTHING_SAID, pressStatementKey, type StatementsState } from "../progress/statements-state.ts";
import type { Controls, LeaveSignal } from "../runner/controls.ts";
import { answeredLine, statementLines, statementsIntro } from "../view/statement-question.ts";
import type { Theme } from "../view/theme.ts";

export interface StatementsParts {
  readonly controls: Controls;
  readonly say: (line: string) => void;
  readonly columns: number;
  readonly theme: Theme;
}

/** `ticked`: indexes; `pain`: 0-10 or null. Of what was left, by a key or by a signal, nothing is kept. */
export type StatementsTold =
  | { readonly kind: "told"; readonly ticked: readonly number[]; readonly pain: number | null }
  | { readonly kind: "left"; readonly signal: LeaveSignal | null };

/** Ctrl-C leaves as the signal that it stands for. */
export function askStatements(parts: StatementsParts): Promise<StatementsTold> {
  const { controls, say, columns, theme } = parts;
  let state: StatementsState = NOTHING_SAID;
  const ask = () => statementLines(state, columns, theme).forEach(say);
  return new Promise((resolve) => {
    const finish = (told: StatementsTold) => {
      for (const undo of undos) undo();
      resolve(told);
    };
    const leave = (signal: LeaveSignal | null) => finish({ kind: "left", signal });
    const press = (key: string) => {
      if (key === "ctrl-c") return leave("SIGINT");
      const before = state;
      state = pressStatementKey(state, key);
      if (state === before) return;
      const echo = answeredLine(before, state);
      if (echo) say(echo);
      if (state.kind === "left") leave(null);
      else if (state.kind === "done") finish({ kind: "told", ticked: state.ticked, pain: state.pain });
      else ask();
    };
    const undos = [controls.onKey(press), controls.onSignal(leave)];
    statementsIntro(columns, theme).forEach(say);
    ask();
  });
}
