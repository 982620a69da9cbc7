/** What is said when a beat begins, in several lengths, and how long it may take. */
import { WEIGHT, type Weight } from "../base/utterance.ts";
import type { Look } from "../session/look.ts";
import { enoughSentence } from "./beat-sentence.ts";
import { SHORTEST_COUNTED } from "./count.ts";
import { spokenSeconds } from "./dose-text.ts";
import { clean } from "./fit.ts";
import type { Manner } from "./manner.ts";
import { countsAloud } from "./spoken-count.ts";
import { readyWords } from "./spoken-ready.ts";
import { firstPhase, repRoom, repWords } from "./spoken-rep.ts";
import { beatWord, leadsOn, placeWord, roundWord, untilWord } from "./step-words.ts";

/** A pause that is shorter is not counted down, seconds. */
const SHORTEST_COUNTED_PAUSE = 8;

export interface Said {
  /** The longest first: the first that fits is said. */
  readonly choices: readonly string[];
  readonly weight: Weight;
  /** Seconds of the session until something else is said. */
  readonly room: number;
  /** Seconds of listening by which it may be late. */
  readonly patience: number;
}

export function beatWords(look: Look, manner: Manner): Said | null {
  switch (look.beat.kind) {
    case "ready":
      return { choices: readyChoices(look, manner), weight: WEIGHT.talk, room: pauseRoom(look, manner), patience: 5 };
    case "rest":
      return { choices: restChoices(look), weight: WEIGHT.talk, room: pauseRoom(look, manner), patience: 5 };
    case "switch":
      return { choices: switchChoices(look), weight: WEIGHT.count, room: pauseRoom(look, manner), patience: 3 };
    case "open":
      return { choices: openChoices(look), weight: WEIGHT.count, room: repRoom(look, manner), patience: 3 };
    case "hold":
    case "lift":
    case "lower":
    case "relax":
      if (manner.say === "changes" && !beginsSet(look)) return null;
      return {
        choices: repWords(look, manner),
        weight: WEIGHT.count,
        room: repRoom(look, manner),
        patience: 0.4,
      };
  }
}

/** How many of the last three seconds are left, where this beat is counted down to its end: 3, 2, 1; else null. */
export function secondToCount({ beat, left, length }: Look): number | null {
  if (left === null || length === null || length < shortestCounted(beat.kind) || leadsOn(beat)) return null;
  const second = Math.ceil(left - 1e-6);
  return second >= 1 && second <= 3 ? second : null;
}

function shortestCounted(kind: Look["beat"]["kind"]): number {
  if (kind === "hold" || kind === "open") return SHORTEST_COUNTED;
  return kind === "ready" || kind === "rest" || kind === "switch" ? SHORTEST_COUNTED_PAUSE : Number.POSITIVE_INFINITY;
}

function pauseRoom({ beat, left, length }: Look, manner: Manner): number {
  const counted = countsAloud(manner) && !leadsOn(beat) && (length ?? 0) >= SHORTEST_COUNTED_PAUSE;
  return (left ?? 0) - (counted ? 3 : 0);
}

function beginsSet({ beat, step }: Look): boolean {
  return beat.rep === 1 && beat.kind === firstPhase(step);
}

/** All of it, then one sentence less and so on, down to the name. */
function readyChoices({ plan, step, beat }: Look, manner: Manner): string[] {
  const [what = "", ...rest] = readyWords(plan.steps, step, beat.side, manner);
  const alone = plan.steps.length === 1;
  const place = [alone ? null : placeWord(plan, step), roundWord(step)].filter((word) => word !== null).join(", ");
  const sentences = [place === "" ? what : `${place}: ${what}`, ...rest];
  const shorter = sentences.map((_, index) => sentences.slice(0, sentences.length - index).join(" "));
  return [...shorter, what, `${clean(step.exercise.name)}.`];
}

function restChoices(look: Look): string[] {
  const { beat, step, sets } = look;
  const rest = `Rest ${spokenSeconds(look.length ?? 0)}`;
  if (!leadsOn(beat)) return [`${rest}, then set ${beat.set} of ${sets}.`, `${rest}.`, "Rest."];
  const name = clean(step.exercise.name);
  return [`${rest}. Next: ${name}.`, `Next: ${name}.`, "Rest."];
}

function switchChoices({ beat }: Look): string[] {
  return [...(beat.side ? [`Switch sides: now the ${beat.side} side.`] : []), "Switch sides.", "Switch."];
}

function openChoices({ beat, step, length }: Look): string[] {
  const word = `${beatWord(beat, step)}${beat.side ? `, ${beat.side} side` : ""}`;
  if (step.dose.kind !== "open") return [`${word}.`];
  const key = `enter ${untilWord(step.dose.until)}.`;
  const enough = enoughSentence(step);
  if (length === null) return [`${word}. Press ${key}${enough}`, `${word}. Press ${key}`, `${word}.`];
  const ends = `It ends by itself after ${spokenSeconds(length)}.`;
  return [`${word}. ${ends} Or press ${key}${enough}`, `${word}. ${ends}${enough}`, `${word}. ${ends}`, `${word}.`];
}
