/** One question of the check-in, and the keys that answer it. */
import type { CheckInKey, CheckInQuestion } from "../safety/check-in.ts";
import { type CheckInState, keptAnswer, openQuestion } from "../safety/check-in-state.ts";
import { pageWidth, wrap } from "./fit.ts";
import type { Theme } from "./theme.ts";

/** Lines of at most `columns`; none when all is said. */
export function checkInLines(state: CheckInState, columns: number, theme: Theme): string[] {
  const question = openQuestion(state);
  if (!question) return [];
  const width = pageWidth(columns);
  const dot = ` ${theme.glyphs.dot} `;
  const kept = question.keys.find(({ value }) => value === keptAnswer(state, question));
  const since = (state.told[question.id] ?? null) === null ? "as last time" : "as you said";
  const ways = kept ? [`enter: ${kept.means ?? kept.value}, ${since}`, "esc: no answer"] : ["enter or esc: no answer"];
  return [
    ...wrap(question.text, width).map((line) => theme.title(line)),
    ...keyLines(question).flatMap((line) => wrap(line, width, 2)),
    ...wrap(ways.join(dot), width).map((line) => theme.dim(line)),
  ];
}

/** What an answer is called where answers are listed: "7, hard", "no". */
export function answerWords({ keys }: CheckInQuestion, value: number | boolean): string {
  const key = keys.find((one) => one.value === value);
  if (!key) return String(value);
  return [...(typeof value === "number" ? [String(value)] : []), ...(key.means === null ? [] : [key.means])].join(", ");
}

/** A scale in one line, its named points only; a choice in a line each. */
function keyLines({ keys }: CheckInQuestion): string[] {
  const isScale = keys.some(({ means }) => means === null);
  if (!isScale) return keys.map(({ key, means }) => `${key}  ${means}`);
  const named = keys.filter(({ means }) => means !== null);
  return [`0 to 9, t for 10: ${named.map(told).join(", ")}`];
}

function told({ value, means }: CheckInKey): string {
  return `${value} ${means}`;
}
