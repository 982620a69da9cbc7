/**
 * How much pain is acceptable during an exercise: the two policies that a trial compares (PASE, Trials 2024), and the
 * pain-monitoring model behind the first (Silbernagel 2007).
 */
import type { Group } from "../routine/exercise.ts";

/** `allow`: some pain is acceptable. `avoid`: as good as none, for the therapeutic group (rule R12). */
export type PainPolicy = "allow" | "avoid";

export interface PainLimit {
  /** The most that is acceptable, 0-10. */
  readonly most: number;
  readonly sources: readonly string[];
}

export const PAIN_LIMITS: Readonly<Record<PainPolicy, PainLimit>> = {
  allow: {
    most: 5,
    sources: ["Silbernagel 2007, AJSM 35:897 (up to 5 did no harm)", "PASE trial protocol, Trials 2024 (3 to 5)"],
  },
  avoid: { most: 2, sources: ["PASE trial protocol, Trials 2024 (up to 2)"] },
};

/** From this pain on an exercise is left at once, whatever the policy (own judgement). */
export const SEVERE = 8;

/** What suits a routine's group. */
export function policyFor(group: Group): PainPolicy {
  return group === "therapeutic" ? "avoid" : "allow";
}
