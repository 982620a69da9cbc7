/** What is said of what happened; the words of a beat that begins at the same moment come behind it. */
import { WEIGHT, type Weight } from "../base/utterance.ts";
import { setsOf } from "../plan/dose.ts";
import type { Plan } from "../plan/plan.ts";
import type { Event, PainStop, PauseReason } from "../session/event.ts";
import { urgentLine } from "./aftercare.ts";
import { opening, sentence } from "./sentences.ts";

export interface EventWords {
  readonly text: string;
  readonly weight: Weight;
}

export const PAUSED_SENTENCE = "Paused. Press space to go on.";

/** null where nothing has to be said: a process that is put to sleep, and a question that stands on the screen. */
const PAUSED: Readonly<Record<PauseReason, string | null>> = {
  key: PAUSED_SENTENCE,
  gap: "Paused: the computer slept or stalled. Press space to go on.",
  pain: null,
  shout: "Stop? Shout again to stop.",
  suspend: null,
  resume: null,
};

/** @param emergency whom to call, as it is dialled */
export function eventWords(event: Event, plan: Plan, emergency: string): EventWords | null {
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
      return urgent(stopWords(event.stop, emergency));
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

/**
 * Whoever lies with closed eyes hears here what the page after it says (view/aftercare.ts): what can't wait, then what to do
 * with the body.
 */
function stopWords(stop: PainStop, emergency: string): string {
  // Dialled figure by figure, and said so.
  const spelled = [...emergency.replace(/\D/g, "")].join(" ");
  const call = urgentLine(stop, spelled);
  return ["Stopped.", ...(call ? [call] : []), ...STOP_ADVICE[stop]].join(" ");
}

const NO_MORE = "No more exercises today.";
const STOP_ADVICE: Readonly<Record<PainStop, readonly string[]>> = {
  sharp: ["Let go slowly and find a position that feels easy.", NO_MORE],
  cramp: ["Straighten the muscle slowly, and breathe out.", NO_MORE],
  legs: ["Come out of the position slowly.", NO_MORE],
  unwell: ["Sit or lie down. Do not stay alone."],
  saddle: [],
};

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
