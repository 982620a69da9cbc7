/**
 * What the figure looks like at a moment of a session. The phase of the beat drives it; the figure has no clock of its own.
 *
 *     ready, rest, switch, relax   the start posture          hold, open   the lifted one
 *     lift                         from start to lift         lower        back again, or on to the `lower` posture
 */
import { type Body, type Mirror, mirrored, mirroredPoint } from "./body.ts";
import { ease } from "./ease.ts";
import type { Movement } from "./movement.ts";
import type { Key, Picture, Side } from "./picture.ts";
import { otherSide } from "./skeleton.ts";
import { arrowOf, type Solid, thingsOf } from "./things.ts";
import { bodyOn, type Part, type Way } from "./way.ts";

export type MomentPhase = "ready" | "lift" | "hold" | "lower" | "relax" | "switch" | "rest" | "open";

export interface Moment {
  readonly phase: MomentPhase;
  /** How much of the beat is over, 0 to 1. */
  readonly fraction: number;
  /** Seconds since the beat began; needed only where a movement goes on by itself, or takes its time to an open hold. */
  readonly seconds?: number;
  readonly side: Side | null;
  /** From 1; 0 or left out where nothing is counted. */
  readonly rep?: number;
}

export interface Shot {
  readonly body: Body;
  readonly things: readonly Solid[];
  /** The parts in the accent colour. */
  readonly moving: ReadonlySet<Part>;
}

/** Time to get into an open hold, seconds: nobody counts that lift. */
export const INTO_OPEN = 2;

export function frameAt(movement: Movement, moment: Moment): Shot {
  const { picture } = movement;
  const cycled = withCycle(moment, picture.cycle);
  const { way, share, moving } = waypoint(movement, cycled);
  const body = bodyOn(way, share);
  const things = [...thingsOf(picture.thing, movement.start, body), ...arrowOf(arrowAt(picture, cycled), body)];
  const shot = { body, things, moving: moving ? way.moving : NOTHING };
  const other = moment.side !== null && moment.side !== picture.side;
  const turn = picture.swaps && (cycled.rep ?? 1) % 2 === 0;
  return other !== turn ? mirroredShot(shot, picture.mirror) : shot;
}

/** Whether the figure moves at all in this phase: if not, one frame is enough for it. */
export function movesIn({ picture }: Movement, phase: MomentPhase): boolean {
  if (picture.lift === null) return false;
  if (phase === "hold") return picture.cycle !== null;
  return phase === "lift" || phase === "lower" || phase === "open";
}

/**
 * The moment as it is shown to a person who wants no motion: a moving phase shows where it leads, and what goes on by
 * itself steps from one side to the other.
 */
export function withoutMotion({ picture }: Movement, moment: Moment): Moment {
  if (moment.phase === "lift" || moment.phase === "lower") return { ...moment, fraction: 1 };
  const cycled = withCycle(moment, picture.cycle);
  return cycled.phase === "lift" ? { ...cycled, fraction: 0 } : { ...moment, seconds: INTO_OPEN };
}

const NOTHING: ReadonlySet<Part> = new Set();

interface Waypoint {
  readonly way: Way;
  readonly share: number;
  readonly moving: boolean;
}

function waypoint({ picture, out, on }: Movement, moment: Moment): Waypoint {
  const { phase, fraction, rep = 1, seconds = INTO_OPEN } = moment;
  const share = picture.cycle === null ? ease(fraction) : fraction;
  switch (phase) {
    case "lift":
      // After a `lower` of its own, the next repetition goes on from there.
      if (on && rep > 1 && !picture.swaps) return { way: on, share: 1 - share, moving: true };
      return { way: out, share, moving: true };
    case "hold":
      return { way: out, share: 1, moving: true };
    case "open":
      return { way: out, share: ease(seconds / INTO_OPEN), moving: true };
    case "lower":
      return on ? { way: on, share, moving: true } : { way: out, share: 1 - share, moving: true };
    case "relax":
      return on ? { way: on, share: 1, moving: false } : { way: out, share: 0, moving: false };
    case "ready":
    case "switch":
    case "rest":
      return { way: out, share: 0, moving: false };
  }
}

/** The arrow of a key shows as soon as the body is on its way there; the way back has none. */
function arrowAt({ lift, lower }: Picture, { phase, fraction }: Moment): Key["arrow"] {
  if (phase === "lower") return lower?.arrow ?? null;
  const there = phase === "hold" || phase === "open" || (phase === "lift" && fraction > 0);
  return there ? (lift?.arrow ?? null) : null;
}

/** A movement that goes on by itself is an endless row of lifts. */
function withCycle(moment: Moment, cycle: number | null): Moment {
  if (cycle === null || (moment.phase !== "hold" && moment.phase !== "open")) return moment;
  const rounds = (moment.seconds ?? 0) / cycle;
  return { ...moment, phase: "lift", rep: Math.floor(rounds) + 1, fraction: rounds % 1 };
}

function mirroredShot({ body, things, moving }: Shot, how: Mirror): Shot {
  const swap = (part: Part) => (part === "low" || part === "up" ? part : otherSide(part));
  return {
    body: mirrored(body, how),
    things: things.map(({ a, b, ...rest }) => ({ a: mirroredPoint(a, how), b: mirroredPoint(b, how), ...rest })),
    moving: how === "swap" ? new Set([...moving].map(swap)) : moving,
  };
}
