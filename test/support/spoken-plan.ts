/** How somebody wants to hear a session, and shipped routines laid out for a voice. */
import { latelyOf } from "../../src/commands/lately.ts";
import { levelsFor } from "../../src/commands/levels-for.ts";
import type { Lately } from "../../src/plan/lately.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { DEFAULT_VOICE } from "../../src/routine/voice-settings.ts";
import { faultFor } from "../../src/safety/fault-for.ts";
import type { Manner } from "../../src/view/manner.ts";
import { spokenReadySeconds } from "../../src/view/spoken-ready.ts";
import { asPast, playedHistory } from "./played-history.ts";
import { SHIPPED } from "./shipped.ts";

export function manner(changes: Partial<Manner> = {}): Manner {
  return {
    say: DEFAULT_VOICE.say,
    rate: DEFAULT_VOICE.rate,
    speed: 1,
    knows: () => false,
    emergency: "112",
    ...changes,
  };
}

/** A shipped routine with its warm-up, laid out for a voice, with what a person without a history is told to avoid. */
export function spokenPlan(id: string, how: Manner, lately?: Lately): Plan {
  const routine = SHIPPED.routine(id);
  if (!routine) throw new Error(id);
  return makePlan(routine, SHIPPED, {
    warmup: true,
    watchFor: (exercise) => faultFor(exercise, 0),
    ...(lately && { lately }),
    spokenReady: (step, earlier) => spokenReadySeconds(step, earlier, how),
  });
}

/** What a history of so many sessions of a shipped routine says on the next day for it: all went well, three a week. */
export function grown(id: string, sessions: number): Lately {
  const routine = SHIPPED.routine(id);
  if (!routine) throw new Error(id);
  const past = asPast(playedHistory(routine, SHIPPED, sessions));
  const day = (past.at(-1)?.day ?? 0) + 2;
  const levels = levelsFor(routine, SHIPPED, { past, day, allowed: () => null, warmup: true });
  // A played history has no sides; the left one came first the last time.
  return { ...latelyOf(levels, past, day), firstSide: () => "right" };
}
