/**
 * Time passes: beats that ran out are completed at their own deadlines, the last seconds of a hold are counted, and a
 * silence too long to be true (the lid was closed, the process stopped) pauses the session and credits nothing.
 */
import { complete, pause } from "./advance.ts";
import type { Running } from "./session.ts";
import { type Moment, place, setState, type Turn } from "./turn.ts";

/** Holds shorter than this are over before counting helps, ms. */
const SHORTEST_COUNTED_MS = 4000;
const COUNTED = [3, 2, 1];

/** Brings the session up to `moment`; true when it had to pause for a gap. */
export function passTime(turn: Turn, moment: Moment): boolean {
  const { state } = turn.session;
  if (state.kind !== "running") return false;
  if (isGap(turn, state, moment)) {
    pause(turn, "gap", state.seen - state.since, { now: state.seen, wall: moment.wall });
    return true;
  }
  for (let current = turn.session.state; current.kind === "running"; current = turn.session.state) {
    countDown(turn, current, moment);
    const deadline = current.length === null ? Number.POSITIVE_INFINITY : current.since + current.length;
    if (deadline > moment.now) {
      setState(turn, { ...current, seen: Math.max(moment.now, current.seen), seenWall: moment.wall });
      break;
    }
    complete(turn, { now: deadline, wall: moment.wall - (moment.now - deadline) });
  }
  return false;
}

function isGap(turn: Turn, state: Running, moment: Moment): boolean {
  const { gaps } = turn.session;
  return moment.now - state.seen > gaps.own || moment.wall - state.seenWall > gaps.wall;
}

function countDown(turn: Turn, state: Running, moment: Moment): void {
  const { kind } = place(turn.session).beat;
  if ((kind !== "hold" && kind !== "open") || state.length === null || state.length < SHORTEST_COUNTED_MS) return;
  const before = (state.since + state.length - state.seen) / 1000;
  const left = (state.since + state.length - moment.now) / 1000;
  const passed = COUNTED.filter((second) => before > second && left <= second && left > 0);
  for (const seconds of passed.slice(-1)) turn.effects.push({ type: "count", seconds });
}
