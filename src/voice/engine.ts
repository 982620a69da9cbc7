/**
 * An Engine: a speech program of the system and how it is told what to say, in which voice, how fast. They
 * have nothing in common, so each is a few lines of its own; the text goes behind `--`, behind an option that takes it, or in
 * by stdin.
 */
import { USUAL_RATE } from "../base/speaking-time.ts";
import type { EngineName, VoiceSettings } from "../routine/voice-settings.ts";
import type { Invocation } from "./invocation.ts";
import { SAPI_ARGS } from "./sapi.ts";

export interface Engine {
  /** As it is told to people. */
  readonly name: string;
  /** Whether it runs for as long as it speaks, so that an early end is silence. */
  readonly waits: boolean;
  /** `text` as `speakable` makes it. */
  say(text: string): Invocation;
  /** What silences it besides ending the program, for speech that another process makes; null: nothing. */
  readonly hush: Invocation | null;
}

export type How = Pick<VoiceSettings, "voice" | "rate" | "volume" | "language">;

/** @param path of the program */
export function engine(name: EngineName, path: string, how: How): Engine {
  const hush = name === "spd-say" ? call(path, ["--stop"]) : null;
  return { name, waits: true, hush, say: (text) => SAY[name](path, text, how) };
}

const SAY: Readonly<Record<EngineName, (path: string, text: string, how: How) => Invocation>> = {
  say: sayOfMac,
  "espeak-ng": espeak,
  espeak,
  "spd-say": spdSay,
  flite,
  sapi,
};

/** Reads stdin with `-f -`. The volume is known only to a command within the text, which is ours and not the text's. */
function sayOfMac(path: string, text: string, { voice, rate, volume }: How): Invocation {
  const args = [...(voice ? ["-v", voice] : []), "-r", String(rate), "-f", "-"];
  return { ...call(path, args), stdin: volume === 100 ? text : `[[volm ${volume / 100}]] ${text}` };
}

function espeak(path: string, text: string, { voice, rate, volume, language }: How): Invocation {
  return call(path, ["-v", voice ?? language, "-s", String(rate), "-a", String(volume), "--", text]);
}

/** -100 to 100, where 0 is what the user has set for the whole system: told only where somebody asked for something else. */
function spdSay(path: string, text: string, { voice, rate, volume, language }: How): Invocation {
  const speed = Math.round(Math.max(-100, Math.min(100, ((rate - USUAL_RATE) / USUAL_RATE) * 100)));
  const told = [
    ...(speed === 0 ? [] : ["-r", String(speed)]),
    ...(volume === 100 ? [] : ["-i", String(volume * 2 - 100)]),
    ...(voice ? ["-y", voice] : []),
  ];
  return call(path, ["--wait", "-l", language, ...told, "--", text]);
}

function flite(path: string, text: string, { voice, rate }: How): Invocation {
  const stretch = ["--setf", `duration_stretch=${(USUAL_RATE / rate).toFixed(2)}`];
  return call(path, [...stretch, ...(voice ? ["-voice", voice] : []), "-t", text]);
}

function sapi(path: string, text: string, { voice, rate, volume, language }: How): Invocation {
  // -10 to 10, three times as fast at 10.
  const speed = Math.round(Math.max(-10, Math.min(10, (10 * Math.log(rate / USUAL_RATE)) / Math.log(3))));
  const env = {
    BACKCOACH_VOICE: voice ?? "",
    BACKCOACH_RATE: String(speed),
    BACKCOACH_VOLUME: String(volume),
    BACKCOACH_LANGUAGE: language,
  };
  return { program: path, args: SAPI_ARGS, stdin: text, env };
}

function call(program: string, args: readonly string[]): Invocation {
  return { program, args, stdin: null, env: {} };
}
