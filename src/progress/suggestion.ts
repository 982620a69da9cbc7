/**
 * Open-ended holds have no ladder; while they count up, the person sees a suggestion: 70 % of what was held lately, so that
 * they stop before the form goes (rules, section 3.1).
 */
import type { Dose } from "../plan/plan.ts";
import { partsOf } from "./entries.ts";
import { secondsAHold } from "./hold-times.ts";
import { median } from "./mean.ts";
import { type PastSession, upToDay } from "./past.ts";

const SHARE = 0.7;
const LOOKED_AT = 3;
/** Holding until tired for longer than this has no use for a back, seconds. */
const SOFT_CAP_SECONDS = 30;

/**
 * Whole seconds for one hold on one side, or null when it was never done so. The side that held less counts. Only `tired`
 * asks for strength, so only it has the cap; a limit of the routine is one for the suggestion as well. Repetitions of the same
 * exercise say nothing about how long it can be held.
 */
export function suggestedSeconds(
  history: readonly PastSession[],
  exercise: string,
  { until, atMostSeconds }: Pick<Extract<Dose, { kind: "open" }>, "until" | "atMostSeconds">,
  today: number,
): number | null {
  const held = lastHeld(upToDay(history, today), exercise);
  if (held.length === 0) return null;
  const suggestion = Math.max(1, Math.round(SHARE * median(held)));
  const limits = [...(until === "tired" ? [SOFT_CAP_SECONDS] : []), ...(atMostSeconds === null ? [] : [atMostSeconds])];
  return Math.min(suggestion, ...limits);
}

/** Seconds of a hold in the last sessions in which it was held. A dose that is not known is taken for an open one. */
function lastHeld(sessions: readonly PastSession[], exercise: string): number[] {
  const held: number[] = [];
  for (let index = sessions.length - 1; index >= 0 && held.length < LOOKED_AT; index--) {
    const session = sessions[index];
    const parts = session && partsOf(session).get(exercise);
    const open = parts?.filter(({ dose }) => dose === null || dose.kind === "open") ?? [];
    const seconds = Math.min(...open.map(secondsAHold));
    if (open.length > 0 && seconds > 0) held.push(seconds);
  }
  return held;
}
