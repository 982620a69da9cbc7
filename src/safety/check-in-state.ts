/**
 * The check-in under way: a pure machine, key by key. Enter keeps what was told just now or last time, Escape leaves the question
 * unanswered, Backspace goes back to the one before. Whatever else is pressed changes nothing.
 */
import { type CheckInAnswers, type CheckInId, type CheckInQuestion, NO_ANSWERS } from "./check-in.ts";

export interface CheckInState {
  readonly questions: readonly CheckInQuestion[];
  /** Index of the question that is open; behind the last one all is said. */
  readonly index: number;
  readonly answers: CheckInAnswers;
  /** What enter keeps, unless something was told just now. */
  readonly last: Partial<CheckInAnswers>;
  /** What was told a moment ago, before the questions. */
  readonly told: Partial<CheckInAnswers>;
}

/** What an answer may be taken over from. */
export type Known = Partial<Pick<CheckInState, "last" | "told">>;

export function beginCheckIn(
  questions: readonly CheckInQuestion[],
  { last = {}, told = {} }: Known = {},
): CheckInState {
  return { questions, index: 0, answers: NO_ANSWERS, last, told };
}

/** What enter alone would answer; null: nothing. */
export function keptAnswer({ last, told }: CheckInState, { id }: CheckInQuestion): CheckInAnswers[CheckInId] {
  return told[id] ?? last[id] ?? null;
}

/** The question to show, or null when all is said. */
export function openQuestion({ questions, index }: CheckInState): CheckInQuestion | null {
  return questions[index] ?? null;
}

/** @param key as the terminal names it: "3", "y", "enter", "escape", "backspace" */
export function pressKey(state: CheckInState, key: string): CheckInState {
  const question = openQuestion(state);
  if (!question) return state;
  if (key === "escape") return answered(state, question, null);
  if (key === "enter") return answered(state, question, keptAnswer(state, question));
  if (key === "backspace") return { ...state, index: nearest(state, state.index, -1) ?? state.index };
  const choice = question.keys.find((one) => one.key === key.toLowerCase());
  return choice ? answered(state, question, choice.value) : state;
}

function answered(state: CheckInState, { id }: CheckInQuestion, value: number | boolean | null): CheckInState {
  const answers = { ...state.answers, [id]: value };
  const next = { ...state, answers };
  const index = nearest(next, state.index, 1) ?? state.questions.length;
  return { ...next, index, answers: withoutUnasked(next) };
}

/** The next question in a direction that is to be asked at all; null when there is none. */
function nearest(state: CheckInState, from: number, step: 1 | -1): number | null {
  for (let index = from + step; index >= 0 && index < state.questions.length; index += step) {
    const question = state.questions[index];
    if (question && isAsked(question, state.answers)) return index;
  }
  return null;
}

function isAsked({ onlyAfter }: CheckInQuestion, answers: CheckInAnswers): boolean {
  return !onlyAfter || (answers[onlyAfter.id] ?? 0) >= onlyAfter.atLeast;
}

/** Who goes back and changes an answer takes back what was asked because of it. */
function withoutUnasked({ questions, answers }: CheckInState): CheckInAnswers {
  const unasked = questions.filter((question) => !isAsked(question, answers)).map(({ id }) => [id, null] as const);
  return { ...answers, ...Object.fromEntries(unasked) };
}
