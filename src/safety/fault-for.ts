/** One fault of an exercise at a time, in the get-ready beat: all of them in turn, so that each is read (rule R8). */
import type { Exercise } from "../routine/exercise.ts";

/** @param sessionCount how many sessions with the exercise came before; null for an exercise without faults */
export function faultFor({ faults }: Exercise, sessionCount: number): string | null {
  return faults[Math.max(0, Math.trunc(sessionCount)) % Math.max(1, faults.length)] ?? null;
}
