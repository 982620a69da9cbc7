/** A session that went worse than it did, in any way. */
import fc from "fast-check";
import type { Entry, Morning } from "../../src/progress/entry.ts";

interface Worse {
  readonly worst: number;
  readonly after: number;
  readonly effort: number;
  readonly morning: number;
  readonly done: number;
}

export const anyWorse: fc.Arbitrary<Worse> = fc.record({
  worst: fc.nat(10),
  after: fc.nat(10),
  effort: fc.nat(10),
  morning: fc.nat(2),
  done: fc.constantFrom(0, 0, 0.3, 1),
});

export function worsened(one: Entry, worse: Worse): Entry {
  const more = (value: number | null, by: number) => (value === null ? null : Math.min(10, value + by));
  return {
    ...one,
    worst: more(one.worst, worse.worst),
    after: more(one.after, worse.after),
    effort: more(one.effort, worse.effort),
    morning: one.morning === null ? null : (Math.min(2, one.morning + worse.morning) as Morning),
    done: Math.max(0, one.done - worse.done),
  };
}
