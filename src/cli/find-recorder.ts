/** Which program of this system sends what the microphone hears: 16 bits, one channel, to its stdout, in small pieces. */
import { EAR_RATE } from "../sound/shout.ts";
import type { Invocation } from "../voice/invocation.ts";
import { findProgram } from "./find-program.ts";

export interface FoundRecorder {
  readonly name: string;
  readonly invocation: Invocation;
}

const RATE = String(EAR_RATE);

const RECORDERS: readonly { readonly name: string; readonly args: readonly string[] }[] = [
  { name: "arecord", args: ["-q", "-t", "raw", "-f", "S16_LE", "-r", RATE, "-c", "1", "--buffer-time=200000"] },
  {
    name: "rec",
    args: ["-q", "--buffer", "1600", "-t", "raw", "-r", RATE, "-c", "1", "-e", "signed", "-b", "16", "-L", "-"],
  },
  { name: "parecord", args: ["--raw", "--format=s16le", `--rate=${RATE}`, "--channels=1", "--latency-msec=50"] },
];

export const RECORDER_NAMES = RECORDERS.map(({ name }) => name);

/** @param command of the settings, or null: the first that is known and there. @returns null when none is */
export function findRecorder(command: readonly string[] | null, env: NodeJS.ProcessEnv): FoundRecorder | null {
  if (command) {
    const [program = "", ...args] = command;
    return { name: program, invocation: { program, args, stdin: null, env: {} } };
  }
  for (const { name, args } of RECORDERS) {
    const program = findProgram(name, env);
    if (program) return { name, invocation: { program, args, stdin: null, env: {} } };
  }
  return null;
}
