/** The number to be read from the mat: the rep while moving, the seconds left of a hold or a rest, the seconds so far. */
import { clock } from "../base/duration.ts";
import type { Look } from "../session/look.ts";

export interface Count {
  readonly text: string;
  /** The same with as many figures as it has at most in this beat: what is centred does not move from 10 to 09 then. */
  readonly full: string;
  /** A text as wide as this count ever gets, so that the place for it stays the same. */
  readonly widest: string;
  /** What the number counts. */
  readonly caption: string;
  /** The same in half a word, for a line of text: "7 s", "3 of 12". */
  readonly short: string;
}

/** The shortest hold whose end is counted down, seconds. */
export const SHORTEST_COUNTED = 4;

/** Longer than this, seconds are read as a clock. */
const MOST_PLAIN_SECONDS = 99;

export function countOf(look: Look): Count {
  const { beat, reps } = look;
  const moving = beat.kind === "lift" || beat.kind === "lower" || beat.kind === "relax";
  if (moving && reps > 1) {
    const figures = String(reps).length;
    const text = String(beat.rep);
    const widest = "0".repeat(Math.max(2, figures));
    return {
      text,
      full: text.padStart(figures, "0"),
      widest,
      caption: `of ${reps} reps`,
      short: `${beat.rep} of ${reps}`,
    };
  }
  const seconds = beat.kind === "open" ? Math.floor(look.spent + 1e-6) : Math.ceil((look.left ?? 0) - 1e-6);
  return secondsCount(Math.max(0, seconds), look.length);
}

/** What counts up without a limit is expected to get that far. */
const LEAST_OF_OPEN = 10;

/** `length`: seconds that the beat takes in all; null: nobody knows. */
function secondsCount(seconds: number, length: number | null): Count {
  const most = Math.max(length ?? LEAST_OF_OPEN, seconds);
  if (most <= MOST_PLAIN_SECONDS) {
    const text = String(seconds);
    const full = text.padStart(String(Math.ceil(most)).length, "0");
    return { text, full, widest: "00", caption: "seconds", short: `${seconds} s` };
  }
  const text = clock(seconds);
  const widest = clock(most).replace(/\d/g, "0");
  return {
    text,
    full: widest.slice(0, widest.length - text.length) + text,
    widest,
    caption: widest.length > 5 ? "hours" : "minutes",
    short: text,
  };
}

/** How many of the last three seconds of a hold are left: 3, 2, 1; 0 before. Short holds are over before it helps. */
export function lastSeconds({ beat, left, length }: Look): number {
  if (beat.kind !== "hold" && beat.kind !== "open") return 0;
  if (left === null || length === null || length < SHORTEST_COUNTED) return 0;
  const seconds = Math.ceil(left - 1e-6);
  return seconds >= 1 && seconds <= 3 ? seconds : 0;
}
