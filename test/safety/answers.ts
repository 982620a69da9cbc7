/** Screenings for tests: each names only what was ticked. */
import type { Concern } from "../../src/safety/concern.ts";
import { GATES } from "../../src/safety/gates.ts";
import type { Screening } from "../../src/safety/screening.ts";
import { type FollowedUp, takeScreening } from "../../src/safety/take-screening.ts";

export const TODAY = "2026-11-22";

/** Answered today. */
export function ticked(...concerns: readonly Concern[]): Screening {
  return takeScreening({ concerns }, null, TODAY);
}

/** Answered today, and cleared by a doctor where only a doctor can. */
export function clearedTicks(...concerns: readonly Concern[]): Screening {
  const yes: FollowedUp = { when: null, to: null, cleared: TODAY };
  const asked = concerns.filter((concern) => GATES[concern].session === "until-cleared");
  return takeScreening({ concerns, followedUp: Object.fromEntries(asked.map((id) => [id, yes])) }, null, TODAY);
}
