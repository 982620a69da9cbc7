/**
 * A step laid out in time. For 2 sets of 2 reps on each side:
 *
 *     ready | L: lift hold lower relax lift hold lower | switch | R: ... | rest | L: ... | switch | R: ...
 *
 * The relax beat stands between two reps only: after the last one a switch, a rest or the next exercise follows anyway.
 */
import type { Phase, Sides } from "../routine/exercise.ts";
import { setsOf } from "./dose.ts";
import type { Beat, BeatKind, Side, Step } from "./plan.ts";

/** Time to roll over to the other side, seconds (side plank: section 1.1 of the rules, G6a). */
const SWITCH_SECONDS = 15;

/** The beats of one step without the rest that leads to it. `ready` and `setRest` in seconds; `first`: where sides differ. */
export function beatsOf(step: Step, ready: number, setRest: number, first: Side = "left"): Beat[] {
  const order = sideOrder(step.sides, first);
  const [side = null] = order;
  const beats: Beat[] = [beat(step, "ready", ready, 1, 0, side)];
  for (let set = 1; set <= setsOf(step.dose); set++) {
    if (set > 1) beats.push(beat(step, "rest", setRest, set, 0, side));
    beats.push(...setBeats(step, set, order));
  }
  return beats;
}

/** The sides of a set, in the order in which they are done; the beats between them switch. */
export function sideOrder(sides: Sides | null, first: Side = "left"): readonly (Side | null)[] {
  switch (sides) {
    case "each":
    case "alternate":
      return first === "left" ? ["left", "right"] : ["right", "left"];
    case "left":
    case "right":
      return [sides];
    case "both":
    case null:
      return [null];
  }
}

function setBeats(step: Step, set: number, order: readonly (Side | null)[]): Beat[] {
  const { dose } = step;
  if (step.sides === "alternate" && dose.kind === "reps") {
    const turns = Array.from({ length: dose.reps[set - 1] ?? 0 }, (_, i) =>
      order.map((side) => ({ rep: i + 1, side })),
    );
    return repBeats(step, set, turns.flat(), dose.holdSeconds);
  }
  return order.flatMap((side, index) => [
    ...(index > 0 ? [beat(step, "switch", SWITCH_SECONDS, set, 0, side)] : []),
    ...sideBeats(step, set, side),
  ]);
}

function sideBeats(step: Step, set: number, side: Side | null): Beat[] {
  const { dose } = step;
  if (dose.kind === "time") return [{ ...beat(step, "hold", dose.seconds, set, 1, side), endsRep: true }];
  if (dose.kind === "open") return [{ ...beat(step, "open", dose.atMostSeconds, set, 1, side), endsRep: true }];
  const turns = Array.from({ length: dose.reps[set - 1] ?? 0 }, (_, i) => ({ rep: i + 1, side }));
  return repBeats(step, set, turns, dose.holdSeconds);
}

function repBeats(step: Step, set: number, turns: { rep: number; side: Side | null }[], hold: number): Beat[] {
  return turns.flatMap(({ rep, side }, index) => {
    const moving = phases(step, hold).map(([kind, seconds]) => beat(step, kind, seconds, set, rep, side));
    const last = moving.pop();
    if (!last) return [];
    const { relax } = step.tempo;
    const between = index < turns.length - 1 && relax > 0 ? [beat(step, "relax", relax, set, rep, side)] : [];
    return [...moving, { ...last, endsRep: true }, ...between];
  });
}

/** The phases that take time. A movement whose tempo is all zero still takes a second, or its reps could not be counted. */
function phases(step: Step, hold: number): [Exclude<Phase, "relax">, number][] {
  const all: [Exclude<Phase, "relax">, number][] = [
    ["lift", step.tempo.lift],
    ["hold", hold],
    ["lower", step.tempo.lower],
  ];
  const timed = all.filter(([, seconds]) => seconds > 0);
  return timed.length > 0 ? timed : [["lift", 1]];
}

/** A beat that ends no rep; `set` and `rep` count from 1. */
export function beat(
  step: Step,
  kind: BeatKind,
  seconds: number | null,
  set: number,
  rep: number,
  side: Side | null,
): Beat {
  return { kind, step: step.index, seconds, set, rep, side, endsRep: false };
}
