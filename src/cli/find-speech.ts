/** Which speech programs this system has: looked for along PATH once, at the start of what may speak. */
import { ENGINES, type EngineName } from "../routine/voice-settings.ts";
import { findProgram } from "./find-program.ts";

/** `path` is null where it is not there. */
export interface FoundSpeech {
  readonly name: EngineName;
  readonly path: string | null;
}

const FILES: Readonly<Record<EngineName, string>> = {
  say: "say",
  "espeak-ng": "espeak-ng",
  "spd-say": "spd-say",
  espeak: "espeak",
  flite: "flite",
  sapi: "powershell.exe",
};

/** In the order of preference: those first that fall silent the moment they are ended. */
export function findSpeech(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): FoundSpeech[] {
  const ending = (name: EngineName) => (platform === "win32" && name !== "sapi" ? ".exe" : "");
  return ENGINES.filter((name) => belongsTo(platform, name)).map((name) => ({
    name,
    path: findProgram(FILES[name] + ending(name), env),
  }));
}

/** `say` is a program of other systems too, which does something else. */
function belongsTo(platform: NodeJS.Platform, name: EngineName): boolean {
  if (name === "say") return platform === "darwin";
  return name !== "sapi" || platform === "win32";
}
