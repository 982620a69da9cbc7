/** What is said of what happened; the words of a beat that begins at the same moment come behind it. */
import { WEIGHT, type Weight } from "../base/utterance.ts";
import { setsOf } from "../plan/dose.ts";
import type { Plan } from "../plan/plan.ts";
import type { Event, PainStop, PauseReason } from "../session/event.ts";
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
 * Whoever lies with closed eyes hears here what the page after it says (view/aftercare.ts): whom to call before all else, in
 * case the rest is not heard any more, then what to do with the body.
 */
function stopWords(stop: PainStop, emergency: string): string {
  const when = CALL_WHEN[stop];
  const call = when === null ? [] : [`Call ${spelled(emergency)} now${when}.`];
  return ["Stopped.", ...call, ...STOP_ADVICE[stop]].join(" ");
}

/** Figure by figure, as it is dialled: 112 is no hundred and twelve. */
function spelled(number: string): string {
  return [...number.replace(/[^\d+]/g, "")].join(" ").replace("+", "plus");
}

const CALL_WHEN: Readonly<Record<PainStop, string | null>> = {
  sharp: null,
  cramp: null,
  legs: " if you are numb between the legs, if bladder or bowel are new trouble, or if both legs are weak",
  unwell: " for chest pain, fainting, or breath that does not come back",
  saddle: ", or go to hospital",
};

const NO_MORE = "No more exercises today.";
const STOP_ADVICE: Readonly<Record<PainStop, readonly string[]>> = {
  sharp: ["Let go slowly and find a position that feels easy.", NO_MORE],
  cramp: ["Straighten the muscle slowly, and breathe out.", NO_MORE],
  legs: ["Come out of the position slowly.", NO_MORE],
  unwell: ["Sit or lie down. Do not stay alone."],
  saddle: ["Do not drive yourself."],
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
