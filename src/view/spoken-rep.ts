/**
 * What is said in a rep: its number, the side, the phase words; the breath once in a set. Every text comes in several
 * lengths, since a beat of a second leaves time for one word.
 */

import { firstThatFits } from "../base/speaking-time.ts";
import type { Beat, Step } from "../plan/plan.ts";
import type { Look } from "../session/look.ts";
import { SHORTEST_COUNTED } from "./count.ts";
import { spokenSeconds } from "./dose-text.ts";
import { SHORTEST_HALVED } from "./half-time.ts";
import type { Manner } from "./manner.ts";
import { countsAloud } from "./spoken-count.ts";
import { beatWord, breathWord, movingPhases } from "./step-words.ts";

/** A phase that is no hold and shorter than this has no word of its own, seconds. */
const SHORTEST_SPOKEN = 1.5;
const SHORTEST_HOLD = 1;
/** A shorter rest between two reps needs no word, seconds. */
const LONG_RELAX = 3;

/** The longest first; empty where the beat has no word. */
export function repWords(look: Look, manner: Manner): string[] {
  const { beat, step } = look;
  if (!isHeard(beat, step)) return [];
  if (step.dose.kind === "reps" && beat.kind !== firstPhase(step)) return laterWords(look, manner);
  return firstWords(look, manner);
}

/** Seconds until something else is said: this beat, and those behind it that have no word. */
export function repRoom({ plan, beat, step, left, length }: Look, manner: Manner): number {
  if (beat.kind === "hold" || beat.kind === "open") return holdRoom(left ?? Number.POSITIVE_INFINITY, length, manner);
  let room = left ?? 0;
  for (const next of plan.beats.slice(plan.beats.indexOf(beat) + 1)) {
    if (next.step !== beat.step || next.rep === 0 || isHeard(next, step)) break;
    room += next.seconds ?? 0;
  }
  return room;
}

