/** A movement played a few times over, with no session behind it: which moment is shown when. */
import { type Moment, movesIn } from "./frame-at.ts";
import type { Movement } from "./movement.ts";
import type { Side } from "./picture.ts";
import { type Pace, type Stretch, stretchesOf } from "./stretches.ts";

/** A stretch of time in it. */
export interface Shown extends Stretch {
  readonly side: Side;
  /** Seconds from the beginning. */
  readonly from: number;
}

export interface Instant {
  readonly shown: Shown;
  readonly moment: Moment;
  /** Seconds until something else is to be seen: none while the figure moves. */
  readonly still: number;
}

/** Seconds to see where it starts, at the beginning and after the sides have changed. */
const START = 1.5;
const TIMES = 3;
/** Each side twice. */
const TIMES_ON_SIDES = 4;

/** Empty where nothing moves. @param sided whether it has a left and a right, which then take turns */
export function showingOf(movement: Movement, pace: Pace, sided: boolean): Shown[] {
  const own = movement.picture.side;
  const other = own === "left" ? "right" : "left";
  const shown: Shown[] = [];
  let from = 0;
  const add = (stretch: Stretch, side: Side) => {
    shown.push({ ...stretch, side, from });
    from += stretch.seconds;
  };
  for (let time = 1; time <= (sided ? TIMES_ON_SIDES : TIMES); time += 1) {
    const side = sided && time % 2 === 0 ? other : own;
    // A side begins anew; otherwise each repetition goes on from the one before.
    const stretches = stretchesOf(movement, pace, sided ? 1 : time);
    if (stretches.length === 0) return [];
    if (time === 1) add({ phase: "ready", seconds: START, rep: 1 }, side);
    else if (sided) add({ phase: "switch", seconds: START, rep: 1 }, side);
    for (const stretch of stretches) add(stretch, side);
  }
  return shown;
}

/** What is to be seen so many seconds after the beginning; null when it is over. */
export function instantAt(movement: Movement, showing: readonly Shown[], seconds: number): Instant | null {
  const shown = showing.find(({ from, seconds: length }) => seconds < from + length);
  if (!shown) return null;
  const { phase, side, rep, from, seconds: length } = shown;
  const gone = Math.max(0, seconds - from);
  const moment: Moment = { phase, fraction: gone / length, seconds: gone, side, rep };
  return { shown, moment, still: movesIn(movement, phase) ? 0 : length - gone };
}
