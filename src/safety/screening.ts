/**
 * A Screening: the safety answers of a person, with their date. Plain JSON. Being ill holds for the day on which it was
 * said, in the screening or in a check-in; the check-in before a session asks about the days after.
 */
import type { Condition } from "../routine/exercise.ts";
import type { Concern, Sign } from "./concern.ts";
import { monthsAfter } from "./iso-date.ts";

/** What the follow-up questions brought to light, in the person's own words. */
export interface Detail {
  /** When it was: one of the choices of the question. */
  readonly when: string | null;
  /** What the doctor has agreed to, if not to everything. */
  readonly to: string | null;
}

/** A doctor has seen these exercises of a routine. One more of them, and the list has to be shown again. */
export interface Agreement {
  readonly on: string;
  readonly exercises: readonly string[];
}

/** A yes covers what was stopped before: up to its day, and before the moment in which it was told. */
export interface Allowed {
  readonly on: string;
  /** ISO instant. */
  readonly at: string;
}

/** All dates are ISO dates of the person's own calendar. */
export interface Screening {
  /** null: the questions were never asked, only a sign was noted. */
  readonly on: string | null;
  readonly conditions: readonly Condition[];
  readonly signs: readonly Sign[];
  /** On which day it was last said to be so. What a doctor said before that day was said of something else. */
  readonly noted: Readonly<Partial<Record<Concern, string>>>;
  /** On which day a doctor cleared what only a doctor can clear. */
  readonly cleared: Readonly<Partial<Record<Concern, string>>>;
  readonly details: Readonly<Partial<Record<Concern, Detail>>>;
  /** By the routine's id. */
  readonly agreed: Readonly<Record<string, Agreement>>;
  /** By the exercise's id: a yes to doing it again after it was stopped for pain. */
  readonly allowed: Readonly<Record<string, Allowed>>;
  /** ISO instant up to which the emergency signs were asked about after signs down a leg. */
  readonly legsAsked?: string | undefined;
}

/** Section 2.3 of the rules. */
export const VALID_MONTHS = 6;

/** `expired`: it still counts, but it is time to ask again. A clock that was set back makes no answer older than it is. */
export function screeningState(screening: Screening | null, today: string): "never" | "current" | "expired" {
  if (!screening || screening.on === null) return "never";
  const { on } = screening;
  return today < monthsAfter(on, VALID_MONTHS) ? "current" : "expired";
}

/** Everything that was ticked and still holds today, cleared or not. */
export function concernsOf(screening: Screening | null, today: string): Concern[] {
  if (!screening) return [];
  const { conditions, signs, noted, on } = screening;
  return [...conditions, ...signs].filter((concern) => concern !== "ill" || (noted.ill ?? on) === today);
}

/** Answers without anything ticked. */
export function noConcerns(on: string | null): Screening {
  return { on, conditions: [], signs: [], noted: {}, cleared: {}, details: {}, agreed: {}, allowed: {} };
}
