/**
 * How a pause is told, for a screen reader and for the voice. Where there are no keys it goes on by itself, and no key is named:
 * who is told to press one looks for it.
 */
import type { PauseReason } from "../session/event.ts";
import { LONGEST_ASKED_MS } from "../session/shout.ts";
import { spokenSeconds } from "./dose-text.ts";

/** While a question about pain stands, space only leaves it out; on a screen enter takes the answer that is pointed at. */
export const ASKING = "Paused. A question first; escape leaves it out.";

export const PAUSED_SENTENCE = "Paused. Press space to go on.";

type Words<T = string> = Readonly<Record<PauseReason, T>>;

const READ: Words = {
  key: PAUSED_SENTENCE,
  gap: "Paused: the computer slept or stalled. Nothing was counted meanwhile. Press space to go on.",
  pain: ASKING,
  shout: "Paused. Shout again or press x to stop, or press space to go on.",
  suspend: "Paused. Nothing was counted meanwhile. Press space to go on.",
  resume: "This is where you left. Get into position, then press space to go on.",
};

/** null where nothing has to be said: a process that is put to sleep, and a question that stands on the screen. */
const SAID: Words<string | null> = {
  key: PAUSED_SENTENCE,
  gap: "Paused: the computer slept or stalled. Press space to go on.",
  pain: null,
  shout: "Paused. Shout again to stop, or press space to go on.",
  suspend: null,
  resume: null,
};

const KEYLESS: Words = {
  key: "Paused.",
  gap: "Paused: the computer slept or stalled. Nothing was counted meanwhile.",
  pain: "Paused.",
  shout: `Paused. Shout again to stop. Otherwise it goes on in ${spokenSeconds(LONGEST_ASKED_MS / 1000)}.`,
  suspend: "Paused. Nothing was counted meanwhile.",
  resume: "This is where you left.",
};

/** To be read. @param keyless nobody could press a key */
export function pausedSentence(why: PauseReason, keyless = false): string {
  return (keyless ? KEYLESS : READ)[why];
}

/** To be said aloud; null: nothing. @param keyless nobody could press a key */
export function spokenPause(why: PauseReason, keyless = false): string | null {
  return keyless && SAID[why] !== null ? KEYLESS[why] : SAID[why];
}
