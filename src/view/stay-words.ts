/**
 * Why exercises stay at their dose, of many at once: the ordinary waiting in a few words, all else in the rule's own. Fixed
 * doses are not worth a word each time.
 */
import type { SimulatedRow } from "../progress/simulate.ts";
import { byKey } from "./by-key.ts";

/** Rules that only ask for patience, by their number (rules, section 3.3, and the session's own). */
const WAITING: Readonly<Record<number, string>> = {
  10: "at the target",
  12: "not yet twice clean",
  13: "too soon",
  14: "not yet twice in a week",
  16: "waiting for a turn",
};

/** A sentence for each reason, and one for all that wait. @param others whether some changed */
export function stayWords(rows: readonly SimulatedRow[], others: boolean): string[] {
  const waiting = rows.filter(({ rule }) => rule !== null && rule in WAITING);
  const held = rows.filter((row) => row.rule !== null && !waiting.includes(row));
  const whys = byKey(held, ({ reason }) => reason ?? "");
  const words = [...byKey(waiting, ({ rule }) => WAITING[rule ?? 0] ?? "")]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([why, { length }]) => `${length} ${why}`);
  return [
    ...[...whys].map(([why, { length }]) => `${length} ${length === 1 ? "stays" : "stay"}. ${why}`),
    ...(words.length > 0
      ? [`${others || held.length > 0 ? "The others stay" : "All stay"}: ${words.join(", ")}.`]
      : []),
  ];
}
