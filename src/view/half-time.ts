/** The half of a hold: the voice says it and a tone marks it, of the same holds and at the same moment. */
import type { Look } from "../session/look.ts";

/** From this length on it is told, seconds. */
export const SHORTEST_HALVED = 20;
/** Later than this it is no half any more, seconds of listening. */
export const LATEST_HALF = 1.5;

export function isHalf({ beat, spent, length }: Look): boolean {
  const held = beat.kind === "hold" || beat.kind === "open";
  return held && length !== null && length >= SHORTEST_HALVED && spent >= length / 2;
}
