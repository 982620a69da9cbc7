/** A real speech program as the engine of a speaker, what it is told, and waiting for what it does. */
import { vi } from "vitest";
import { type Utterance, WEIGHT, type Weight } from "../../src/base/utterance.ts";
import { commandEngine } from "../../src/voice/command-engine.ts";
import type { Engine } from "../../src/voice/engine.ts";
import type { Speaker } from "../../src/voice/speaker.ts";

export const RATE = 175;

export function engineOf(path: string): Engine {
  return commandEngine([path, "--", "{text}"], "{text}");
}

export function told(text: string, weight: Weight = WEIGHT.count, within = 400): Utterance {
  return { text, weight, within, room: null };
}

/** Waits as long as it takes, and no longer. */
export function until(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 10_000, interval: 10 });
}

export function listen(speaker: Speaker): string[] {
  const reasons: string[] = [];
  speaker.onGivenUp((why) => reasons.push(why));
  return reasons;
}
