/** A home whose voice is a double of a speech program, and a short routine to be spoken in it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Home, makeHome } from "./program.ts";
import { type DoubleOptions, type SpeechDouble, speechDouble } from "./speech-double.ts";

const SHORT = `format: 1
name: Short
group: mobility
ready: 2s
rest: 3s
exercises:
  - { do: pelvic-tilt, hold: 4s }
  - { do: prone-scissors, reps: 2 }
`;

/** Little is said while getting ready, and fast: the sessions here run in real time. */
export const QUICK = ["say: counts", "rate: 450"];

export const TILT = SHORT.slice(0, SHORT.indexOf("  - { do: prone"));

/** A home whose settings name the double; `more`: further lines of `voice:`. */
export function speaking(
  options: DoubleOptions = {},
  more: readonly string[] = [],
): { home: Home; double: SpeechDouble } {
  const home = makeHome();
  const double = speechDouble(options);
  settings(home, [`command: [${double.path}, "{text}"]`, ...more]);
  home.routine("short", SHORT);
  return { home, double };
}

export function settings(home: Home, voice: readonly string[]): void {
  const lines = voice.map((line) => `  ${line}\n`).join("");
  writeFileSync(join(home.path, "config.yaml"), `questions: false\nvoice:\n${lines}`);
}
