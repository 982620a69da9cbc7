/**
 * After a stop, the next session says first what stopped the last one, what changes today, and how to have it back. Being
 * dizzy or having chest pain is no matter of one exercise: that needs a doctor's look, whatever is done today.
 */
import { type HardStop, type OpenStop, openStops, TWICE_WITHIN_DAYS, type Yes } from "./open-stops.ts";
import { asOf, type PastSession } from "./past.ts";
import type { StoppedDose } from "./stopped-dose.ts";

export interface NextTime {
  /** The last session, when it was stopped for something that no exercise is to blame for: what, and the day of it. */
  readonly unwell: { readonly stop: "unwell" | "saddle"; readonly day: number } | null;
  readonly changes: readonly {
    readonly exercise: string;
    readonly stop: HardStop;
    /** Days since 1970-01-01, local. */
    readonly day: number;
    readonly today: OpenStop["today"];
    /** Easy sessions that are still missing; null where only a yes brings it back. */
    readonly missing: number | null;
    /** From this day on the person's own wish is enough; null where it does not take a yes. */
    readonly ownWishFrom: number | null;
  }[];
}

/** What keeps the session from being as usual: the exercises, by their ids. */
export interface StopLimits {
  /** Done with less. */
  readonly lighter: readonly string[];
  /** Those among them whose dose in the routine itself is less today already: their level went down. */
  readonly lowered: readonly string[];
  /** Left out after two stops within two weeks. */
  readonly leftOut: readonly string[];
  /** Left out after signs in a leg. */
  readonly legs: readonly string[];
  /** How much was planned when they were stopped, where that is known. */
  readonly doses: ReadonlyMap<string, StoppedDose>;
  /** Left out as harder forms of one of these: the name of that one (harder-forms.ts). */
  readonly harder: ReadonlyMap<string, string>;
}

export const NO_LIMITS: StopLimits = {
  lighter: [],
  lowered: [],
  leftOut: [],
  legs: [],
  doses: new Map(),
  harder: new Map(),
};

/** As openStops; null when nothing stands open. */
export function nextTime(
  history: readonly PastSession[],
  today: number,
  yes: (exercise: string) => Yes | null,
): NextTime | null {
  const last = asOf(today, history).at(-1);
  const unwell = last?.stop === "unwell" || last?.stop === "saddle" ? { stop: last.stop, day: last.day } : null;
  const changes = openStops(history, today, yes).map(({ dose: _, ...open }) => ({
    ...open,
    ownWishFrom: open.today === "twice" ? open.day + TWICE_WITHIN_DAYS : null,
  }));
  return unwell === null && changes.length === 0 ? null : { unwell, changes };
}

/** What is left out because of earlier stops, and what is done with less; not yet the harder forms of it. */
export function blockedByStops(
  history: readonly PastSession[],
  today: number,
  yes: (exercise: string) => Yes | null,
): StopLimits {
  const open = openStops(history, today, yes);
  const ids = (kind: OpenStop["today"]) => open.filter((stop) => stop.today === kind).map(({ exercise }) => exercise);
  const doses = open.flatMap(({ exercise, dose }) => (dose ? [[exercise, dose] as const] : []));
  const [lighter, leftOut, legs] = [ids("lighter"), ids("twice"), ids("legs")];
  return { ...NO_LIMITS, lighter, leftOut, legs, doses: new Map(doses) };
}
