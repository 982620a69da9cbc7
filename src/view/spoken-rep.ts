/**
 * What is said in a rep: its number, the side, the phase words; the breath once in a set. Every text comes in several
 * lengths, since a beat of a second leaves time for one word.
 */

import type { Beat, Step } from "../plan/plan.ts";
import type { Look } from "../session/look.ts";
import { SHORTEST_COUNTED } from "./count.ts";
import { spokenSeconds } from "./dose-text.ts";
import { SHORTEST_HALVED } from "./half-time.ts";
import { beatWord, breathWord, movingPhases } from "./step-words.ts";

/** A phase that is no hold and shorter than this has no word of its own, seconds. */
const SHORTEST_SPOKEN = 1.5;
const SHORTEST_HOLD = 1;
/** A shorter rest between two reps needs no word, seconds. */
const LONG_RELAX = 3;

/** The longest first; empty where the beat has no word. `breathing`: whether the breath is told. */
export function repWords(look: Look, breathing: boolean): string[] {
  const { beat, step } = look;
  if (!isHeard(beat, step)) return [];
  if (step.dose.kind === "reps" && beat.kind !== firstPhase(step)) return laterWords(look, breathing);
  return firstWords(look, breathing);
}

/** Seconds until something else is said: this beat, and those behind it that have no word. */
export function repRoom({ plan, beat, step, left, length }: Look): number {
  if (beat.kind === "hold" || beat.kind === "open") return holdRoom(left ?? Number.POSITIVE_INFINITY, length);
  let room = left ?? 0;
  for (const next of plan.beats.slice(plan.beats.indexOf(beat) + 1)) {
    if (next.step !== beat.step || next.rep === 0 || isHeard(next, step)) break;
    room += next.seconds ?? 0;
  }
  return room;
}

function holdRoom(left: number, length: number | null): number {
  if (length === null || length < SHORTEST_COUNTED) return left;
  return length >= SHORTEST_HALVED ? length / 2 : left - 3;
}

function isHeard(beat: Beat, step: Step): boolean {
  if (step.dose.kind !== "reps" || beat.kind === firstPhase(step)) return true;
  const seconds = beat.seconds ?? 0;
  if (beat.kind === "hold") return seconds >= SHORTEST_HOLD;
  const held = movingPhases(step).includes("hold");
  if (beat.kind === "lower") return seconds >= (held ? SHORTEST_HOLD : SHORTEST_SPOKEN);
  return seconds >= LONG_RELAX || (held && step.tempo.lower === 0 && seconds >= SHORTEST_HOLD);
}

/** The phase with which a rep begins. */
export function firstPhase(step: Step) {
  return step.dose.kind === "reps" ? (movingPhases(step)[0] ?? "lift") : "hold";
}

function firstWords(look: Look, breathing: boolean): string[] {
  const { beat, step, reps } = look;
  const word = wordsOf(look);
  const breath = breathing ? breathOf(look) : null;
  const side = beat.side !== null && (step.sides === "alternate" || beat.rep === 1) ? beat.side : null;
  const long = side && `${side} side`;
  if (reps === 1) return choices([word, long, breath], [word, long], [word, side], [beatWord(beat, step)]);
  const number = String(beat.rep);
  const short = word.toLowerCase();
  const plain = beatWord(beat, step).toLowerCase();
  const all = [
    [number, long, short, breath],
    [number, long, short],
    [number, side, short],
  ];
  const least = [[number, side, plain], [number, side], [number]];
  if (isLast(look))
    return choices(
      [number, "the last one", long, short],
      ["Last one", side, plain],
      ["Last one", side],
      ...all,
      ...least,
    );
  // At the beginning what to do matters more than its number.
  return beat.rep === 1 ? choices(...all, [side, short], [side, plain], ...least) : choices(...all, ...least);
}

/** Of the whole set: with alternating sides left and right have the same number. */
function isLast({ plan, beat, step, reps }: Look): boolean {
  if (beat.rep !== reps || step.sides !== "alternate") return beat.rep === reps;
  return plan.beats.findLast((other) => other.step === beat.step && other.rep > 0)?.side === beat.side;
}

/** "Lower", "Hold 5 seconds, breathe easily": the word alone from the second rep on. */
function laterWords(look: Look, breathing: boolean): string[] {
  const word = beatWord(look.beat, look.step);
  if (look.beat.rep > 1) return choices([word]);
  const breath = breathing ? breathOf(look) : null;
  return choices([wordsOf(look), breath], [word, breath], [wordsOf(look)], [word]);
}

/** The word of the beat, with how long it is held, or with the word that will not be said at its time. */
function wordsOf({ beat, step, length }: Look): string {
  const word = beatWord(beat, step);
  if (beat.kind === "hold" && length !== null) {
    return step.dose.kind === "time" ? `${word} for ${spokenSeconds(length)}` : `${word} ${spokenSeconds(length)}`;
  }
  const lower: Beat = { ...beat, kind: "lower", seconds: step.tempo.lower };
  const unheard = beat.rep === 1 && movingPhases(step)[1] === "lower" && !isHeard(lower, step);
  return unheard ? `${word}, then ${beatWord(lower, step).toLowerCase()}` : word;
}

/** Told once in an exercise and side: the breath does not change from rep to rep. */
function breathOf({ beat, step }: Look): string | null {
  if (beat.rep > 1 || beat.set > 1) return null;
  const breath = breathWord(beat, step);
  return breath && beatWord(beat, step).toLowerCase().includes(breath) ? null : breath;
}

function choices(...all: readonly (readonly (string | null)[])[]): string[] {
  return all.map((parts) => capital(`${parts.filter((part) => part !== null).join(", ")}.`));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
