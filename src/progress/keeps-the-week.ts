/**
 * Which sessions make a day of the week's goal: those that were attended, except for a warm-up alone. Asked in one place, so
 * that what is due, the week so far, the streak and the calendar never disagree about what a day is.
 */
import type { Plan } from "../plan/plan.ts";
import { type PastSession, wasAttended } from "./past.ts";

export type KeepsTheWeek = (session: PastSession) => boolean;

/** What a routine that is not known any more counts as: it was somebody's training. */
const USUAL = "strengthening";

/** @param routines all that are known today */
export function keepsTheWeek(routines: Parameters<typeof groupsOf>[0]): KeepsTheWeek {
  const groupOf = groupsOf(routines);
  return (session) => wasAttended(session) && groupOf(session.routine) !== "warmup";
}

/** The group of a routine by its id. */
export function groupsOf(
  routines: readonly { readonly id: string; readonly group: Plan["routine"]["group"] }[],
): (id: string) => Plan["routine"]["group"] {
  const groups = new Map(routines.map(({ id, group }) => [id, group]));
  return (id) => groups.get(id) ?? USUAL;
}
