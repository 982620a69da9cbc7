/**
 * The plan as it became: the events themselves say where an exercise was made easier, so a plan and what happened are
 * all there is to know of a session, whenever it broke off.
 */
import type { Plan } from "../plan/plan.ts";
import type { Event } from "./event.ts";

/** @param plan as it was at the beginning or at any time since */
export function planAfter(plan: Plan, events: readonly Event[]): Plan {
  return events.reduce((now, event) => (event.type === "exercise-eased" && event.plan) || now, plan);
}

/**
 * The events with their steps as the plan has them now. Somebody who had gone back made an exercise easier while there
 * were events behind it already: those moved on by one with their steps.
 */
export function placedIn(events: readonly Event[]): readonly Event[] {
  let placed: Event[] = [];
  for (const event of events) {
    if (event.type === "exercise-eased" && event.plan) {
      placed = placed.map((one) => (one.step > event.step ? { ...one, step: one.step + 1 } : one));
    }
    placed.push(event);
  }
  return placed;
}
