/**
 * What is said while getting ready, the name and the dose first: whoever lies face down has to know it all before the
 * first count. Why the dose is what it is comes last, since nobody needs it to begin. A person who knows the exercise hears
 * the rest on `i`.
 */
import { speakingSeconds, USUAL_RATE } from "../base/speaking-time.ts";
import type { Side, Step } from "../plan/plan.ts";
import { firstSideSentence } from "./beat-sentence.ts";
import { spokenDose } from "./dose-text.ts";
import { clean } from "./fit.ts";
import type { Manner } from "./manner.ts";
import { spokenReason } from "./reason-words.ts";
import { spelledOut } from "./spelled-out.ts";
import { countsAloud } from "./spoken-count.ts";
import { howToBegin } from "./step-words.ts";

/** Before the name comes its place in the session, and before all of it what session this is: seconds at the usual rate. */
const PLACE_SECONDS = 2.5;
const ROUND_SECONDS = 2;
const OPENING_SECONDS = 6;
/** A breath before the start, and before it the last three seconds where they are counted. */
const BREATH_SECONDS = 1;
const COUNT_SECONDS = 3;
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
  const why = reason === null ? [] : [reason];
  if (say === "counts") return [...begin, ...why];
  const id = step.exercise.id;
  const known = steps.some((other) => other.index < step.index && other.exercise.id === id);
  return [...begin, ...howToBegin(step, { start: !knows(id), steps: !known }), ...why];
}

/** Whole seconds of get-ready in which all of it can be said; `earlier`: the steps before it. */
export function spokenReadySeconds(step: Step, earlier: readonly Step[], manner: Manner): number {
  const words = spelledOut(readyWords(earlier, step, "right", manner).join(" "));
  const before = PLACE_SECONDS + (step.round ? ROUND_SECONDS : 0) + (step.index === 0 ? OPENING_SECONDS : 0);
  const slower = USUAL_RATE / manner.rate;
  const most = MOST_SECONDS * Math.max(1, slower);
  const end = BREATH_SECONDS + (countsAloud(manner) ? COUNT_SECONDS : 0);
  const seconds = (speakingSeconds(words, manner.rate) + before * slower) * manner.speed + end;
  return Math.ceil(Math.min(most, seconds));
}
