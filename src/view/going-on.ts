/**
 * Going on behind a pause: where one is, since whoever lies there has lost the thread, and for a session that broke off what
 * to lie down for before it goes on.
 */
import type { Beat } from "../plan/plan.ts";
import type { Look } from "../session/look.ts";
import { openEnd } from "./beat-sentence.ts";
import { spokenDose, spokenSeconds } from "./dose-text.ts";
import { clean } from "./fit.ts";
import { beatWord, countWords, howToBegin } from "./step-words.ts";

export const GOING_ON = "Going on.";

/** In several lengths, the longest first: "Going on. Hold, left side, 19 seconds left." */
export function goingOnChoices(look: Look): string[] {
  if (look.left !== null && look.left <= 0) return [GOING_ON];
  const { beat, step, reps } = look;
  const word = beat.kind === "switch" ? switchWord(look) : beatWord(beat, step);
  const side = beat.side === null || beat.rep === 0 ? [] : [`${beat.side} side`];
  const left = leftWords(look);
  const rep = reps > 1 && beat.rep > 0 ? [`rep ${beat.rep} of ${reps}`] : [];
  const key = beat.kind === "open" && step.dose.kind === "open" && left.length === 0 ? step.dose.until : null;
  const all = [
    ...(key === null ? [] : [`${[word, ...side].join(", ")}${openEnd(key, null)}`]),
    ...[[...rep, word, ...side, ...left], [word, ...side, ...left], [word, ...side], [word]].map(told),
  ];
  return [...[...new Set(all)].map((text) => `${GOING_ON} ${text}`), GOING_ON];
}

function switchWord({ beat }: Look): string {
  return `Switch sides${beat.side ? `: now the ${beat.side} side` : ""}`;
}

/** Seconds in which it has to be said, so that nothing that follows by the clock is lost to it. */
export function goingOnRoom({ beat, left }: Look): number {
  if (left === null) return Number.POSITIVE_INFINITY;
  return isMove(beat) ? left : left - LAST_SECONDS;
}

function isMove({ kind }: Beat): boolean {
  return kind === "lift" || kind === "lower" || kind === "relax";
}

/** They are counted. */
const LAST_SECONDS = 3;

/** For a session that is taken up again where it broke off. */
export function resumeSentence(look: Look): string {
  const { step, goesOnIn } = look;
  const what = `${[clean(step.exercise.name), ...doseWords(look)].join(", ")}.`;
  const { start } = step.exercise;
  const position =
    start === null ? [] : howToBegin({ ...step, note: null, watch: null }, { start: true, steps: false });
  const all =
    goesOnIn === null
      ? [what, ...position, HERE, "Get into position, then press space to go on."]
      : [what, HERE, goesOnSentence(look), ...position];
  return all.join(" ");
}

/** Of a session that goes on by itself. */
export function goesOnSentence({ goesOnIn }: Pick<Look, "goesOnIn">): string {
  return `It goes on in ${spokenSeconds(Math.ceil(goesOnIn ?? 0))}.`;
}

const HERE = "This is where you left.";

/** "right side, set 2 of 3, rep 4 of 8, hold 5 seconds". */
function doseWords(look: Look): string[] {
  const { beat, step, reps } = look;
  const { dose } = step;
  if (beat.kind === "ready") return [spokenDose(dose, step.sides)];
  const where = [...(beat.side === null ? [] : [`${beat.side} side`]), ...countWords(look)];
  if (dose.kind === "open") return where;
  const seconds = dose.kind === "reps" ? dose.holdSeconds : dose.seconds;
  if (seconds === 0) return where;
  const word = beatWord({ ...beat, kind: "hold" }, step).toLowerCase();
  return [...where, `${word}${reps === 1 ? " for" : ""} ${spokenSeconds(seconds)}`];
}

/** Of a movement, and of what is over before it is said, nobody wants to know how long it takes. */
function leftWords({ beat, left }: Look): string[] {
  if (left === null || isMove(beat) || left <= LAST_SECONDS) return [];
  return [`${spokenSeconds(Math.ceil(left - 1e-6))} left`];
}

function told(parts: readonly string[]): string {
  const text = parts.map((part, index) => (index === 0 ? part : part.toLowerCase())).join(", ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
