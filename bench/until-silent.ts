/** How long a program of a test still runs after something ended it. */
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { SpeechDouble } from "../test/support/speech-double.ts";

/** Waits for the program to run, for a moment that differs with `n`, ends it, and for its end: ms from `end` on. */
export async function untilSilent(double: SpeechDouble, n: number, end: () => void): Promise<number> {
  while (double.calls().length === 0) await wait(2);
  await wait(n % 7);
  const pid = double.calls()[0]?.pid ?? 0;
  const ended = performance.now();
  end();
  while (running(pid)) await new Promise((resolve) => setImmediate(resolve));
  return performance.now() - ended;
}

/** A process that has ended waits, dead and silent, for its parent to take notice. */
function running(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
