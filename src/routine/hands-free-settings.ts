/** How a session is followed without hands and eyes: the keys `sound`, `flash`, `hands-free` and `listen` of the settings. */

export const SOUND_KINDS = ["bell", "tones", "off"] as const;
export type SoundKind = (typeof SOUND_KINDS)[number];

export interface ListenSettings {
  /** Whether it listens for a shout without `--listen`. */
  readonly always: boolean;
  /** A recorder with its arguments that sends what the microphone hears; null: the first that is known and there. */
  readonly command: readonly string[] | null;
}

export interface HandsFreeSettings {
  readonly sound: SoundKind;
  /** Whether the count flashes at every signal. */
  readonly flash: boolean;
  /** Whether nothing waits for a key without `--hands-free`. */
  readonly handsFree: boolean;
  readonly listen: ListenSettings;
}

export const DEFAULT_HANDS_FREE: HandsFreeSettings = {
  sound: "off",
  flash: false,
  handsFree: false,
  listen: { always: false, command: null },
};
