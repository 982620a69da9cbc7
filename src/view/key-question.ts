/**
 * A question that one key answers, as data: a few choices by their numbers, or a scale from 0 to 10. Where and how it is
 * put, on a screen or as sentences, is up to whoever asks. Texts from files have been made harmless before they come here.
 */
import { spelledOut } from "./spelled-out.ts";

export type KeyQuestion<T> = Choices<T> | Scale<T>;

/** Nine at the most; the first has the number 1. */
export interface Choices<T> {
  readonly kind: "choices";
  readonly message: string;
  readonly choices: readonly KeyChoice<T>[];
  /** Offers to say nothing, in these words; without it, escape does that all the same. */
  readonly skip?: string;
}

export interface KeyChoice<T> {
  readonly label: string;
  readonly hint: string;
  readonly value: T;
}

export interface Scale<T> {
  readonly kind: "scale";
  readonly message: string;
  /** How to answer, in a few words. */
  readonly how: string;
  readonly keys: readonly { readonly key: string; readonly value: T }[];
}

const UNANSWERED = ["escape", "enter", "space"];

/** What a key answers; null: nothing is said; undefined: it is no answer. Caps lock makes no difference. */
export function answerOf<T>(question: KeyQuestion<T>, key: string): T | null | undefined {
  if (UNANSWERED.includes(key)) return null;
  if (question.kind === "choices") return question.choices[Number(key) - 1]?.value;
  return question.keys.find((one) => one.key === key.toLowerCase())?.value;
}

/** Keys that some question takes for an answer, or for a way through its choices. */
const ANSWERING = [...UNANSWERED, "up", "down", "backspace", "t"];

/** Whether a key can be an answer at all: where every other one stops, these don't. */
export function mayAnswer(key: string): boolean {
  return /^\d$/.test(key) || ANSWERING.includes(key);
}

/** The question in sentences, for where nothing can be redrawn. */
export function spokenQuestion<T>(question: KeyQuestion<T>): string[] {
  if (question.kind === "scale") return [spelledOut(`${question.message} ${question.how}`)];
  const how = question.skip === undefined ? "Press a number." : "Press a number, or enter to leave it out.";
  const choices = question.choices.map(({ label, hint }, index) => `${index + 1}: ${label}: ${hint}.`);
  return [`${question.message} ${how}`, ...choices].map(spelledOut);
}
