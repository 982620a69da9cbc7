/** What is said to have no effect really has none, and what is not really has one: held against what is handed over. */
import { expect, test } from "vitest";
import { type Heeded, idleVoiceKeys } from "../../src/routine/idle-voice-keys.ts";
import { DEFAULT_VOICE, ENGINES, type VoiceSettings } from "../../src/routine/voice-settings.ts";
import { engine } from "../../src/voice/engine.ts";
import type { Invocation } from "../../src/voice/invocation.ts";

const OTHER = { voice: "en-us", rate: 120, volume: 40, language: "de" } as const;
const KEYS: readonly Heeded[] = ["voice", "rate", "volume", "language"];

function given(keys: readonly Heeded[]): VoiceSettings {
  return { ...DEFAULT_VOICE, ...Object.fromEntries(keys.map((key) => [key, OTHER[key]])) };
}

/** What reaches the program. The script of SAPI is given all, and looks at the language only where no voice is named. */
function handed({ args, stdin, env }: Invocation): string {
  if (!env.BACKCOACH_VOICE) return JSON.stringify([args, stdin, env]);
  expect(args.join()).toMatch(/if \(\$env:BACKCOACH_VOICE\) \{[^}]*\} else \{\s*try \{[^}]*BACKCOACH_LANGUAGE/);
  return JSON.stringify([args, stdin, { ...env, BACKCOACH_LANGUAGE: null }]);
}

test.each(
  ENGINES.flatMap((name) => [
    ["alone", name, [...KEYS.keys()].map((index) => KEYS.slice(index, index + 1))] as const,
    ["beside the others", name, [KEYS]] as const,
  ]),
)("%s, with %s", (_how, name, sets) => {
  for (const keys of sets) {
    const call = (settings: VoiceSettings) => handed(engine(name, "x", settings).say("Lift."));
    const idle = keys.filter((key) => call(given(keys)) === call(given(keys.filter((other) => other !== key))));
    expect(idleVoiceKeys(keys, name).map(({ key }) => key)).toEqual(idle);
  }
});

test("a command is told the sentence alone; rate says how long that should take", () => {
  const keys = ["engine", "voice", "rate", "volume", "language", "say", "always", "command"];
  expect(idleVoiceKeys(keys, "command").map(({ key }) => key)).toEqual(["engine", "voice", "volume", "language"]);
});

test("where nobody knows what speaks, nothing is said", () => {
  expect(idleVoiceKeys(KEYS, null)).toEqual([]);
});
