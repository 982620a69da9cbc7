/**
 * Which signal belongs to what is going on: from what happened and what there is to see now to one sound at the most. The
 * beginning of a beat decides; a signal that would come late is left out, since a wrong count is worse than none.
 */
import type { Signal } from "../base/signal.ts";
import type { Beat } from "../plan/plan.ts";
import type { Event, PauseReason } from "../session/event.ts";
import type { Look } from "../session/look.ts";
import { isHalf, patienceOfHalf } from "./half-time.ts";

/** What was heard of the beat under way. */
export interface SignalMemory {
  readonly beat: Beat | null;
  readonly halved: boolean;
}

export const NO_SIGNALS: SignalMemory = { beat: null, halved: false };

/** Seconds. */
const LATEST = 0.4;

/** What is silent: a process that is put to sleep, and a question that stands on the screen. */
const SILENT_PAUSES: readonly PauseReason[] = ["pain", "suspend", "resume"];

/** The signal of an event by itself, whatever beat it falls into; null: none. */
export function eventSignal(event: Event): Signal | null {
  if (event.type === "stopped") return "stop";
  if (event.type === "paused") return SILENT_PAUSES.includes(event.why) ? null : "stop";
  if (event.type === "session-finished") return "end";
  return event.type === "resumed" ? "start" : null;
}

/** `happened`: since the last time. @param speed seconds of the session in one second of listening */
export function signalOf(
  memory: SignalMemory,
  happened: readonly Event[],
  look: Look,
  speed: number,
): { memory: SignalMemory; signal: Signal | null } {
  if (look.state !== "running") return { memory, signal: null };
  const again = happened.some(({ type }) => type === "exercise-started");
  const half = isHalf(look);
  if (look.beat === memory.beat && !again) {
    const late = patienceOfHalf(look, speed) < 0;
    const signal = half && !memory.halved && !late ? "half" : null;
    return { memory: { ...memory, halved: memory.halved || half }, signal };
  }
  const late = look.spent / speed > LATEST;
  const signal = late ? null : beginning(memory.beat, look, happened);
  return { memory: { beat: look.beat, halved: half }, signal };
}

function beginning(before: Beat | null, { beat }: Look, happened: readonly Event[]): Signal | null {
  const over = happened.some(({ type }) => type === "set-done");
  switch (beat.kind) {
    case "rest":
      return over ? "rest" : null;
    case "ready":
    case "switch":
      return over ? "end" : null;
    case "open":
    case "hold":
    case "lift":
    case "lower":
    case "relax":
      return within(before, beat);
  }
}

/** Where work begins, where a rep begins, and where a hold is over. */
function within(before: Beat | null, beat: Beat): Signal | null {
  if (!before || before.rep === 0 || before.step !== beat.step || before.set !== beat.set) return "start";
  if (before.rep !== beat.rep || before.side !== beat.side) return "rep";
  return before.kind === "hold" ? "end" : null;
}
