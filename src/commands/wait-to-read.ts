/**
 * What has to be read before a session and is not answered: the session waits as long as a screen reader takes for it, and
 * as long as somebody then needs to lie down. A key goes on at once, or leaves.
 */
import { speakingSeconds } from "../base/speaking-time.ts";
import { atSpeed } from "../runner/clock.ts";
import type { LeaveSignal } from "../runner/controls.ts";
import { GET_DOWN_MS } from "../runner/goes-on.ts";
import { actionFor } from "../view/key-map.ts";
import { keysOf } from "./handling.ts";
import type { StartOptions, StartParts } from "./start-options.ts";

/** To whole steps of this: nobody wants to hear of 83 seconds. */
const STEP_SECONDS = 5;

/** Whole seconds, at the usual rate of a voice (base/speaking-time.ts). */
export function secondsToRead(lines: readonly string[]): number {
  const seconds = speakingSeconds(lines.join(" ")) + GET_DOWN_MS / 1000;
  return Math.ceil(seconds / STEP_SECONDS) * STEP_SECONDS;
}

/** How it ended: by time or a key that goes on, by one that leaves, or by a signal. */
export type Waited = "over" | "left" | LeaveSignal;

/** In a rehearsal they pass as fast as everything else. */
export function waitToRead(parts: StartParts, seconds: number, options: StartOptions): Promise<Waited> {
  const { clock, terminals } = parts;
  const { speed = 1 } = options;
  const { controls, close } = terminals.openPlain();
  return new Promise((resolve) => {
    const finish = (waited: Waited) => {
      for (const undo of undos) undo();
      close();
      resolve(waited);
    };
    const press = (key: string) => {
      const action = actionFor(keysOf(parts, options), key);
      if (key === "escape" || key === "ctrl-d" || action === "leave" || action === "stop") finish("left");
      else if (key === "enter" || action === "done" || action === "pause") finish("over");
    };
    const undos = [
      atSpeed(clock, speed).after(seconds * 1000, () => finish("over")),
      controls.onKey(press),
      controls.onSignal(finish),
    ];
  });
}
