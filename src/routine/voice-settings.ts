/** How and what the voice speaks: the key `voice:` of the settings. */
import { USUAL_RATE } from "../base/speaking-time.ts";

/** The speech programs that are known, the first that is there being the one that speaks. */
export const ENGINES = ["say", "espeak-ng", "spd-say", "espeak", "flite", "sapi"] as const;
export type EngineName = (typeof ENGINES)[number];

/** Each says what those behind it say, and more. */
export const SPOKEN = ["all", "counts", "changes"] as const;
export type Spoken = (typeof SPOKEN)[number];

/** Stands for the sentence in a command of one's own. */
export const TEXT_MARK = "{text}";

export interface VoiceSettings {
  /** Whether it speaks without `--voice`. */
  readonly always: boolean;
  /** null: the first that is there. */
  readonly engine: EngineName | null;
  /** A voice by the name that the speech program has for it; null: its own choice. */
  readonly voice: string | null;
  /** Words a minute. */
  readonly rate: number;
  /** 0-100. */
  readonly volume: number;
  /** A language tag such as "en" or "en-gb". */
  readonly language: string;
  readonly say: Spoken;
  /** A program with its arguments instead of an engine, one of them holding TEXT_MARK; null: none. */
  readonly command: readonly string[] | null;
}

export const DEFAULT_VOICE: VoiceSettings = {
  always: false,
  engine: null,
  voice: null,
  rate: USUAL_RATE,
  volume: 100,
  language: "en",
  say: "all",
  command: null,
};
