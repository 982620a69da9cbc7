/** Settings of the voice that have no effect on what speaks: each speech program takes only some of them (voice/engine.ts). */
import type { EngineName } from "./voice-settings.ts";

/** What an engine may be told. */
export type Heeded = "voice" | "rate" | "volume" | "language";

export interface IdleKey {
  readonly key: string;
  /** Completes «key» has no effect: ... */
  readonly why: string;
  readonly hint: string;
}

const DEAF: Readonly<Partial<Record<EngineName, readonly Heeded[]>>> = {
  say: ["language"],
  flite: ["volume", "language"],
};
/** To these a language is a way to choose a voice. */
const EITHER: readonly EngineName[] = ["espeak-ng", "espeak", "sapi"];

const ONE_OF_TWO = "leave one of the two out";
const TO_A_COMMAND: Readonly<Record<string, Omit<IdleKey, "key">>> = {
  engine: { why: "«command» speaks instead", hint: ONE_OF_TWO },
  ...Object.fromEntries(
    ["voice", "volume", "language"].map((key) => [
      key,
      {
        why: "a command is told the sentence and nothing else",
        hint: "tell the program by an argument of its own",
      },
    ]),
  ),
};

/**
 * @param given the keys of `voice:` that were set
 * @param speaks null: nobody knows yet; then nothing is said
 */
export function idleVoiceKeys(given: readonly string[], speaks: EngineName | "command" | null): IdleKey[] {
  return given.flatMap((key) => {
    const idle = speaks === "command" ? TO_A_COMMAND[key] : speaks && idleTo(speaks, key, given);
    return idle ? [{ key, ...idle }] : [];
  });
}

function idleTo(engine: EngineName, key: string, given: readonly string[]): Omit<IdleKey, "key"> | null {
  if (key === "language" && given.includes("voice") && EITHER.includes(engine)) {
    return { why: `with «voice», ${engine} asks for no language`, hint: ONE_OF_TWO };
  }
  if (!DEAF[engine]?.some((deaf) => deaf === key)) return null;
  const hint = key === "language" ? "name a «voice» of that language" : "set it for the whole system";
  return { why: `${engine} can't be told it`, hint };
}
