/** How a story is performed: on what, at which speed, and what the session may do. */
import type { Size } from "../../src/base/frame.ts";
import type { Performance } from "../../src/runner/performance.ts";
import type { FigureManner } from "../../src/view/figure-manner.ts";

type Performing = Partial<Pick<Performance, "policy" | "easierFor" | "goOn" | "handsFree" | "keys">>;

export interface StoryOptions extends Performing {
  readonly big?: boolean;
  readonly size?: Size;
  readonly speed?: number;
  /** Without it no figure is drawn. */
  readonly figure?: FigureManner;
  /** Whether a voice speaks, which nobody hears: what it says stands on the screen. */
  readonly spoken?: boolean;
  /** Whether somebody listens for a shout; without it nobody was asked to. */
  readonly listens?: () => boolean;
  /** Whether it goes on with a session that broke off as soon as it had begun. */
  readonly resumed?: boolean;
}

/** What of them is the driver's. */
export function performing({
  size: _size,
  speed: _speed,
  figure: _figure,
  big: _big,
  spoken: _spoken,
  resumed: _resumed,
  listens: _listens,
  ...performance
}: StoryOptions): Performing {
  return performance;
}

/** What of them is the live stage's. */
export function handling({ keys, listens, big = false }: StoryOptions) {
  return { big, ...(keys ? { keys } : {}), ...(listens ? { listens } : {}) };
}
