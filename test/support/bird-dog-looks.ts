/** The bird-dog as it is lifted and held on its left side, the moments that most pictures of the screen are of. */
import type { Look } from "../../src/session/look.ts";
import { look } from "./looks.ts";

export const LIFT = look("bird-dog", { kind: "lift", rep: 3, side: "left" }, 1);
export const HOLD = look("bird-dog", { kind: "hold", rep: 3, side: "left" }, 1.2);

/** The same, waiting for the person. */
export const paused = (pause: Look["pause"]): Look => ({ ...HOLD, state: "paused", pause });
