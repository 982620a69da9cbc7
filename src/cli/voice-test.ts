/** What `voice` works with: the speech programs of this machine, and the one that the settings choose. */
import type { Output } from "../commands/output.ts";
import type { VoiceCommandParts } from "../commands/voice.ts";
import { readSettings } from "../library/settings-file.ts";
import { speakable } from "../voice/speakable.ts";
import { utter } from "../voice/utter.ts";
import { machineVoice } from "./machine-voice.ts";

/** A test may take its time; a program that hangs is ended then, ms. */
const LONGEST_MS = 15_000;

/** @param folder of the settings. @throws Failure when they are faulty */
export async function voiceTest(output: Output, folder: string): Promise<VoiceCommandParts> {
  const settings = (await readSettings(folder)).voice;
  const { found, engine, missing } = machineVoice(settings);
  return {
    output,
    found,
    used: engine?.name ?? null,
    missing,
    rate: settings.rate,
    speak: (text) =>
      new Promise((resolve) => {
        if (engine) utter(engine.say(speakable(text)), LONGEST_MS, resolve);
      }),
  };
}
