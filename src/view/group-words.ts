/** The groups of routines and exercises as headings, in the order in which lists show them. */
import { GROUPS, type Group } from "../routine/exercise.ts";

const WORDS: Readonly<Record<Group, string>> = {
  warmup: "Warm-up",
  strengthening: "Strengthening",
  therapeutic: "Therapeutic",
  mobility: "Mobility",
  endurance: "Endurance",
};

export function groupWord(group: Group): string {
  return WORDS[group];
}

/** The rows of each group that has any; rows of no group come last. */
export function byGroup<Row extends { readonly group: Group | null }>(
  rows: readonly Row[],
): { title: string; rows: readonly Row[] }[] {
  return [...GROUPS, null]
    .map((group) => ({
      title: group === null ? "Without a group" : groupWord(group),
      rows: rows.filter((row) => row.group === group),
    }))
    .filter((section) => section.rows.length > 0);
}
