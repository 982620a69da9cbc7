/**
 * Everything that can happen in a session. Two unions: an Input is what reaches the session from outside (time, a key's
 * meaning, an answer), an Event is what thereby happened. The journal is the list of events, `start --json` prints them,
 * and the record is folded from them.
 */
import type { Plan, Side, Step } from "../plan/plan.ts";

/**
 * What a pain feels like (section 2.1 of the rules: tired and stretch are allowed, the others stop the session). `saddle`:
 * signs of the bladder, the bowel or between the legs, which are an emergency (section 2.2).
 */
export const QUALITIES = ["tired", "stretch", "sharp", "cramp", "legs", "unwell", "saddle"] as const;
export type Quality = (typeof QUALITIES)[number];

/** Why a session ended early. */
export const STOPS = ["sharp", "cramp", "legs", "unwell", "saddle", "tired", "quit", "interrupted"] as const;
export type Stop = (typeof STOPS)[number];

/** The stops that mean: this was pain, not a wish. They end the session with exit code 3. */
export const PAIN_STOPS = ["sharp", "cramp", "legs", "unwell", "saddle"] as const;
export type PainStop = (typeof PAIN_STOPS)[number];

export function isPainStop(quality: Quality | Stop | null): quality is PainStop {
  return PAIN_STOPS.some((stop) => stop === quality);
}

/** Why somebody left: said to be tired, or for no reason that was told. */
export type LeaveStop = Extract<Stop, "tired" | "quit">;

/** Where a pain is, and on which side a leg hurts. */
export const PLACES = ["low-back", "buttock", "leg", "elsewhere"] as const;
export type Place = (typeof PLACES)[number];
export type PainSide = "left" | "right" | "both";

/** What a person may say of a pain besides what it feels like; null where nothing was said. */
export interface PainDetails {
  /** How strong it is, 0-10. */
  readonly pain: number | null;
  readonly place: Place | null;
  readonly painSide: PainSide | null;
}

/** `now`: monotonic milliseconds; `wall`: milliseconds since 1970, only ever copied into events. */
interface Timed {
  readonly now: number;
  readonly wall: number;
}

export type Input = Timed &
  (
    | { readonly type: "begin" }
    | { readonly type: "tick" }
    | { readonly type: "toggle-pause" }
    /** The process was put to sleep (Ctrl-Z) or a question is being asked: time stands still until toggle-pause. */
    | { readonly type: "pause"; readonly why: PauseReason }
    /** Enter: on with it; in a rep or a hold: this set is finished here. */
    | { readonly type: "done" }
    | { readonly type: "skip" }
    | { readonly type: "back" }
    /** Ten seconds more or less on the beat under way. */
    | { readonly type: "adjust"; readonly seconds: number }
    /** `p` answered: what it feels like, and what else was said of it. */
    | ({ readonly type: "pain"; readonly quality: Quality } & Partial<PainDetails>)
    /** This set is enough: on with what comes behind it. Where no set is under way, on as it was. */
    | { readonly type: "finish-set" }
    /** Easier from here on: `to` takes the place of the rest of this exercise; null: the same with a smaller movement. */
    | { readonly type: "ease"; readonly to: Step["exercise"] | null }
    /** `x`: sharp pain, at once. */
    | { readonly type: "stop" }
    /** Somebody shouted: holds still and asks; again, it is a stop. */
    | { readonly type: "shout" }
    /** `tired`: because of that; else for no reason that was told. */
    | { readonly type: "leave"; readonly tired?: boolean }
  );

/** An input as somebody asks for it, before the clock is read. */
export type Asked = Input extends infer I ? (I extends Input ? Omit<I, "now" | "wall"> : never) : never;

export type PauseReason = "key" | "gap" | "pain" | "shout" | "suspend" | "resume";

/** What every event says: its number, when, how far in, and which beat of the plan was under way. */
interface Stamp {
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Seconds of the session so far, pauses left out. */
  readonly elapsed: number;
  /** Index into the plan's beats: where going on would start. */
  readonly beat: number;
  /** Index into the plan's steps. */
  readonly step: number;
}

interface InExercise {
  readonly exercise: string;
}
interface InSet extends InExercise {
  readonly side: Side | null;
  readonly set: number;
}

export type Event = Stamp &
  (
    | { readonly type: "session-started" }
    | ({ readonly type: "exercise-started" } & InExercise)
    | ({ readonly type: "rep-done"; readonly rep: number } & InSet)
    /** A hold, a timed beat or an open one is over; `seconds` is what was held, never more than planned. */
    | ({ readonly type: "hold-done"; readonly rep: number; readonly seconds: number } & InSet)
    /** `whole`: false when the person finished the set early. */
    | ({ readonly type: "set-done"; readonly whole: boolean } & InSet)
    | ({ readonly type: "side-switched"; readonly side: Side } & InExercise)
    | ({ readonly type: "exercise-done" } & InExercise)
    | ({ readonly type: "exercise-skipped" } & InExercise)
    | ({ readonly type: "paused"; readonly why: PauseReason } & InExercise)
    | ({ readonly type: "resumed" } & InExercise)
    /** `side`: the one that was working. Behind `stopped` it is what was said of that pain afterwards. */
    | ({ readonly type: "pain"; readonly quality: Quality; readonly side: Side | null } & PainDetails & InExercise)
    /**
     * `to`: id of the exercise that takes the place of the rest of this one, and `plan` the plan as it is from here on;
     * both null when only the movement became smaller. One event, so that neither is ever saved without the other.
     */
    | ({ readonly type: "exercise-eased"; readonly to: string | null; readonly plan: Plan | null } & InExercise)
    | ({ readonly type: "stopped"; readonly stop: PainStop; readonly side: Side | null } & InExercise)
    | ({ readonly type: "left"; readonly stop: LeaveStop } & InExercise)
    | { readonly type: "session-finished" }
  );

export type EventType = Event["type"];

/** What the session asks of the world, carried out in this order. */
export type Effect =
  /** Write it to the journal, then let those who show or speak know. */
  | { readonly type: "record"; readonly event: Event }
  /** The last seconds of a hold: 3, 2, 1. */
  | { readonly type: "count"; readonly seconds: number }
  /** Every voice, sound and timer ends before anything else. */
  | { readonly type: "silence" };
