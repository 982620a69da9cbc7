/**
 * New answers, and what changes in the old ones. A clearance never outlives a new screening: whoever ticks a fracture
 * again may mean another one. What a doctor has agreed to stays as long as nothing new is ticked. Red flags don't go away
 * by not being ticked: only a clinician's word, or forgetting all answers, takes them back.
 */
import { type Concern, isSign } from "./concern.ts";
import { CONCERNS, GATES } from "./gates.ts";
import { type Detail, noConcerns, type Screening } from "./screening.ts";

/** What the follow-up questions say about one concern; `cleared` is the ISO date of a doctor's yes, null without one. */
export interface FollowedUp extends Detail {
  readonly cleared: string | null;
}

export interface Taken {
  readonly concerns: readonly Concern[];
  readonly followedUp?: Partial<Record<Concern, FollowedUp>>;
}

/** @param before the answers that this screening replaces */
export function takeScreening(taken: Taken, before: Screening | null, today: string): Screening {
  const ticked: readonly Concern[] = waiting(before, "red-flags") ? [...taken.concerns, "red-flags"] : taken.concerns;
  const concerns = CONCERNS.filter((concern) => ticked.includes(concern));
  const followed = concerns.flatMap((concern) => {
    const answer = taken.followedUp?.[concern];
    return answer ? [[concern, answer] as const] : [];
  });
  const known: readonly Concern[] = before ? [...before.conditions, ...before.signs] : [];
  const noted = Object.fromEntries(
    concerns.map((concern) => [concern, (waiting(before, concern) ? before?.noted[concern] : undefined) ?? today]),
  );
  const settled = KEPT.filter((concern) => !concerns.includes(concern));
  const nothingNew = concerns.every((concern) => known.includes(concern));
  return {
    ...noConcerns(today),
    conditions: concerns.filter((concern) => !isSign(concern)),
    signs: concerns.filter(isSign),
    noted: { ...notedOf(before, settled), ...noted },
    cleared: {
      ...clearedOf(before, settled),
      ...Object.fromEntries(followed.flatMap(([id, { cleared }]) => (cleared === null ? [] : [[id, cleared]]))),
    },
    details: Object.fromEntries(followed.map(([id, { when, to }]) => [id, { when, to }])),
    agreed: before && nothingNew ? before.agreed : {},
    allowed: before?.allowed ?? {},
    ...(before?.legsAsked !== undefined && { legsAsked: before.legsAsked }),
  };
}

/** A stop may have told of these (concerns-of-stops.ts): whether a doctor has looked is asked of the answers for good. */
const KEPT = ["red-flags", "chest"] as const;

function clearedOf(before: Screening | null, concerns: readonly Concern[]): Screening["cleared"] {
  return Object.fromEntries(concerns.flatMap((one) => (before?.cleared[one] ? [[one, before.cleared[one]]] : [])));
}

function notedOf(before: Screening | null, concerns: readonly Concern[]): Screening["noted"] {
  return Object.fromEntries(
    concerns.flatMap((one) => (before?.cleared[one] && before.noted[one] ? [[one, before.noted[one]]] : [])),
  );
}

/** Whether it keeps a person from every session until a doctor has cleared it. */
function waiting(screening: Screening | null, concern: Concern): boolean {
  if (!screening || GATES[concern].session !== "until-cleared") return false;
  const ticked: readonly Concern[] = [...screening.conditions, ...screening.signs];
  return ticked.includes(concern) && screening.cleared[concern] === undefined;
}

/** What waited for a doctor's yes before, and is not ticked any more: somebody has to be told that it went. */
export function droppedBlocks(before: Screening | null, after: Screening): Concern[] {
  const ticked: readonly Concern[] = [...after.conditions, ...after.signs];
  return CONCERNS.filter((concern) => waiting(before, concern) && !ticked.includes(concern));
}

/** What waits for a doctor although it was not ticked this time. */
export function staysFlagged(taken: Taken, after: Screening): ("red-flags" | "chest")[] {
  return KEPT.filter((concern) => waiting(after, concern) && !taken.concerns.includes(concern));
}

/** What came up after the screening: whatever was cleared of it before counts no more. */
export function withConcern(
  screening: Screening | null,
  concern: "red-flags" | "chest" | "ill",
  today: string,
): Screening {
  const { conditions, signs, noted, cleared, ...rest } = screening ?? noConcerns(null);
  const { [concern]: _outdated, ...others } = cleared;
  const all = new Set<Concern>([...conditions, ...signs, concern]);
  return {
    ...rest,
    conditions: CONCERNS.filter((one) => !isSign(one)).filter((one) => all.has(one)),
    signs: CONCERNS.filter(isSign).filter((one) => all.has(one)),
    noted: { ...noted, [concern]: today },
    cleared: others,
  };
}

/** What stays when all answers are forgotten: a red flag that no clinician has looked at. null: nothing does. */
export function withoutAnswers(screening: Screening | null): Screening | null {
  if (!screening || !waiting(screening, "red-flags")) return null;
  const { "red-flags": on } = screening.noted;
  return { ...noConcerns(null), signs: ["red-flags"], noted: on === undefined ? {} : { "red-flags": on } };
}

/** A doctor has seen the exercises of a routine, by their ids. */
export function withAgreement(
  screening: Screening,
  routine: string,
  exercises: readonly string[],
  on: string,
): Screening {
  const agreed = { ...screening.agreed, [routine]: { on, exercises: [...new Set(exercises)].sort() } };
  return { ...screening, agreed };
}
