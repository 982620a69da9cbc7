/**
 * What it takes to go up from here, rule by rule: what holds an exercise back, said as what to do about it. The rules that
 * ask for patience say that themselves.
 */
import type { NextLevel } from "../progress/next-level.ts";

const TWICE_CLEAN = "Two clean sessions at this dose first (0 of 2).";

/** By number (rules, section 3.3). */
const WHAT: Readonly<Record<number, string>> = {
  1: "The word of a doctor or physio first: it was stopped for pain twice.",
  2: "A session of it without a stop.",
  3: "A session in which pain stays low.",
  4: TWICE_CLEAN,
  5: TWICE_CLEAN,
  6: TWICE_CLEAN,
  7: "A session in which pain stays as it was.",
  8: "The whole dose, done to its end.",
  9: "A session that feels easier: effort 7 or less.",
  11: "A session at this dose, to settle in again.",
};

const AT_TARGET = 10;
const NOT_YET_TWICE_CLEAN = 12;
const CLEAN = "Clean means: all of it done, no more pain than usual, effort 7 or less.";

/** A sentence each; empty at the target, and when it goes up by itself today. */
export function whatItTakes(held: readonly NextLevel[]): string[] {
  if (held.some(({ rule }) => rule === AT_TARGET)) return [];
  const words = [...new Set(held.map(({ rule, reason }) => WHAT[rule] ?? reason))];
  const clean = held.some(({ rule }) => rule === NOT_YET_TWICE_CLEAN) || words.includes(TWICE_CLEAN);
  return clean ? [...words, CLEAN] : words;
}
