/** Doses as they stand inside a sentence of the coach: short, in plain characters, the number that matters first. */
import { sayDuration } from "../base/duration.ts";
import type { Dose } from "../plan/plan.ts";

/** `8 reps`, `12 s`, `4 reps of 6 s`, `2 x 8 reps`, `3, 2 reps`, `30 min`. */
export function doseWords(dose: Dose): string {
  if (dose.kind === "time") return sets(dose.sets, sayDuration(dose.seconds));
  if (dose.kind === "open") return sets(dose.sets, `until ${dose.until}`);
  const [first = 1, ...others] = dose.reps;
  const hold = dose.holdSeconds > 0 ? sayDuration(dose.holdSeconds) : null;
  if (others.some((count) => count !== first)) return withHold(`${dose.reps.join(", ")} reps`, hold);
  if (first === 1 && hold) return sets(dose.reps.length, hold);
  return withHold(sets(dose.reps.length, first === 1 ? "1 rep" : `${first} reps`), hold);
}

/** What changes from one dose to another: `8 -> 9 reps`, `10 -> 12 s`; the whole doses when more than one part does. */
export function doseChange(from: Dose, to: Dose): string {
  if (from.kind !== "reps" || to.kind !== "reps") return `${doseWords(from)} -> ${doseWords(to)}`;
  if (String(from.reps) === String(to.reps)) {
    return sameEnd(sayDuration(from.holdSeconds), sayDuration(to.holdSeconds), " s");
  }
  if (from.holdSeconds !== to.holdSeconds || from.holdSeconds === 0)
    return sameEnd(doseWords(from), doseWords(to), " reps");
  const bare = { kind: "reps", holdSeconds: 0 } as const;
  return sameEnd(doseWords({ ...bare, reps: from.reps }), doseWords({ ...bare, reps: to.reps }), " reps");
}

/** `8 reps`, `9 reps` -> `8 -> 9 reps`. */
function sameEnd(from: string, to: string, end: string): string {
  const short = from.endsWith(end) && to.endsWith(end) ? from.slice(0, -end.length) : from;
  return `${short} -> ${to}`;
}

/** A share of a dose as one would say it: `6 of 8`, `15 of 20 s`. Never says that all was done. */
export function amountDone(dose: Dose, share: number): string {
  const counted = dose.kind === "reps" ? dose.reps.reduce((sum, count) => sum + count, 0) : 1;
  if (counted > 1) return `${part(counted, share)} of ${counted}`;
  const seconds = dose.kind === "reps" ? dose.holdSeconds : dose.kind === "time" ? dose.seconds : 0;
  if (seconds <= 1) return `${Math.floor(share * 100)} %`;
  return seconds < 120
    ? `${part(seconds, share)} of ${seconds} s`
    : `${part(seconds / 60, share)} of ${Math.round(seconds / 60)} min`;
}

function part(whole: number, share: number): number {
  return Math.min(Math.ceil(whole) - 1, Math.round(whole * share));
}

function sets(count: number, text: string): string {
  return count > 1 ? `${count} x ${text}` : text;
}

function withHold(text: string, hold: string | null): string {
  return hold ? `${text} of ${hold}` : text;
}
