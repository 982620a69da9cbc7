/**
 * The session's only door: (session, input) -> (session, effects). Pure and exhaustive; time first, then what was asked.
 */
import { complete, creditHold, enter, finishSet, pause, resume } from "./advance.ts";
import { ease, feel, setIsEnough } from "./easing.ts";
import { leave, stop } from "./ending.ts";
import type { Effect, Input } from "./event.ts";
import { type Session, spentMs } from "./session.ts";
import { shout } from "./shout.ts";
import { passTime } from "./tick.ts";
import { emit, type Moment, place, setState, type Turn } from "./turn.ts";

/** A beat can be stretched to this many seconds at the most; one that is longer as it is stays so. */
const LONGEST_BEAT_SECONDS = 3600;

export function reduce(session: Session, input: Input): { session: Session; effects: readonly Effect[] } {
  const turn: Turn = { session, effects: [] };
  if (session.state.kind !== "ended") {
    const gap = passTime(turn, input);
    if (turn.session.state.kind !== "ended") handle(turn, input, gap);
  }
  return { session: turn.session, effects: turn.effects };
}

/** `gap`: the session has just paused by itself, so a key that was meant for the running session does nothing more. */
function handle(turn: Turn, input: Input, gap: boolean): void {
  switch (input.type) {
    case "tick":
      break;
    case "begin":
      begin(turn, input);
      break;
    case "pain":
      feel(turn, input);
      break;
    case "stop":
      stop(turn, "sharp", input);
      break;
    case "shout":
      if (!gap) shout(turn, input);
      break;
    case "leave":
      leave(turn, input.tired ? "tired" : "quit", input);
      break;
    case "finish-set":
    case "ease":
      if (turn.session.state.kind !== "waiting") answer(turn, input);
      break;
    case "pause":
      pause(turn, input.why, spentMs(turn.session, input.now), input);
      break;
    case "toggle-pause":
    case "done":
    case "skip":
    case "back":
    case "adjust":
      if (!gap && turn.session.state.kind !== "waiting") control(turn, input);
      break;
    default:
      input satisfies never;
  }
}

function answer(turn: Turn, input: Extract<Input, { type: "finish-set" | "ease" }>): void {
  if (input.type === "finish-set") setIsEnough(turn, input);
  else ease(turn, input.to, input);
}

type Control = Extract<Input, { type: "toggle-pause" | "done" | "skip" | "back" | "adjust" }>;

function control(turn: Turn, input: Control): void {
  const paused = turn.session.state.kind === "paused";
  switch (input.type) {
    case "toggle-pause":
      if (paused) resume(turn, input);
      else pause(turn, "key", spentMs(turn.session, input.now), input);
      break;
    case "done":
      if (paused) resume(turn, input);
      else done(turn, input);
      break;
    case "skip":
      skip(turn, input);
      break;
    case "back":
      back(turn, input);
      break;
    case "adjust":
      adjust(turn, input.seconds, input);
      break;
    default:
      input satisfies never;
  }
}

function begin(turn: Turn, moment: Moment): void {
  if (turn.session.state.kind !== "waiting") return;
  emit(turn, { type: "session-started" }, moment);
  enter(turn, 0, moment);
}

function done(turn: Turn, moment: Moment): void {
  const { kind } = place(turn.session).beat;
  if (kind === "lift" || kind === "hold" || kind === "lower") finishSet(turn, moment);
  else complete(turn, moment);
}

/** Leaves this exercise. Who had not begun it yet needs no rest before the next one either. */
function skip(turn: Turn, moment: Moment): void {
  const { beat, step } = place(turn.session);
  const { beats } = turn.session.plan;
  const fresh = beat.kind === "ready" || (beat.kind === "rest" && beat.set === 1);
  creditHold(turn, moment);
  emit(turn, { type: "exercise-skipped", exercise: step.exercise.id }, moment);
  const next = beats.findIndex((other) => other.step > beat.step && (!fresh || other.kind === "ready"));
  enter(turn, next < 0 ? beats.length : next, moment);
}

/** To the beginning of this exercise; from its get-ready or the rest before it, to the exercise before. */
function back(turn: Turn, moment: Moment): void {
  const { beat } = place(turn.session);
  const fresh = beat.kind === "ready" || (beat.kind === "rest" && beat.set === 1);
  const target = Math.max(0, fresh ? beat.step - 1 : beat.step);
  creditHold(turn, moment);
  enter(
    turn,
    turn.session.plan.beats.findIndex((other) => other.step === target && other.kind === "ready"),
    moment,
  );
}

/** More or less time on a beat that has a length and that a person may stretch; a move keeps its tempo. */
function adjust(turn: Turn, seconds: number, moment: Moment): void {
  const { state } = turn.session;
  const { kind } = place(turn.session).beat;
  if ((state.kind !== "running" && state.kind !== "paused") || state.length === null) return;
  if (kind === "lift" || kind === "lower" || kind === "relax") return;
  const spent = spentMs(turn.session, moment.now);
  const longest = Math.max(LONGEST_BEAT_SECONDS * 1000, state.length);
  const length = Math.min(Math.max(state.length + seconds * 1000, spent), longest);
  setState(turn, { ...state, length });
  if (state.kind === "running" && length <= spent) complete(turn, moment);
}
