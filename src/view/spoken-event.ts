/** What is said of what happened; the words of a beat that begins at the same moment come behind it. */
import { WEIGHT, type Weight } from "../base/utterance.ts";
import { setsOf } from "../plan/dose.ts";
import type { Plan } from "../plan/plan.ts";
import type { Event, PauseReason } from "../session/event.ts";
import { opening, sentence } from "./sentences.ts";

export interface EventWords {
  readonly text: string;
  readonly weight: Weight;
}

/** null where nothing has to be said: a process that is put to sleep, and a question that stands on the screen. */
const PAUSED: Readonly<Record<PauseReason, string | null>> = {
  key: "Paused. Press space to go on.",
  gap: "Paused: the computer slept or stalled. Press space to go on.",
  pain: null,
  shout: "Stop? Shout again to stop.",
  suspend: null,
  resume: null,
};

export function eventWords(event: Event, plan: Plan): EventWords | null {
  switch (event.type) {
    case "session-started":
      return { text: opening(plan), weight: WEIGHT.talk };
    case "set-done":
      return setWords(event, plan);
    case "exercise-done":
      return { text: "Done.", weight: WEIGHT.talk };
    case "exercise-skipped":
      return { text: "Skipped.", weight: WEIGHT.talk };
    case "exercise-eased":
      return { text: sentence(event, plan) ?? "", weight: WEIGHT.talk };
    case "paused":
      return urgent(PAUSED[event.why]);
    case "resumed":
      return urgent("Going on.");
    case "stopped":
      return urgent("Stopped.");
    case "session-finished":
      return urgent(`That was the last one. ${sentence(event, plan)}`);
    case "exercise-started":
    case "rep-done":
    case "hold-done":
    case "side-switched":
    case "pain":
    case "left":
      return null;
  }
}

function urgent(text: string | null): EventWords | null {
  return text === null ? null : { text, weight: WEIGHT.urgent };
}

/** The last set of an exercise is told by its end. */
function setWords({ set, side, step: index }: Extract<Event, { type: "set-done" }>, plan: Plan): EventWords | null {
  const step = plan.steps[index];
  if (!step || set === setsOf(step.dose)) return null;
  const first = plan.beats.find((beat) => beat.step === index && beat.side !== null);
  if (step.sides === "each" && side === first?.side) return null;
  return { text: `Set ${set} done.`, weight: WEIGHT.talk };
}
