/** The voice of this machine: what was found, and the engine that the settings choose among it. */
import { type EngineName, TEXT_MARK, type VoiceSettings } from "../routine/voice-settings.ts";
import { commandEngine } from "../voice/command-engine.ts";
import { type Engine, engine } from "../voice/engine.ts";
import { type FoundSpeech, findSpeech } from "./find-speech.ts";

export interface MachineVoice {
  readonly found: readonly FoundSpeech[];
  /** null where there is nothing that could speak. */
  readonly engine: Engine | null;
  /** Which one it is. */
  readonly speaks: EngineName | "command" | null;
  /** What to tell whoever wants a voice where there is none. */
  readonly missing: string;
}

export function machineVoice(settings: VoiceSettings): MachineVoice {
  const found = findSpeech(process.env, process.platform);
  const { command, engine: wanted } = settings;
  if (command) return { found, engine: commandEngine(command, TEXT_MARK), speaks: "command", missing: "" };
  const one = found.find(({ name, path }) => path !== null && (wanted === null || name === wanted));
  return {
    found,
    engine: one?.path ? engine(one.name, one.path, settings) : null,
    speaks: one?.name ?? null,
    missing:
      wanted === null ? noneOf(found) : `No voice: ${wanted} was not found. backcoach voice lists what there is.`,
  };
}

function noneOf(found: readonly FoundSpeech[]): string {
  return `No voice: none of ${found.map(({ name }) => name).join(", ")} was found. Any of them will do.`;
}
