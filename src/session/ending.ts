/** How a session ends before its last beat: stopped for pain, or left. Silence comes first, then the event, then the rest. */
import { creditHold } from "./advance.ts";
import type { LeaveStop, PainStop } from "./event.ts";
import { type Outcome, spentMs } from "./session.ts";
import { beatIndex, emit, hurting, type Moment, place, type Turn } from "./turn.ts";

/** Everything ends at once: silence first, then the event, so that it is saved before anything is shown. */
export function stop(turn: Turn, why: PainStop, moment: Moment): void {
  const { exercise, side } = hurting(turn.session, moment.now);
  turn.effects.push({ type: "silence" });
  creditHold(turn, moment);
  emit(turn, { type: "stopped", exercise, side, stop: why }, moment);
  end(turn, { kind: "stopped", stop: why }, moment);
}

export function leave(turn: Turn, why: LeaveStop, moment: Moment): void {
  turn.effects.push({ type: "silence" });
  creditHold(turn, moment);
  emit(turn, { type: "left", exercise: place(turn.session).step.exercise.id, stop: why }, moment);
  end(turn, { kind: "left", stop: why }, moment);
}

function end(turn: Turn, outcome: Outcome, moment: Moment): void {
  const { session } = turn;
  const spent = spentMs(session, moment.now);
  const elapsedBefore = session.elapsedBefore + spent;
  turn.session = {
    ...session,
    elapsedBefore,
    state: { kind: "ended", beat: beatIndex(session.state), spent, outcome },
  };
}
