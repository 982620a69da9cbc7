/**
 * A Concern: one thing that a person can tick in the screening. The conditions are those that exercises name in their
 * `avoid:` lists; the signs say nothing about single exercises, only that somebody has to be asked first.
 */
import type { Condition } from "../routine/exercise.ts";

export const SIGNS = ["red-flags", "chest", "illness", "birth", "age"] as const;
export type Sign = (typeof SIGNS)[number];

export type Concern = Condition | Sign;

export function isSign(concern: Concern): concern is Sign {
  return SIGNS.some((sign) => sign === concern);
}
