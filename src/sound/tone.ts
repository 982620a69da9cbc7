/**
 * The sound of each signal, made of notes: the pitches tell them apart, and so does their number, for ears that hear no
 * pitch. Soft: low in level, in the middle of what old ears still hear well, every note faded in and out.
 */
import type { Signal } from "../base/signal.ts";

/** Samples a second. */
export const TONE_RATE = 22_050;

/** Of 1; about 9 dB below what a file can hold. */
const PEAK = 0.35;
/** Seconds. Shorter than these a fade is heard as a click. */
const FADE_IN = 0.008;
const FADE_OUT = 0.035;
/** An octave above sounds along, so that small loudspeakers are heard too. */
const OCTAVE = 0.2;
/** Quiet behind the last note: some players cut the end off. Seconds. */
const TAIL = 0.03;

export interface Note {
  /** Hertz; 0 is a pause. */
  readonly pitch: number;
  readonly seconds: number;
}

const G4 = 392;
const B4 = 493.9;
const C5 = 523.3;
const E5 = 659.3;
const G5 = 784;
const A5 = 880;

/** Up is work, down is its end, low is rest. None is as long as a shout has to be (shout.ts). */
export const NOTES: Readonly<Record<Signal, readonly Note[]>> = {
  start: [note(C5, 0.12), note(G5, 0.16)],
  rep: [note(E5, 0.09)],
  half: [note(A5, 0.07), note(0, 0.05), note(A5, 0.07)],
  end: [note(G5, 0.12), note(C5, 0.16)],
  rest: [note(G4, 0.3)],
  stop: [note(E5, 0.1), note(B4, 0.1), note(G4, 0.16)],
};

/** -1 to 1, at TONE_RATE. */
export function toneOf(signal: Signal): Float32Array {
  const notes = [...NOTES[signal].map(samplesOf), new Float32Array(Math.round(TAIL * TONE_RATE))];
  const all = new Float32Array(notes.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const one of notes) {
    all.set(one, at);
    at += one.length;
  }
  return all;
}

function note(pitch: number, seconds: number): Note {
  return { pitch, seconds };
}

function samplesOf({ pitch, seconds }: Note): Float32Array {
  const count = Math.round(seconds * TONE_RATE);
  return Float32Array.from({ length: count }, (_, index) => {
    const turns = (2 * Math.PI * pitch * index) / TONE_RATE;
    const wave = (Math.sin(turns) + OCTAVE * Math.sin(2 * turns)) / (1 + OCTAVE);
    return pitch === 0 ? 0 : PEAK * wave * loudness(index / TONE_RATE, (count - 1 - index) / TONE_RATE);
  });
}

/** Quarter circles up and down, from and to nothing at all. */
function loudness(sinceBegin: number, untilEnd: number): number {
  const rise = Math.min(1, sinceBegin / FADE_IN);
  const fall = Math.min(1, untilEnd / FADE_OUT);
  return Math.sin((Math.PI / 2) * rise) ** 2 * Math.sin((Math.PI / 2) * fall) ** 2;
}
