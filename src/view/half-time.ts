/** The half of a hold: the voice says it and a tone marks it, of the same holds and at the same moment. */
import type { Look } from "../session/look.ts";
import { spokenSeconds } from "./dose-text.ts";

/** From this length on it is told, seconds. */
export const SHORTEST_HALVED = 20;
/** Later than this it is no half any more, seconds of listening. */
const LATEST_HALF = 1.5;

export function isHalf({ beat, spent, length }: Look): boolean {
  const held = beat.kind === "hold" || beat.kind === "open";
  return held && length !== null && length >= SHORTEST_HALVED && spent >= length / 2;
}

/** In two lengths, the longer first; none when it is no half any more. @param speed seconds of the session in one of listening */
export function halfChoices({ left, length, spent }: Look, speed = 1): string[] {
  if (patienceOfHalf({ length, spent }, speed) < 0) return [];
  return [`Half-time, ${spokenSeconds(Math.round(left ?? 0))} left.`, "Half-time."];
}

/** For how long it may still be told, seconds of listening; negative when it is too late. */
export function patienceOfHalf({ length, spent }: Pick<Look, "length" | "spent">, speed: number): number {
  return LATEST_HALF - (spent - (length ?? 0) / 2) / speed;
}
