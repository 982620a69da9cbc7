/**
 * A Speaker: says one sentence at a time through a speech program of the system. A new sentence cuts off the one before,
 * so nothing is ever said late; a program that hangs is ended, one that dies or is missing is silence. The text is one
 * argument behind `--`: it never meets a shell and can't become an option.
 */
import { type ChildProcess, spawn } from "node:child_process";

export interface Speaker {
  say(text: string): void;
  /** At once. */
  silence(): void;
}

/** No sentence of ours takes longer, ms; a speech program without a sound card may wait forever. */
const LONGEST_MS = 30_000;

/** @param command the program with its own options, such as ["espeak-ng", "-s", "150"] */
export function openSpeaker([program = "", ...options]: readonly string[]): Speaker {
  let speaking: ChildProcess | null = null;
  const silence = () => {
    speaking?.kill("SIGKILL");
    speaking = null;
  };
  return {
    silence,
    say: (text) => {
      silence();
      const child = spawn(program, [...options, "--", text], {
        stdio: "ignore",
        timeout: LONGEST_MS,
        killSignal: "SIGKILL",
      });
      // Whoever can't speak is no reason to stop counting.
      child.on("error", () => {});
      child.unref();
      speaking = child;
    },
  };
}
