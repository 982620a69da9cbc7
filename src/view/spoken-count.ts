/** Whether the last three seconds are counted aloud: only then time is kept free for them. */
import { firstThatFits } from "../base/speaking-time.ts";
import type { Manner } from "./manner.ts";

/** A rehearsal at several times the speed has no room for a count, and who hears only changes wants none. */
export function countsAloud({ say, speed, rate }: Manner): boolean {
  return say !== "changes" && countText(3, { speed, rate }) !== null;
}

/** What is said of a second, or null where it can't be heard before the next one. */
export function countText(second: number, { speed, rate }: Pick<Manner, "speed" | "rate">): string | null {
  return firstThatFits([String(second)], 1 / speed, rate);
}
