/** What a talk about pain has to know of the session that it comes up in. */
import type { Step } from "../plan/plan.ts";
import { type PainPolicy, policyFor } from "../safety/pain-limits.ts";
import type { Session } from "../session/session.ts";
import { hurting, place } from "../session/turn.ts";
import type { PainTalk } from "./pain-talk.ts";
import type { Exercise } from "./stage.ts";

export interface Easing {
  /** How much pain is acceptable; without it, what suits the group of the routine. */
  readonly policy?: PainPolicy;
  /** The easier exercise that may be done today instead of this one, or null; without it none is offered. */
  readonly easierFor?: (exercise: Exercise, part: Step["part"]) => Exercise | null;
}

/** @param now monotonic ms */
export function painTalkIn(
  session: Session,
  now: number,
  { policy, easierFor }: Easing,
  tell: PainTalk["tell"],
): PainTalk {
  const { beat, step } = place(session);
  const { exercise, over } = hurting(session, now);
  return {
    policy: policy ?? policyFor(session.plan.routine.group),
    eased: session.eased.includes(exercise),
    easier: easierFor?.(step.exercise, step.part) ?? null,
    inSet: beat.rep > 0,
    over,
    tell,
  };
}
