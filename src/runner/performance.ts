/** What it takes to perform a session: the time it takes place in, who sees it, who has a say in it; and what came of it. */
import type { Event } from "../session/event.ts";
import type { Session } from "../session/session.ts";
import type { KeyMap } from "../view/key-map.ts";
import type { Clock } from "./clock.ts";
import type { Controls, LeaveSignal } from "./controls.ts";
import type { GoingOn } from "./goes-on.ts";
import type { Easing } from "./pain-talk-in.ts";
import type { Stage } from "./stage.ts";

export interface Performance extends GoingOn, Easing {
  readonly session: Session;
  readonly clock: Clock;
  readonly stage: Stage;
  readonly controls: Controls;
  /** What the keys mean; without it, the usual. */
  readonly keys?: KeyMap;
  /** Called for each event before anybody hears of it; returns when it is safe. */
  readonly save: (event: Event) => void;
}

export interface Performed {
  readonly session: Session;
  readonly events: readonly Event[];
  /** The signal that ended it, or null. */
  readonly signal: LeaveSignal | null;
}
