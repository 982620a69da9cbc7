/** A session that was left before the first rep is none; one that was stopped for pain always is. */
import type { SessionRecord } from "../session/record.ts";

export function worthKeeping({ outcome, exercises }: SessionRecord): boolean {
  const begun = exercises.some((one) => one.repsDone > 0 || one.heldSeconds > 0 || one.quality !== null);
  return begun || outcome.kind === "stopped";
}
