/**
 * The session in plain sentences, for screen readers, logs and pipes: one for an event that changes something, none for
 * what the sentence of the next beat says anyway. No signs, no abbreviations.
 */
import { planSeconds } from "../plan/estimate.ts";
import type { Plan, Step } from "../plan/plan.ts";
import type { Event, PainStop } from "../session/event.ts";
import { spokenDose, spokenSeconds } from "./dose-text.ts";
import { clean } from "./fit.ts";
import { GOING_ON } from "./going-on.ts";
import { painWords } from "./pain-question.ts";
import { pausedSentence } from "./pause-words.ts";
import { spokenReason } from "./reason-words.ts";
import { placeWord, roundWord } from "./step-words.ts";

/** After a question was left without a word on how to go on. */
export const STILL_PAUSED = "Still paused. Press space to go on, only when it has eased.";

const STOPPED: Readonly<Record<PainStop, string>> = {
  sharp: "Stopped: sharp pain.",
  cramp: "Stopped: cramp.",
  legs: "Stopped: pain or tingling down a leg.",
  unwell: "Stopped: dizzy, or chest pain.",
  saddle: "Stopped: signs of the bladder, the bowel or between the legs.",
};

/** What to say when `event` has happened in a session of `plan`; null: nothing. @param keyless nobody could press a key */
export function sentence(event: Event, plan: Plan, keyless = false): string | null {
  const step = plan.steps[event.step];
  switch (event.type) {
    case "session-started":
      return opening(plan);
    case "exercise-started":
      return step ? introduction(plan, step) : null;
    case "rep-done":
    case "side-switched":
      return null;
    case "hold-done":
      return heldSentence(event, step);
    case "set-done":
      return setSentence(event, step);
    case "exercise-done":
      return step ? `${nameOf(step)} done.` : null;
    case "exercise-skipped":
      return step ? `${nameOf(step)} skipped.` : null;
    case "paused":
      return pausedSentence(event.why, keyless);
    case "resumed":
      return GOING_ON;
    case "pain":
      return `Noted: ${painWords(event)}.`;
    case "exercise-eased":
      return easedSentence(event, step);
    case "stopped":
      return STOPPED[event.stop];
    case "left":
      return `Session ended early, after ${spokenSeconds(Math.round(event.elapsed))}.`;
    case "session-finished":
      return `Session finished, ${spokenSeconds(Math.round(event.elapsed))}.`;
  }
}

type Eased = Extract<Event, { type: "exercise-eased" }>;

/** What session this is, how many exercises, how long. */
export function opening(plan: Plan): string {
  const warmup = plan.steps.filter(({ part }) => part === "warmup").length;
  const main = plan.steps.length - warmup;
  const counts = [...(warmup > 0 ? [exercises(warmup, "for warming up")] : []), ...(main > 0 ? [exercises(main)] : [])];
  const minutes = Math.max(1, Math.round(planSeconds(plan) / 60));
  return `${clean(plan.routine.name)}: ${counts.join(", then ")}, about ${spokenSeconds(minutes * 60)}.`;
}

function exercises(count: number, what = ""): string {
  return `${count} ${count === 1 ? "exercise" : "exercises"}${what === "" ? "" : ` ${what}`}`;
}

function introduction(plan: Plan, step: Step): string {
  const place = [placeWord(plan, step), roundWord(step)].filter((word) => word !== null).join(", ");
  const reason = spokenReason(plan, step);
  return `${place}: ${nameOf(step)}, ${spokenDose(step.dose, step.sides)}.${reason ? ` ${reason}` : ""}`;
}

function easedSentence({ plan, step: index }: Eased, step: Step | undefined): string | null {
  const instead = plan?.steps[index + 1];
  if (!step) return null;
  return instead ? `${nameOf(instead)} instead of ${nameOf(step)}.` : "With a smaller movement from here on.";
}

/** Only of what has no length of its own; how long its limit is was said before. */
function heldSentence({ seconds }: Extract<Event, { type: "hold-done" }>, step: Step | undefined): string | null {
  if (step?.dose.kind !== "open") return null;
  const held = Math.round(seconds);
  return held === step.dose.atMostSeconds ? null : `Held for ${spokenSeconds(held)}.`;
}

/** Only where there are more sets than one, or this one was cut short. */
function setSentence(
  { set, side, whole }: Extract<Event, { type: "set-done" }>,
  step: Step | undefined,
): string | null {
  const sets = step?.dose.kind === "reps" ? step.dose.reps.length : (step?.dose.sets ?? 1);
  if (step?.dose.kind === "open" || (whole && sets === 1)) return null;
  if (!whole && sets === 1 && side) return `${side === "left" ? "Left" : "Right"} side ended early.`;
  const where = `${sets > 1 ? `Set ${set} of ${sets}` : "Set"}${side ? `, ${side} side,` : ""}`;
  return `${where} ${whole ? "done" : "ended early"}.`;
}

function nameOf({ exercise }: Step): string {
  return clean(exercise.name);
}
