/**
 * What a listener hears when a beat begins. A rep is announced once; within it only what leaves time to be heard is
 * said, so fast reps are one short sentence each.
 */
import type { Side, Step } from "../plan/plan.ts";
import type { Until } from "../routine/exercise.ts";
import type { Look } from "../session/look.ts";
import { spokenSeconds } from "./dose-text.ts";
import { clean } from "./fit.ts";
import { beatWord, breathWord, howTo, leadsOn, movingPhases, untilWord } from "./step-words.ts";

/** Shorter beats are over before their word is said, seconds. */
const SHORTEST_SPOKEN = 1.5;
/** A shorter rest between two reps needs no word, seconds. */
const LONG_RELAX = 3;

/** One sentence or a few short ones; null where nothing needs to be said. */
export function beatSentence(look: Look): string | null {
  const { beat, step, sets } = look;
  switch (beat.kind) {
    case "ready":
      return [`Get ready, ${duration(look)}.`, ...firstSideSentence(step, beat.side), ...howTo(look.plan, step)].join(
        " ",
      );
    case "switch":
      return `Switch sides, ${duration(look)}${beat.side ? `: now the ${beat.side} side` : ""}.`;
    case "rest":
      return leadsOn(beat)
        ? `Rest ${duration(look)}. Next: ${clean(step.exercise.name)}.`
        : `Rest ${duration(look)}, then set ${beat.set} of ${sets}.`;
    case "open":
      return openSentence(look);
    case "lift":
    case "hold":
    case "lower":
    case "relax":
      return repSentence(look);
  }
}

/** Said before somebody lies down on it; none where there is no choice. @param first the side that it begins with */
export function firstSideSentence({ sides }: Step, first: Side | null): string[] {
  const takesTurns = sides === "each" || sides === "alternate";
  return takesTurns && first ? [first === "left" ? "Left side first." : "Right side first."] : [];
}

function openSentence(look: Look): string {
  const { step, beat } = look;
  const { dose } = step;
  if (dose.kind !== "open") return `${beatWord(beat, step)}.`;
  return `${beatWord(beat, step)}${side(look)}${openEnd(dose.until, beat.seconds)}${enoughSentence(step)}`;
}

/**
 * Behind the word of an open-ended hold: that it ends by itself comes before the key, since not everybody has a hand free.
 *
 * @param limit seconds, or null where only the key ends it
 */
export function openEnd(until: Until, limit: number | null): string {
  if (limit === null) return `: press enter ${untilWord(until)}.`;
  return `. It ends by itself after ${spokenSeconds(limit)}. Or press enter ${untilWord(until)}.`;
}

/** Behind what is said of an open-ended hold. Nobody lets go better by a number of seconds. */
export function enoughSentence({ dose, enoughSeconds }: Step): string {
  const rests = dose.kind === "open" && dose.until === "relaxed";
  return enoughSeconds === null || rests ? "" : ` ${spokenSeconds(enoughSeconds)} is enough today.`;
}

function repSentence(look: Look): string | null {
  const { beat, step, reps } = look;
  if (step.dose.kind === "reps" && beat.kind !== (movingPhases(step)[0] ?? beat.kind)) {
    return isHeard(look) ? `${phaseWords(look)}${breath(look)}.` : null;
  }
  const set = beat.set > 1 && beat.rep === 1 && look.sets > 1 ? `Set ${beat.set} of ${look.sets}. ` : "";
  const words = [phaseWords(look), ...unheard(look)].join(", then ");
  if (reps === 1) return `${set}${words}${side(look)}${breath(look)}.`;
  const told = step.sides === "alternate" || beat.rep === 1 ? side(look) : "";
  return `${set}Rep ${beat.rep} of ${reps}${told}: ${words.toLowerCase()}${breath(look)}.`;
}

/** Whether a later beat of a rep is said: when it ends a hold, or leaves time to hear it. */
function isHeard({ beat, step }: Look): boolean {
  const { lower } = step.tempo;
  const held = movingPhases(step).includes("hold");
  if (beat.kind === "lower") return held || lower >= SHORTEST_SPOKEN;
  if (beat.kind === "relax") return (held && lower === 0) || step.tempo.relax >= LONG_RELAX;
  return (beat.seconds ?? 0) >= SHORTEST_SPOKEN;
}

/** In the first rep of a set, the word that will not be said at its time. */
function unheard(look: Look): string[] {
  const { beat, step, reps } = look;
  const silent = beat.kind === "lift" && movingPhases(step)[1] === "lower" && step.tempo.lower < SHORTEST_SPOKEN;
  return silent && (beat.rep === 1 || reps === 1) ? [beatWord({ ...beat, kind: "lower" }, step).toLowerCase()] : [];
}

/** "Hold 5 seconds", "Swim for 30 minutes", "Lower". */
function phaseWords(look: Look): string {
  const word = beatWord(look.beat, look.step);
  if (look.beat.kind !== "hold" || isKnown(look)) return word;
  return look.step.dose.kind === "time" ? `${word} for ${duration(look)}` : `${word} ${duration(look)}`;
}

/** After the first rep of a set, on either side, everybody knows how long. */
function isKnown({ beat, step }: Look): boolean {
  return step.dose.kind === "reps" && beat.rep > 1;
}

/** Told once on each side: the breath does not change from rep to rep, nor from set to set. */
function breath({ beat, step }: Look): string {
  const word = beat.rep === 1 && beat.set === 1 ? breathWord(beat, step) : null;
  return word && word !== beatWord(beat, step).toLowerCase() ? `, ${word}` : "";
}

function side({ beat }: Look): string {
  return beat.side ? `, ${beat.side} side` : "";
}

function duration({ beat }: Look): string {
  return spokenSeconds(beat.seconds ?? 0);
}
