/** What is said of what happened; the words of a beat that begins at the same moment come behind it. */
import { WEIGHT, type Weight } from "../base/utterance.ts";
import { setsOf } from "../plan/dose.ts";
import type { Plan } from "../plan/plan.ts";
import type { Event, PainStop } from "../session/event.ts";
import { GOING_ON } from "./going-on.ts";
import type { Manner } from "./manner.ts";
import { spokenPause } from "./pause-words.ts";
import { opening, sentence } from "./sentences.ts";

export interface EventWords {
  readonly text: string;
  readonly weight: Weight;
}

/** What is said of an event, without where it has left the session. */
export function eventWords(
  event: Event,
  plan: Plan,
  { emergency, speed, keyless }: Pick<Manner, "emergency" | "speed" | "keyless">,
): EventWords | null {
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
      return urgent(spokenPause(event.why, keyless));
    case "resumed":
      return urgent(GOING_ON);
    case "stopped":
      return urgent(stopWords(event.stop, emergency));
    case "left":
      return urgent(speed === 1 && hasBegun(event, plan) ? "Session ended. What was done is kept." : "Session ended.");
    case "session-finished":
      return urgent(`That was the last one. ${sentence(event, plan)}`);
    case "exercise-started":
    case "rep-done":
    case "hold-done":
    case "side-switched":
    case "pain":
      return null;
  }
}

/**
 * Whoever lies with closed eyes hears here what the page after it says (view/aftercare.ts): whom to call, and when, before
 * all else, in case the rest is not heard any more, then what to do with the body.
 */
function stopWords(stop: PainStop, emergency: string): string {
  return ["Stopped.", ...callWords(stop, spelled(emergency)), ...STOP_ADVICE[stop]].join(" ");
}

/** Figure by figure, as it is dialled: 112 is no hundred and twelve. */
function spelled(number: string): string {
  return [...number.replace(/[^\d+]/g, "")].join(" ").replace("+", "plus");
}

/** Who has not told such signs hears first which: half a sentence must never send somebody to the telephone. */
function callWords(stop: PainStop, number: string): string[] {
  switch (stop) {
    case "legs":
      return [`If numb between the legs, new bladder or bowel trouble, or both legs weak: call ${number} now.`];
    case "unwell":
      return [`Call ${number} now for chest pain, fainting, or breath that does not come back.`];
    case "saddle":
      return [`Call ${number} now, or go to hospital.`];
    case "sharp":
    case "cramp":
      return [];
  }
}

const NO_MORE = "No more exercises today.";
const STOP_ADVICE: Readonly<Record<PainStop, readonly string[]>> = {
  sharp: ["Let go slowly and find a position that feels easy.", NO_MORE],
  cramp: ["Straighten the muscle slowly, and breathe out.", NO_MORE],
  legs: ["Come out of the position slowly.", NO_MORE],
  unwell: ["Sit or lie down. Do not stay alone."],
  saddle: ["Do not drive yourself."],
};

/** Before the first rep or hold there is nothing to keep. */
function hasBegun({ beat }: Event, { beats }: Plan): boolean {
  return beat >= beats.findIndex(({ rep }) => rep > 0);
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
