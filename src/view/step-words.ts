/** The words for what is going on in a beat: its phase, its breath, its side, its place in the session. */
import type { Beat, Plan, Side, Step } from "../plan/plan.ts";
import type { Breath, Phase, Until } from "../routine/exercise.ts";
import type { Look } from "../session/look.ts";
import { clean, whole } from "./fit.ts";

const PHASE_WORDS: Readonly<Record<Phase, string>> = { lift: "Lift", hold: "Hold", lower: "Lower", relax: "Relax" };

const UNTIL_WORDS: Readonly<Record<Until, string>> = { tired: "Hold", relaxed: "Let go", stretched: "Stretch" };

const BREATH_WORDS: Readonly<Record<Breath, string>> = {
  in: "breathe in",
  out: "breathe out",
  easy: "breathe easily",
};

/** What is to be done in this beat, in a word or two, with a capital: the exercise's own word where it has one. */
export function beatWord(beat: Beat, step: Step): string {
  switch (beat.kind) {
    case "ready":
      return "Get ready";
    case "switch":
      return "Switch";
    case "rest":
      return "Rest";
    case "open":
      return ownWord(step, "hold") ?? (step.dose.kind === "open" ? UNTIL_WORDS[step.dose.until] : PHASE_WORDS.hold);
    case "hold":
      return ownWord(step, "hold") ?? (isActivity(step) ? "Go" : PHASE_WORDS.hold);
    case "lift":
    case "lower":
    case "relax":
      return ownWord(step, beat.kind) ?? PHASE_WORDS[beat.kind];
  }
}

/** The breath of a beat ("breathe out"), or null where the exercise leaves it open. */
export function breathWord(beat: Beat, step: Step): string | null {
  const phase = beat.kind === "open" ? "hold" : beat.kind;
  if (phase === "ready" || phase === "switch" || phase === "rest") return null;
  const breath = step.exercise.breath[phase];
  return breath ? BREATH_WORDS[breath] : null;
}

/** "LEFT side": in capitals, because a person on a mat has to see it. */
export function sideWord(side: Side): string {
  return `${side.toUpperCase()} side`;
}

/** "Exercise 3 of 8", "Warm-up 2 of 3": counted within its part of the session. */
export function placeWord(plan: Plan, { part, index }: Step): string {
  const steps = plan.steps.filter((step) => step.part === part);
  const n = steps.findIndex((step) => step.index === index) + 1;
  return `${part === "warmup" ? "Warm-up" : "Exercise"} ${n} of ${steps.length}`;
}

/**
 * What a person has to know to get into position and begin, sentence by sentence; an exercise that came before in the
 * session needs its position only.
 */
export function howTo(plan: Plan, step: Step): string[] {
  const { id } = step.exercise;
  const known = plan.steps.some((other) => other.index < step.index && other.exercise.id === id);
  return howToBegin(step, { start: true, steps: !known });
}

/** `start`: how to get into position; `steps`: how to move. What the author and the day add is never left out. */
export function howToBegin({ exercise, note, watch }: Step, told: { start: boolean; steps: boolean }): string[] {
  const { start, steps } = exercise;
  const fault = watch === null ? null : avoidSentence(watch);
  const all = [told.start ? start : null, ...(told.start && told.steps ? steps : []), note, fault];
  return all.filter((text) => text !== null).map((text) => begun(whole(text)));
}

/**
 * «holding», «lying»; not «bring», «swing» or «string», whose «ing» is the only vowel they have, nor the few pronouns and
 * prepositions that end like it: «Avoid nothing between the knees» would say the opposite.
 */
const GERUND =
  /^(?!(?:no|any|some|every)thing\b|(?:during|following|(?:in|ex)cluding|according|regarding|concerning)\b)\p{Ll}*[aeiouy]\p{Ll}*(?<!sw|str)ing\b/u;
const PROHIBITION = /^(?:avoid|do not|don['’]t|never)\b/i;

/**
 * One of an exercise's faults, as what not to do: «Watch out: pressing the back down» is heard as an order, and so is «not
 * breathing» alone. It is whatever an author wrote: «holding the breath», «chin up», «the hips sag», «no pause at the top»,
 * «don't bounce». «Avoid this:» before it is right for all but what forbids by itself; it is left out only where it is
 * plainly the name of something done.
 */
export function avoidSentence(fault: string): string {
  const text = whole(fault);
  if (PROHIBITION.test(text) && !GERUND.test(text.replace(/^never /i, ""))) return begun(text);
  const inside = text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return GERUND.test(inside) ? `Avoid ${inside}` : `Avoid this: ${inside}`;
}

/** With a capital, by which a sentence that is told behind others is known; not so an address, a file or a brand. */
function begun(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]*\p{Ll}(?=[\p{Ll}'’-]*[^\p{L}\p{N}\s]*(?:\s|$))/u, (letter) =>
    text.startsWith("backcoach ") ? letter : letter.toUpperCase(),
  );
}

/** "round 1 of 2", or null outside of rounds. */
export function roundWord({ round }: Step): string | null {
  return round ? `round ${round.n} of ${round.of}` : null;
}

/** "set 1 of 2" and "rep 3 of 8", each only where there is more than one. */
export function countWords({ beat, sets, reps }: Pick<Look, "beat" | "sets" | "reps">): string[] {
  const words: string[] = [];
  if (sets > 1) words.push(`set ${beat.set} of ${sets}`);
  if (reps > 1 && beat.rep > 0) words.push(`rep ${beat.rep} of ${reps}`);
  return words;
}

/** The phases of a rep that take time, in order, the relaxing between two reps left out. */
export function movingPhases({ tempo, dose }: Step): Exclude<Phase, "relax">[] {
  const phases: [Exclude<Phase, "relax">, number][] = [
    ["lift", tempo.lift],
    ["hold", dose.kind === "reps" ? dose.holdSeconds : 0],
    ["lower", tempo.lower],
  ];
  return phases.filter(([, seconds]) => seconds > 0).map(([kind]) => kind);
}

/** Whether this is a rest before another exercise, not before the next set: it belongs to the exercise that follows. */
export function leadsOn(beat: Beat): boolean {
  return beat.kind === "rest" && beat.set === 1;
}

/** What ends an open beat: "when you are tired". */
export function untilWord(until: Until): string {
  switch (until) {
    case "tired":
      return "when you are tired";
    case "relaxed":
      return "when you feel relaxed";
    case "stretched":
      return "at the first clear stretch";
  }
}

/** A timed dose of something that moves: there is nothing to hold. */
export function isActivity({ dose, tempo }: Step): boolean {
  return dose.kind === "time" && tempo.lift + tempo.lower > 0;
}

function ownWord({ exercise }: Step, phase: Phase): string | null {
  const word = clean(exercise.words[phase] ?? "");
  return word === "" ? null : word.charAt(0).toUpperCase() + word.slice(1);
}
