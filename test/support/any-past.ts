/** Any history of an exercise, and a day on or after its last session. */
import fc from "fast-check";
import type { Entry } from "../../src/progress/entry.ts";
import type { Progression } from "../../src/progress/progression.ts";
import type { Policy } from "../../src/progress/zone.ts";
import { anyWent, entry, play, progression } from "../progress/make.ts";

export interface Known {
  readonly asked: Progression;
  readonly history: readonly Entry[];
  readonly last: Entry;
  readonly level: number;
  readonly today: number;
}

const anyPolicy: fc.Arbitrary<Policy> = fc.constantFrom("allow", "avoid");

/** A history, and a day on or after its last session. Levels follow the rules, or are anything. */
export const anyPast: fc.Arbitrary<Known> = fc
  .record({
    wents: fc.array(anyWent, { minLength: 1, maxLength: 14 }),
    top: fc.integer({ min: 1, max: 12 }),
    policy: anyPolicy,
    spacing: fc.constantFrom(3, 7),
    wait: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }) },
      { weight: 1, arbitrary: fc.integer({ min: 10, max: 90 }) },
    ),
    levels: fc.option(fc.array(fc.nat(12), { minLength: 14, maxLength: 14 }), { freq: 3, nil: null }),
  })
  .map(({ wents, top, policy, spacing, wait, levels }) => {
    const asked = progression(top, { policy, spacing });
    const played = play(wents, asked);
    const history = levels ? played.map((one, i) => ({ ...one, level: Math.min(top, levels[i] ?? 0) })) : played;
    const last = history.at(-1) ?? entry(0, 0);
    return { asked, history, last, level: last.level ?? 0, today: last.day + wait };
  });
