/**
 * The 24 statements and the pain of the week being answered: a pure machine, key by key, one statement at a time. Each
 * takes one key, so that nothing has to be found in a list; Backspace goes back. Escape leaves all of it, wherever it is
 * pressed; it is asked back once something has been answered, so that a slip of the finger costs nothing.
 */
import { ITEMS } from "./roland-morris.ts";

export interface StatementsState {
  /** `leaving`: asked whether to leave; `left`: nothing is kept. */
  readonly kind: "asking" | "leaving" | "left" | "done";
  /** Index of the open question: a statement, or behind the last one the pain. */
  readonly index: number;
  /** Indexes of the statements that were ticked, in order. */
  readonly ticked: readonly number[];
  /** Pain over the last seven days, 0-10; null while it is not answered. */
  readonly pain: number | null;
}

export const NOTHING_SAID: StatementsState = { kind: "asking", index: 0, ticked: [], pain: null };

const TEN = "t";

/** @param key as the terminal names it: "y", "3", "enter", "escape", "backspace" */
export function pressStatementKey(state: StatementsState, key: string): StatementsState {
  if (state.kind === "left" || state.kind === "done") return state;
  if (key === "ctrl-d") return { ...state, kind: "left" };
  if (state.kind === "leaving") return onLeaving(state, key.toLowerCase());
  if (key === "backspace") return { ...state, index: Math.max(0, state.index - 1) };
  return isPainOpen(state) ? onPain(state, key.toLowerCase()) : onStatement(state, key.toLowerCase());
}

/** Whether the pain is asked for, behind the last statement. */
export function isPainOpen({ index }: StatementsState): boolean {
  return index >= ITEMS.length;
}

function onStatement(state: StatementsState, key: string): StatementsState {
  const { index } = state;
  if (key === "escape" || key === "q") return { ...state, kind: index === 0 ? "left" : "leaving" };
  if (key !== "y" && key !== "n" && key !== "enter") return state;
  const others = state.ticked.filter((one) => one !== index);
  const ticked = key === "y" ? [...others, index].sort((a, b) => a - b) : others;
  return { ...state, index: index + 1, ticked };
}

/** The statements are whole by now: enter leaves the pain open and keeps them. */
function onPain(state: StatementsState, key: string): StatementsState {
  if (key === "escape" || key === "q") return { ...state, kind: "leaving" };
  if (key === "enter") return { ...state, kind: "done" };
  const pain = key === TEN ? 10 : /^\d$/.test(key) ? Number(key) : null;
  return pain === null ? state : { ...state, kind: "done", pain };
}

function onLeaving(state: StatementsState, key: string): StatementsState {
  if (key === "y" || key === "escape" || key === "q") return { ...state, kind: "left" };
  return key === "n" || key === "enter" ? { ...state, kind: "asking" } : state;
}
