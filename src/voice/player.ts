/**
 * The tones, played through a program of the system: each is a file in a temporary folder of its own, which goes with the
 * session. A program that fails again and again is followed by the next one that was found, and at the end by the bell.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SIGNALS, type Signal } from "../base/signal.ts";
import { TONE_RATE, toneOf } from "../sound/tone.ts";
import { wav } from "../sound/wav.ts";
import type { Invocation } from "./invocation.ts";
import type { Sounds } from "./sounds.ts";
import { type Outcome, type Uttering, utter } from "./utter.ts";

export interface Player {
  /** As it is told to people. */
  readonly name: string;
  play(file: string): Invocation;
}

/** No signal is as long as half a second; a player that has not ended by then hangs, ms. */
const LONGEST_MS = 2500;
const MOST_FAILURES = 3;

/**
 * @param players the best first
 * @param bell what sounds when none of them does any more; null where there is none
 * @throws Error of the file system when the files can't be written
 */
export function openTones(players: readonly Player[], bell: Sounds | null): Sounds {
  const folder = mkdtempSync(join(tmpdir(), "backcoach-sound-"));
  const files = new Map(SIGNALS.map((signal) => [signal, join(folder, `${signal}.wav`)]));
  for (const [signal, file] of files) writeFileSync(file, wav(toneOf(signal), TONE_RATE));
  return new Tones(players, files, folder, bell);
}

class Tones implements Sounds {
  readonly #players: Player[];
  readonly #files: ReadonlyMap<Signal, string>;
  readonly #folder: string;
  readonly #bell: Sounds | null;
  #sounding: Uttering | null = null;
  #failures = 0;
  #closed = false;
  #tell: (why: string) => void = () => {};

  constructor(players: readonly Player[], files: ReadonlyMap<Signal, string>, folder: string, bell: Sounds | null) {
    this.#players = [...players];
    this.#files = files;
    this.#folder = folder;
    this.#bell = bell;
  }

  get playing(): boolean {
    return this.#sounding !== null;
  }

  play(signal: Signal): void {
    this.silence();
    const [player] = this.#players;
    if (!player) this.#bell?.play(signal);
    else if (!this.#closed) {
      this.#sounding = utter(player.play(this.#files.get(signal) ?? ""), LONGEST_MS, (outcome) => this.#ended(outcome));
    }
  }

  silence(): void {
    this.#sounding?.cutOff();
    this.#ended(null);
  }

  onGivenUp(listener: (why: string) => void): void {
    this.#tell = listener;
  }

  close(): void {
    this.#closed = true;
    if (!this.#sounding) this.#clear();
  }

  /** `outcome`: null when it was cut off. */
  #ended(outcome: Outcome | null): void {
    this.#sounding = null;
    if (this.#closed) this.#clear();
    if (outcome) this.#judge(outcome);
  }

  #clear(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #judge(outcome: Outcome): void {
    this.#failures = outcome.kind === "said" ? 0 : this.#failures + 1;
    if (outcome.kind !== "missing" && this.#failures < MOST_FAILURES) return;
    this.#failures = 0;
    const failed = this.#players.shift();
    if (this.#players.length > 0) return;
    const instead = this.#bell ? "The bell of the terminal rings instead." : "There will be no sounds.";
    this.#tell(`${failed?.name} plays nothing. ${instead}`);
  }
}
