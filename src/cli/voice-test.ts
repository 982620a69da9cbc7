/** What `voice` works with: the speech programs of this machine, and the one that the settings choose. */
import type { Output } from "../commands/output.ts";
import type { VoiceCommandParts } from "../commands/voice.ts";
import { readSettings } from "../library/settings-file.ts";
import { idleVoiceKeys } from "../routine/idle-voice-keys.ts";
import { DEFAULT_VOICE, type VoiceSettings } from "../routine/voice-settings.ts";
import { speakable } from "../voice/speakable.ts";
import { utter } from "../voice/utter.ts";
import { machineVoice } from "./machine-voice.ts";
import { programFault } from "./program-fault.ts";

/** A test may take its time; a program that hangs is ended then, ms. */
const LONGEST_MS = 15_000;

/** @param folder of the settings. @throws Failure when they are faulty */
export async function voiceTest(output: Output, folder: string): Promise<VoiceCommandParts> {
  const settings = (await readSettings(folder)).voice;
  const { found, engine, speaks, missing } = machineVoice(settings);
  const given = givenIn(settings);
  const { command, rate } = settings;
  return {
    output,
    found,
    used: engine &&
      speaks && {
        name: engine.name,
        engine: speaks,
        given,
        rate,
        startFault: () => (command ? programFault(command, process.env) : null),
      },
    missing,
    notices: idleVoiceKeys(Object.keys(given), speaks).map(({ key, why }) => `«${key}» has no effect: ${why}.`),
    speak: (text) =>
      new Promise((resolve) => {
        if (engine) utter(engine.say(speakable(text)), LONGEST_MS, resolve, { minds: true });
      }),
  };
}

/** What was set to something else than the usual, in words. */
function givenIn(settings: VoiceSettings): Record<string, string> {
  const usual = Object.entries(DEFAULT_VOICE);
  const now: Readonly<Record<string, unknown>> = { ...settings };
  return Object.fromEntries(usual.flatMap(([key, value]) => (now[key] === value ? [] : [[key, String(now[key])]])));
}
