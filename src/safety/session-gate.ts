/** Whether there is a session at all: for what was ticked, and for the routine that a doctor has or has not seen. */
import type { Concern } from "./concern.ts";
import { GATES } from "./gates.ts";
import { concernsOf, type Screening } from "./screening.ts";

export type SessionGate =
  | { readonly kind: "open" }
  /** No session: for these. */
  | { readonly kind: "refused"; readonly concerns: readonly Concern[] }
  /** A doctor has to have seen the routine's exercises: for these. */
  | { readonly kind: "doctor-list"; readonly concerns: readonly Concern[] };

/** Nobody is refused for not having answered. */
export function gate(screening: Screening | null, today: string): SessionGate {
  const concerns = concernsOf(screening, today);
  const against = concerns.filter((concern) => refuses(concern, screening));
  if (against.length > 0) return { kind: "refused", concerns: against };
  const listed = concerns.filter((concern) => GATES[concern].session === "doctor-list");
  return listed.length > 0 ? { kind: "doctor-list", concerns: listed } : { kind: "open" };
}

/** Whether a doctor has seen all of these exercises of the routine. */
export function hasAgreed(screening: Screening, routine: string, exercises: readonly string[]): boolean {
  const seen = Object.hasOwn(screening.agreed, routine) ? screening.agreed[routine] : undefined;
  return seen !== undefined && exercises.every((id) => seen.exercises.includes(id));
}

/** Whether this concern, if it holds, forbids every session. */
export function refuses(concern: Concern, screening: Screening | null): boolean {
  const { session } = GATES[concern];
  if (session === "until-cleared") return screening?.cleared[concern] === undefined;
  return session === "while-so" || session === "today";
}
