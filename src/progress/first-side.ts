/**
 * Which side comes first: the one that did not last time (rules, section 1.1). What comes first gets the fresh strength, so
 * the sides take turns. The parts of a session stand in the order in which its sides were done.
 */
import type { Side } from "../plan/plan.ts";
import { type PastSession, upToDay, wasTried } from "./past.ts";

/** `left` for whoever never did it. */
export function firstSide(history: readonly PastSession[], exercise: string, today: number): Side {
  const sideIn = ({ exercises }: PastSession) =>
    exercises.find((part) => part.exercise === exercise && part.side !== null && wasTried(part))?.side ?? null;
  const last = upToDay(history, today).findLast((session) => sideIn(session) !== null);
  return last && sideIn(last) === "left" ? "right" : "left";
}
