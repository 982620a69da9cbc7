/** What a key that was pressed asks of the session; an action that is not here asks nothing of it by itself. */
import type { Asked } from "../session/event.ts";
import type { Action } from "../view/keys.ts";

const STEP_SECONDS = 10;

export const INPUTS: Partial<Record<Action, Asked>> = {
  pause: { type: "toggle-pause" },
  done: { type: "done" },
  skip: { type: "skip" },
  back: { type: "back" },
  more: { type: "adjust", seconds: STEP_SECONDS },
  less: { type: "adjust", seconds: -STEP_SECONDS },
  leave: { type: "leave" },
};