function holdRoom(left: number, length: number | null, manner: Manner): number {
  if (length === null || length < SHORTEST_COUNTED || manner.say === "changes") return left;
  if (length >= SHORTEST_HALVED) return length / 2;
  return countsAloud(manner) ? left - 3 : left;
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

function firstWords(look: Look, manner: Manner): string[] {
  const { beat, step, reps } = look;
  if (reps > 1 && beat.rep === 1) return beginningWords(look, manner);
  const word = wordOf(look);
  const plain = beatWord(beat, step);
  if (reps === 1) {
    const then = unheardWord(look);
    const { side, long } = sideOf(look);
    return choices([word, long, breathOf(look, manner), then], [word, long, then], [word, side, then], [plain]);
  }
  const number = String(beat.rep);
  const short = word.toLowerCase();
  // Which side comes next is heard nowhere else, the number in the next rep as well.
  const { side, long } = step.sides === "alternate" ? sideOf(look) : NO_SIDE;
  const all = [
    [number, long, short],
    [number, side, short],
    [number, side, plain.toLowerCase()],
    [number, side],
  ];
  if (!isLast(look)) return choices(...all, [side], [number]);
  const last = [
    [number, "the last one", long, short],
    ["Last one", side, short],
    ["Last one", side],
  ];
  return choices(...last, ...all, [side], ["Last one"], [number]);
}

/** At the beginning of a set what to do, and how to breathe, matters more than its number; which side of two was said before. */
function beginningWords(look: Look, manner: Manner): string[] {
  const { beat, step } = look;
  const number = manner.say === "changes" ? null : String(beat.rep);
  const short = wordOf(look).toLowerCase();
  const plain = beatWord(beat, step);
  const then = unheardWord(look);
  const breath = breathOf(look, manner);
  const { side, long } = sideOf(look);
  const places = step.sides === "alternate" ? [long, side] : [long, side, null];
  return choices(
    [number, long, short, breath, then],
    ...(breath === null ? [] : places.map((place) => [place, short, breath, then])),
    ...[
      [number, long, short, then],
      [number, side, short, then],
      [side, short, then],
      [side, plain],
    ],
    ...(step.sides === "alternate" ? [[number, side], [side]] : [[short, then], [plain]]),
    [number],
  );
}

const NO_SIDE = { side: null, long: null };

function sideOf({ beat: { side } }: Look): { side: string | null; long: string | null } {
  return { side, long: side && `${side} side` };
}

/** Of the whole set: with alternating sides left and right have the same number. */
function isLast({ plan, beat, step, reps }: Look): boolean {
  if (beat.rep !== reps || step.sides !== "alternate") return beat.rep === reps;
  return plan.beats.findLast((other) => other.step === beat.step && other.rep > 0)?.side === beat.side;
}

/**
 * "Lower", "Hold 5 seconds, breathe easily": the word alone from the second rep on. What there was no time for when the rep
 * began is made up for: "Press and hold", "Last one, hold".
 */
function laterWords(look: Look, manner: Manner): string[] {
  const { plan, beat, step } = look;
  const word = beatWord(beat, step);
  const before = beginning(look);
  const said = firstThatFits(firstWords(before, manner), repRoom(before, manner) / manner.speed, manner.rate) ?? "";
  const lift = beatWord(before.beat, step);
  const missing = beat.kind === "hold" && (said === "" || (beat.rep === 1 && !isIn(said, lift)));
  const both = (held: string) => (missing ? `${lift} and ${held.toLowerCase()}` : held);
  if (beat.rep > 1) {
    if (plan.beats[plan.beats.indexOf(beat) - 1] !== before.beat) return choices([word]);
    const late = both(word).toLowerCase();
    const last = isLast(look) && !isIn(said, "last one") ? [["Last one", late]] : [];
    if (said !== "") return choices(...last, [word]);
    const number = String(beat.rep);
    return choices(...last, [number, late], [number, word.toLowerCase()], [number], [word]);
  }
  const breath = breathOf(look, manner);
  // "Hold, breathe": above all the breath is not to be held.
  const least = breath?.replace(" easily", "") ?? null;
  const told = (held: string, long: string) => [[long, breath], [held, breath], [held, least], [long], [held]];
  const long = wordOf(look);
  return choices(...(missing ? told(both(word), both(long)) : []), ...told(word, long));
}

/** How it looked when the rep of this beat began. */
function beginning(look: Look): Look {
  const { plan, beat, step } = look;
  const first = plan.beats
    .slice(0, plan.beats.indexOf(beat))
    .findLast((one) => one.step === beat.step && one.kind === firstPhase(step));
  return first ? { ...look, beat: first, spent: 0, left: first.seconds, length: first.seconds } : look;
}

function isIn(text: string, word: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase());
}

/** The word of the beat, with how long it is held. */
function wordOf({ beat, step, length }: Look): string {
  const word = beatWord(beat, step);
  if (beat.kind !== "hold" || length === null) return word;
  return step.dose.kind === "time" ? `${word} for ${spokenSeconds(length)}` : `${word} ${spokenSeconds(length)}`;
}

/** "then lower": in the first rep, of what will not be said at its time. */
function unheardWord({ beat, step }: Look): string | null {
  const lower: Beat = { ...beat, kind: "lower", seconds: step.tempo.lower };
  const unheard = beat.rep === 1 && movingPhases(step)[1] === "lower" && !isHeard(lower, step);
  return unheard && beat.kind !== "hold" ? `then ${beatWord(lower, step).toLowerCase()}` : null;
}

/** Told once in a set: the breath does not change from rep to rep. */
function breathOf({ beat, step }: Look, { say }: Manner): string | null {
  if (say !== "all" || beat.rep > 1) return null;
  const breath = breathWord(beat, step);
  return breath && isIn(beatWord(beat, step), breath) ? null : breath;
}

function choices(...all: readonly (readonly (string | null)[])[]): string[] {
  const texts = all.map((parts) => parts.filter((part) => part !== null).join(", "));
  return texts.filter((text) => text !== "").map((text) => capital(`${text}.`));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
