/** What a check-in comes to: the score, what changed since the first one, and what counts as a change. */
import { type Change, ITEMS } from "../progress/roland-morris.ts";
import { PAIN_COUNTS } from "../progress/trends.ts";
import { padEnd, padStart, pageWidth, wrap } from "./fit.ts";
import type { Theme } from "./theme.ts";

export interface ScoredCheckIn {
  readonly id: string;
  /** ISO date, local. */
  readonly on: string;
  /** 0 best to 24. */
  readonly score: number;
  /** Over the last seven days, 0-10, or null. */
  readonly pain: number | null;
  /** Since the first one; null for that one itself. */
  readonly change: Change | null;
}

/**
 * The last of them, held against the first. Lines of at most `columns`.
 * @param checkIns at least one, the earliest first; @param next ISO date of the next one
 */
export function checkInPage(checkIns: readonly ScoredCheckIn[], next: string, columns: number, theme: Theme): string[] {
  const width = pageWidth(columns);
  const [first, last] = [checkIns[0], checkIns.at(-1)];
  if (!first || !last) return [];
  const title = `Check-in of ${last.on}: ${last.score} of ${ITEMS.length}, where 0 is best.`;
  const text = [
    last.change?.message ?? "The first one. The next ones are held against it.",
    ...(last.pain === null ? [] : [painSentence(first, last, last.pain)]),
    `What counts: 5 points or 30% of the first score; for pain, ${PAIN_COUNTS} points.`,
    `The next one: from ${next} on.`,
  ];
  return [...wrap(title, width).map((line) => theme.title(line)), ...text.flatMap((sentence) => wrap(sentence, width))];
}

function painSentence(first: ScoredCheckIn, last: ScoredCheckIn, pain: number): string {
  const now = `Pain over the last 7 days: ${pain} of 10`;
  if (first === last || first.pain === null) return `${now}.`;
  const counts = Math.abs(pain - first.pain) >= PAIN_COUNTS;
  if (!counts) return `${now}, at first ${first.pain}: about the same.`;
  return `${now}, at first ${first.pain}: ${pain < first.pain ? "less" : "more"}, and enough to count.`;
}

/** As many characters of an id as history shows, for backcoach forget; narrower terminals do without. */
const ID_SHOWN = 10;
const ID_FROM = 60;

/** A line each, the latest last. */
export function checkInList(checkIns: readonly ScoredCheckIn[], columns: number, theme: Theme): string[] {
  const width = pageWidth(columns);
  const shown = width < ID_FROM ? 0 : ID_SHOWN + 2;
  return checkIns.flatMap(({ id, on, score, pain, change }) => {
    const told = padEnd(pain === null ? "" : `pain ${pain}`, PAIN);
    const line = `${on}  ${padStart(String(score), 2)} of ${ITEMS.length}  ${told}  ${changeWords(change)}`;
    const [first = "", ...more] = wrap(line, width - shown, HANGING);
    const before = shown === 0 ? "" : `${theme.dim(id.slice(0, ID_SHOWN))}  `;
    return [before + first, ...more.map((text) => " ".repeat(shown) + text)];
  });
}

const PAIN = "pain 10".length;
const HANGING = "2026-11-22  ".length;

function changeWords(change: Change | null): string {
  if (change === null) return "the first";
  const { kind, points } = change;
  const size = points === 0 ? "no change" : `${Math.abs(points)} ${points > 0 ? "less" : "more"}`;
  return kind === "improved" || kind === "worse" ? `${size}, counts` : size;
}
