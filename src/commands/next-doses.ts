/** After a session: which doses change the next time, found by planning it with this session among the past ones. */
import type { Plan, Step } from "../plan/plan.ts";
import { DAYS_A_WEEK, weekdayName } from "../progress/calendar.ts";
import { WEEKLY_GOAL } from "../progress/weeks.ts";
import type { Catalogue, Routine } from "../routine/routine.ts";
import type { CheckInAnswers } from "../safety/check-in.ts";
import type { SessionRecord } from "../session/record.ts";
import type { NextDose, NextDoses } from "../view/next-doses.ts";
import { gatedPlan } from "./gated-plan.ts";
import type { KnownSession } from "./known-session.ts";
import { levelsFor } from "./levels-for.ts";
import { asOf, circumstancesOf, knownOf, type Person } from "./person.ts";

export interface SessionDone {
  readonly person: Person;
  readonly routine: Routine;
  /** As it was at the beginning. */
  readonly plan: Plan;
  readonly record: SessionRecord;
  readonly answers: CheckInAnswers;
}

/**
 * As of the day on which the routine wants to be done again.
 * @returns null when nothing can be said: another routine was done, or it may not be done that day
 */
export function nextDoses(done: SessionDone, catalogue: Catalogue, warmup: boolean): NextDoses | null {
  const { person, routine, plan } = done;
  if (plan.routine.id !== routine.id) return null;
  const day = person.day + Math.max(1, Math.round(DAYS_A_WEEK / (routine.perWeek ?? WEEKLY_GOAL)));
  const then = asOf({ ...person, woke: null, past: [...person.past, sessionOf(done)] }, day);
  const gated = gatedPlan(routine, catalogue, circumstancesOf(then, routine, catalogue), {
    warmup,
    known: knownOf(then),
  });
  if (gated.kind === "refused") return null;
  const changes = leading(plan).flatMap((step) => changeOf(step, gated.plan) ?? []);
  const changed = new Set(changes.map(({ name }) => name));
  const levels = levelsFor(gated.routine, gated.catalogue, { ...knownOf(then), warmup });
  const held = levels.filter(({ name, top, rule }) => top > 0 && !changed.has(name) && rule !== null && PAIN.has(rule));
  const because = [...new Set(held.flatMap(({ reason }) => reason ?? []))];
  return { weekday: weekdayName(day), changes, because, grows: gated.plan.steps.some(({ top }) => top > 0) };
}

/** The rules that speak of pain (rules, section 3.3): what they decide is said even where no dose changes by it. */
const PAIN: ReadonlySet<number> = new Set([2, 3, 7]);

/** What leaves an exercise out is said when it is: here only doses are compared. */
function changeOf(step: Step, next: Plan): NextDose | null {
  const then = leading(next).find(({ exercise }) => exercise.id === step.exercise.id);
  if (!then || JSON.stringify(then.dose) === JSON.stringify(step.dose)) return null;
  return { name: step.exercise.name, dose: then.dose, sides: then.sides, reason: then.reason };
}

/** One step for each exercise, the one with the longest ladder. */
function leading({ steps }: Plan): Step[] {
  return steps.filter(
    ({ exercise, top, index }) =>
      !steps.some(
        (other) => other.exercise.id === exercise.id && (other.top > top || (other.top === top && other.index < index)),
      ),
  );
}

function sessionOf({ person, plan, record, answers }: SessionDone): KnownSession {
  const { outcome, elapsed, endedAt, exercises } = record;
  const { before, worst, after, effort, form } = answers;
  const stop = outcome.kind === "stopped" || outcome.kind === "left" ? outcome.stop : null;
  return {
    id: "",
    name: plan.routine.name,
    routine: plan.routine.id,
    day: person.day,
    at: endedAt,
    outcome: outcome.kind,
    stop,
    minutes: elapsed / 60,
    effort,
    form,
    pain: { before, worst, after, morning: null },
    exercises,
  };
}
