/** Sounds: the signals of a session made audible, one at a time. Whatever makes them never holds anybody up. */
import type { Signal } from "../base/signal.ts";

export interface Sounds {
  /** Cuts off what is sounding. */
  play(signal: Signal): void;
  /** At once. */
  silence(): void;
  readonly playing: boolean;
  /** @param listener is told once, in a sentence, that it can't sound as was asked for, and what happens instead */
  onGivenUp(listener: (why: string) => void): void;
  /** Gives back what it holds; the signal that is sounding comes to its end. */
  close(): void;
}

/** The bell of the terminal: one sound for all signals, made by whatever the terminal takes for a bell. */
export function bellSounds(ring: () => void): Sounds {
  return { play: ring, silence: () => {}, playing: false, onGivenUp: () => {}, close: () => {} };
}
