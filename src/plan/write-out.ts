/** The items of a routine as they come one after the other: those of rounds once for each round. */
import type { Entry, Item, Rest } from "../routine/routine.ts";
import type { Step } from "./plan.ts";

/** An item in its place. */
export type Turn = Rest | (Entry & { readonly round: Step["round"] });

export function writeOut(item: Item): Turn[] {
  if (item.kind === "rest") return [item];
  if (item.kind === "exercise") return [{ ...item, round: null }];
  return Array.from({ length: item.rounds }, (_, i) =>
    item.of.map((inner) => (inner.kind === "rest" ? inner : { ...inner, round: { n: i + 1, of: item.rounds } })),
  ).flat();
}
