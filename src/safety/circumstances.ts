/**
 * The circumstances of a session: who does it, after which stops, how long after getting up, the day after what. All that
 * decides about an exercise today, in one value and one judgement.
 */
import type { Exercise } from "../routine/exercise.ts";
import { MORNING_MINUTES } from "./bending.ts";
import { type Judgement, judge } from "./judge.ts";
import { NO_LIMITS, type StopLimits } from "./next-time.ts";
import type { Screening } from "./screening.ts";

export interface Circumstances {
  readonly screening: Screening | null;
  /** ISO date. */
  readonly today: string;
  readonly stops: StopLimits;
  /** Minutes since getting up; null when nobody said when that was. */
  readonly minutesUp: number | null;
  /** Whether a heavy exercise was done yesterday, or earlier today (heavy-load.ts). */
  readonly heavyLately: boolean;
}

/** Those of a day on which nothing but the answers counts: for lists, and for what a doctor sees. */
export function usualCircumstances(screening: Screening | null, today: string): Circumstances {
  return { screening, today, stops: NO_LIMITS, minutesUp: null, heavyLately: false };
}

const STOPPED_TWICE = "it was stopped for pain twice in two weeks";
const DOWN_A_LEG = "it brought pain or tingling down a leg";
const TOO_SOON = "heavy on the spine, and there was one like it yesterday or today";
const TOO_EARLY = "bending waits until you have been up for an hour";

/** As `judge`, with the stops, the load of yesterday and the hour of the day. */
export function judgeToday(exercise: Exercise, circumstances: Circumstances): Judgement {
  const judgement = judge(exercise, circumstances.screening, circumstances.today);
  if (judgement.kind === "leave-out") return judgement;
  const because = notToday(exercise, circumstances);
  if (because !== null) return leftForNow(exercise, because);
  if (!circumstances.stops.lighter.includes(exercise.id)) return judgement;
  const { unchecked } = judgement;
  const { how, longestHold } = judgement.kind === "soften" ? judgement : { how: [], longestHold: null };
  return { kind: "soften", how, longestHold, lighter: true, unchecked };
}

/** Left out for a reason that passes; then it comes back, so easier ones take its place first. */
export function leftForNow({ easier, instead }: Exercise, because: string): Extract<Judgement, { kind: "leave-out" }> {
  return { kind: "leave-out", because: [because], instead: [...easier, ...(instead === null ? [] : [instead])] };
}

function notToday({ id, tags }: Exercise, { stops, minutesUp, heavyLately }: Circumstances): string | null {
  if (stops.leftOut.includes(id)) return STOPPED_TWICE;
  if (stops.legs.includes(id)) return DOWN_A_LEG;
  const easier = stops.harder.get(id);
  if (easier !== undefined) return `a harder form of ${easier}, which was stopped`;
  if (heavyLately && tags.includes("load")) return TOO_SOON;
  return minutesUp !== null && minutesUp < MORNING_MINUTES && tags.includes("flex") ? TOO_EARLY : null;
}
