/** Which routines somebody is using, and at how many days a week they aim with them. */
import type { Plan } from "../plan/plan.ts";
import { DAYS_A_WEEK } from "./calendar.ts";
import { keepsTheWeek } from "./keeps-the-week.ts";
import type { PastSession } from "./past.ts";
import { WEEKLY_GOAL } from "./weeks.ts";

export interface RoutineFacts {
  readonly id: string;
  readonly name: string;
  readonly group: Plan["routine"]["group"];
  /** Sessions a week that it aims at; null: WEEKLY_GOAL. */
  readonly perWeek: number | null;
  /** Ids of its exercises that load the spine heavily (tag `load`). */
  readonly load: readonly string[];
  /** Whether somebody prescribed it: then it is in use from the first day. */
  readonly prescribed: boolean;
}

export interface UseQuestion {
  readonly routines: readonly RoutineFacts[];
  /** Up to `today`, oldest first. */
  readonly sessions: readonly PastSession[];
  /** Days since 1970-01-01, local. */
  readonly today: number;
  /** Ids of the routines for somebody who has not begun yet: the first one that may be done. */
  readonly beginWith: readonly string[];
  /** Whether the safety answers leave anything of a routine today. That is costly to find out, so few are asked about. */
  readonly allowed: (id: string) => boolean;
}

/** The routine that stands in for any strengthening one on a day with no time (rule R6). */
const MINI = "mini";

/** A routine is in use when it was done within so many days. */
export const IN_USE_DAYS = 28;

/**
 * The routines of the last weeks, else the one done last, else the one to begin with, as far as they may be done today. The
 * mini is only a stand-in for others, and whoever did a warm-up alone has not begun anything yet. Of strengthening the body
 * gets one kind at a time: what was prescribed, else the one done last; it takes the place of those before it.
 */
export function routinesInUse(question: UseQuestion): RoutineFacts[] {
  const { routines, today, beginWith, allowed } = question;
  const sessions = question.sessions.filter(keepsTheWeek(routines));
  const lastDays = new Map(sessions.map(({ routine, day }) => [routine, day]));
  const latestFirst = [...new Set(sessions.map(({ routine }) => routine).reverse())];
  const isUsed = ({ id, prescribed }: RoutineFacts) =>
    prescribed || today - (lastDays.get(id) ?? Number.NEGATIVE_INFINITY) < IN_USE_DAYS;
  const recent = routines.filter((one) => one.id !== MINI && one.group !== "warmup" && isUsed(one));
  const strengthening = oneKind(recent.filter(isStrengthening), latestFirst, allowed);
  const used = recent.filter((one) => (isStrengthening(one) ? strengthening.includes(one) : allowed(one.id)));
  if (used.length > 0) return used;
  const known = new Set(routines.map(({ id }) => id));
  const one = [...latestFirst.filter((id) => known.has(id)), ...beginWith].find(allowed);
  return routines.filter(({ id }) => id === one);
}

function oneKind(
  used: readonly RoutineFacts[],
  latestFirst: readonly string[],
  allowed: UseQuestion["allowed"],
): readonly RoutineFacts[] {
  const prescribed = used.filter((one) => one.prescribed && allowed(one.id));
  if (prescribed.length > 0) return prescribed;
  const latest = latestFirst.find((id) => used.some((one) => one.id === id) && allowed(id));
  return used.filter(({ id }) => id === latest);
}

export function isStrengthening({ group }: Pick<RoutineFacts, "group">): boolean {
  return group === "strengthening";
}

/** Days a week: what the strengthening in use asks for, else the other routines in use; the most where they differ. */
export function weeklyGoal(question: UseQuestion): number {
  const used = routinesInUse(question);
  const strengthening = used.filter(isStrengthening);
  const counted = strengthening.length > 0 ? strengthening : used;
  return counted.length === 0 ? WEEKLY_GOAL : Math.max(...counted.map(goalOf));
}

/** Days a week of one routine; a day can't be trained twice. */
export function goalOf({ perWeek }: RoutineFacts): number {
  return Math.min(DAYS_A_WEEK, perWeek ?? WEEKLY_GOAL);
}
