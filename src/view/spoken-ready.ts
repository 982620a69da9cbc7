/**
 * What is said while getting ready, the name and the dose first: whoever lies face down has to know it all before the
 * first count. A person who knows the exercise hears the rest on `i`.
 */
import { speakingSeconds, USUAL_RATE } from "../base/speaking-time.ts";
import type { Side, Step } from "../plan/plan.ts";
import { firstSideSentence } from "./beat-sentence.ts";
import { spokenDose } from "./dose-text.ts";
import { clean } from "./fit.ts";
import type { Manner } from "./manner.ts";
import { spokenReason } from "./reason-words.ts";
import { howToBegin } from "./step-words.ts";

/** Before the name comes its place in the session, and before all of it what session this is: seconds. */
const PLACE_SECONDS = 2.5;
const ROUND_SECONDS = 2;
const OPENING_SECONDS = 6;
/** The last three seconds are counted, after a breath. */
const COUNT_SECONDS = 4;
/** Longer than this nobody listens, at the usual rate: a slow voice is for somebody who needs it to be slow. */
const MOST_SECONDS = 50;

/**
 * Sentences, the most important first.
 * @param steps of the plan, at least those before `step`
 * @param first the side that it begins with, or null
 */
export function readyWords(steps: readonly Step[], step: Step, first: Side | null, { say, knows }: Manner): string[] {
  const what = `${clean(step.exercise.name)}, ${spokenDose(step.dose, step.sides)}.`;
  const begin = [what, ...firstSideSentence(step, first)];
  if (say === "changes") return begin;
  const reason = spokenReason({ steps }, step);
  const why = reason === null ? begin : [...begin, reason];
  if (say === "counts") return why;
  const id = step.exercise.id;
  const known = steps.some((other) => other.index < step.index && other.exercise.id === id);
  return [...why, ...howToBegin(step, { start: !knows(id), steps: !known })];
}

/** Whole seconds of get-ready in which all of it can be said; `earlier`: the steps before it. */
export function spokenReadySeconds(step: Step, earlier: readonly Step[], manner: Manner): number {
  const words = readyWords(earlier, step, "right", manner).join(" ");
  const before = PLACE_SECONDS + (step.round ? ROUND_SECONDS : 0) + (step.index === 0 ? OPENING_SECONDS : 0);
  const most = MOST_SECONDS * Math.max(1, USUAL_RATE / manner.rate);
  const seconds = (speakingSeconds(words, manner.rate) + before) * manner.speed + COUNT_SECONDS;
  return Math.ceil(Math.min(most, seconds));
}
