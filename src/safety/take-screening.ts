/**
 * New answers, and what changes in the old ones. A clearance never outlives a new screening: whoever ticks a fracture
 * again may mean another one. What a doctor has agreed to stays as long as nothing new is ticked. Red flags don't go away
 * by not being ticked: only a clinician's word, or forgetting all answers, takes them back.
 */
import { type Concern, isSign, type Sign } from "./concern.ts";
import { CONCERNS } from "./gates.ts";
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
  const standing = before?.signs.includes("red-flags") && before.cleared["red-flags"] === undefined;
  const ticked: readonly Concern[] = standing ? [...taken.concerns, "red-flags"] : taken.concerns;
  const concerns = CONCERNS.filter((concern) => ticked.includes(concern));
  const followed = concerns.flatMap((concern) => {
    const answer = taken.followedUp?.[concern];
    return answer ? [[concern, answer] as const] : [];
  });
  const known: readonly Concern[] = before ? [...before.conditions, ...before.signs] : [];
  const nothingNew = concerns.every((concern) => known.includes(concern));
  return {
    ...noConcerns(today),
    conditions: concerns.filter((concern) => !isSign(concern)),
    signs: concerns.filter(isSign),
    cleared: Object.fromEntries(followed.flatMap(([id, { cleared }]) => (cleared === null ? [] : [[id, cleared]]))),
    details: Object.fromEntries(followed.map(([id, { when, to }]) => [id, { when, to }])),
    agreed: before && nothingNew ? before.agreed : {},
    allowed: before?.allowed ?? {},
  };
}

/** A sign that came up after the screening: whatever was cleared of it before counts no more. */
export function withSign(screening: Screening | null, sign: Sign): Screening {
  const { signs, cleared, ...rest } = screening ?? noConcerns(null);
  const { [sign]: _outdated, ...others } = cleared;
  return { ...rest, signs: signs.includes(sign) ? signs : [...signs, sign], cleared: others };
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
