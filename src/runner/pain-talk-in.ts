/** What a talk about pain has to know of the session that it comes up in. */
import { type PainPolicy, policyFor } from "../safety/pain-limits.ts";
import type { Session } from "../session/session.ts";
import { hurting, place } from "../session/turn.ts";
import type { Clock } from "./clock.ts";
import type { PainTalk } from "./pain-talk.ts";
import type { Exercise } from "./stage.ts";

export interface Easing {
  readonly clock: Clock;
  /** How much pain is acceptable; without it, what suits the group of the routine. */
  readonly policy?: PainPolicy;
  /** The easier exercise that may be done today instead of this one, or null; without it none is offered. */
  readonly easierFor?: (exercise: Exercise) => Exercise | null;
}

export function painTalkIn(session: Session, { policy, easierFor, clock }: Easing, tell: PainTalk["tell"]): PainTalk {
  const { beat, step } = place(session);
  const { exercise, over } = hurting(session, clock.now());
  return {
    policy: policy ?? policyFor(session.plan.routine.group),
    eased: session.eased.includes(exercise),
    easier: easierFor?.(step.exercise) ?? null,
    inSet: beat.rep > 0,
    over,
    tell,
  };
}
