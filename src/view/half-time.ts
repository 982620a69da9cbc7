/** The half of a hold: the voice says it and a tone marks it, of the same holds and at the same moment. */
import type { Look } from "../session/look.ts";
import { spokenSeconds } from "./dose-text.ts";

/** From this length on it is told, seconds. */
export const SHORTEST_HALVED = 20;
/** Later than this it is no half any more, seconds of listening. */
export const LATEST_HALF = 1.5;

export function isHalf({ beat, spent, length }: Look): boolean {
  const held = beat.kind === "hold" || beat.kind === "open";
  return held && length !== null && length >= SHORTEST_HALVED && spent >= length / 2;
}

/** Where nothing else counts: null when it is no half any more. */
export function halfSentence({ left, length, spent }: Look): string | null {
  const late = spent - (length ?? 0) / 2;
  return late > LATEST_HALF ? null : `Half-time, ${spokenSeconds(Math.round(left ?? 0))} left.`;
}
