/** Settings: what a person says once for all sessions, in `config.yaml`. Every key may be missing. */
import { DEFAULT_HANDS_FREE, type HandsFreeSettings } from "./hands-free-settings.ts";
import type { KeySettings } from "./key-settings.ts";
import { DEFAULT_VOICE, type VoiceSettings } from "./voice-settings.ts";

/** In the order of the calendar (progress/calendar.ts): 0 is Monday. */
export const WEEK_STARTS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** `high-contrast`: bold and reversed instead of colours, and nothing faint. */
export const THEMES = ["usual", "high-contrast"] as const;
export type ThemeName = (typeof THEMES)[number];

export interface Settings extends HandsFreeSettings {
  /** Whom to call in an emergency, as it is dialled. */
  readonly emergency: string;
  /** Whether anything is asked before and after a session. */
  readonly questions: boolean;
  /** When the person gets up, "06:45" local time; null when nobody said. */
  readonly woke: string | null;
  /** The day with which a week begins. */
  readonly weekStarts: (typeof WEEK_STARTS)[number];
  /** Whether a small figure shows the movements, and the characters that it is drawn with; auto: what the terminal can. */
  readonly figure: FigureSetting;
  /** What the terminal's text stands on: the figure's colours are chosen for it. */
  readonly background: BackgroundSetting;
  /** Whether the figure goes from one posture to the next with nothing in between, and no spinner turns. */
  readonly reducedMotion: boolean;
  readonly keys: KeySettings;
  /** Whether every key without a meaning stops a session. */
  readonly panic: boolean;
  /** Whether the count fills the screen. */
  readonly big: boolean;
  readonly theme: ThemeName;
  readonly voice: VoiceSettings;
}

export const FIGURE_SETTINGS = ["auto", "off", "quadrant", "half", "braille", "octant", "sextant", "ascii"] as const;
export type FigureSetting = (typeof FIGURE_SETTINGS)[number];

export const BACKGROUND_SETTINGS = ["auto", "dark", "light"] as const;
export type BackgroundSetting = (typeof BACKGROUND_SETTINGS)[number];

/** 112 reaches the emergency services in the European Union, and from mobile phones in most of the world. */
export const DEFAULT_SETTINGS: Settings = {
  ...{ emergency: "112", questions: true, woke: null, weekStarts: "monday" },
  ...{ figure: "auto", background: "auto", reducedMotion: false },
  keys: {},
  panic: false,
  big: false,
  theme: "usual",
  voice: DEFAULT_VOICE,
  ...DEFAULT_HANDS_FREE,
};
