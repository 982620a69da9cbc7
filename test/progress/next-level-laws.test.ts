/** The invariants of section 3.4 over random histories, replayed by the rules themselves. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../src/progress/entry.ts";
import { isHardStop } from "../../src/progress/entry.ts";
import { nextLevel } from "../../src/progress/next-level.ts";
import { standingOf } from "../../src/progress/standing.ts";
import { isClean, judge } from "../../src/progress/zone.ts";
import { anyPast, type Known } from "../support/any-past.ts";
import { decidedBy } from "../support/decided-by.ts";
import { anyWorse, worsened } from "../support/worsened.ts";
import { anyWent, entry, play, progression } from "./make.ts";

const RUNS = { numRuns: 1500 };
/** One run in some thousand misses one of the rules: this one is known to come by all of them. */
const SEEN_ALL = { numRuns: 3000, seed: 20_261_122 };

const next = ({ history, asked, today }: Known) => nextLevel(history, asked, today).level;

/** null (suspended) is less than any level. */
const asNumber = (level: number | null) => level ?? -1;

function law(check: (past: Known) => void, how: fc.Parameters<[Known]> = RUNS): void {
  fc.assert(fc.property(anyPast, check), how);
}

describe("invariants of the next level", () => {
  it("I1, I2: it stays on the ladder and rises by one at most", () =>
    law((past) => {
      const level = next(past);
      if (level === null) return;
      expect(level).toBeGreaterThanOrEqual(0);
      expect(level).toBeLessThanOrEqual(Math.min(past.asked.ladder.length - 1, past.level + 1));
    }));

  it("I3, I4: it does not rise after amber or a stop, and falls after red", () =>
    law((past) => {
      const { zone } = judge(past.last, past.asked.policy);
      if (zone !== "green" || past.last.stop !== null) expect(asNumber(next(past))).toBeLessThanOrEqual(past.level);
      if (zone === "red" && past.level > 0) expect(asNumber(next(past))).toBeLessThan(past.level);
    }));

  it("I5: it falls after two weeks off", () =>
    law((past) => {
      if (past.today - past.last.day >= 14 && past.level > 0) expect(asNumber(next(past))).toBeLessThan(past.level);
    }));

  it("I6: it does not rise after an unfinished set or too much effort", () =>
    law((past) => {
      if (past.last.done < 1 || (past.last.effort ?? 0) >= 8)
        expect(asNumber(next(past))).toBeLessThanOrEqual(past.level);
    }));

  it("I7: a rise means that the last two sessions were clean and the last one at most a week ago", () =>
    law((past) => {
      if (asNumber(next(past)) <= past.level) return;
      const [previous] = past.history.slice(-2);
      expect(previous && isClean(previous, past.asked.policy)).toBe(true);
      expect(isClean(past.last, past.asked.policy)).toBe(true);
      expect(past.today - past.last.day).toBeLessThanOrEqual(7);
    }));

  it("I8: the same question has the same answer", () =>
    law((past) => {
      const answer = nextLevel(past.history, past.asked, past.today);
      expect(nextLevel(structuredClone(past.history), past.asked, past.today)).toEqual(answer);
    }));

  it("I14: the reason names the number that decided", () => {
    const seen = new Set<number>();
    law((past) => {
      const { rule, reason } = nextLevel(past.history, past.asked, past.today);
      expect(reason).toMatch(/\.$/);
      expect(decidedBy(rule, past).some((said) => reason.includes(said))).toBe(true);
      seen.add(rule);
    }, SEEN_ALL);
    expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
  });

  it("I9: more pain, effort or trouble the morning after, or less done, in whichever session, never raises it", () =>
    fc.assert(
      fc.property(anyPast, fc.nat(), anyWorse, (past, at, worse) => {
        const index = at % past.history.length;
        const history = past.history.map((one, i) => (i === index ? worsened(one, worse) : one));
        expect(asNumber(next({ ...past, history }))).toBeLessThanOrEqual(asNumber(next(past)));
      }),
      RUNS,
    ));

  it("I10: waiting never gives more than now, but for the step that rule 13 names a day for", () =>
    fc.assert(
      fc.property(anyPast, fc.integer({ min: 1, max: 60 }), (past, days) => {
        const later = past.today + days;
        const opens = (standingOf(past.history, past.asked.policy)?.roseOn ?? 0) + past.asked.spacing;
        // Rule 13 says «next step from Friday»: until Friday it gives no more than now, afterwards no more than on Friday.
        const from = later >= opens ? Math.max(past.today, opens) : past.today;
        const most = Math.max(asNumber(next({ ...past, today: from })), past.level);
        expect(asNumber(next({ ...past, today: later }))).toBeLessThanOrEqual(most);
      }),
      RUNS,
    ));

  it("I11: when all is well it rises once in 7 days, never falls, and reaches the top in as many weeks as there are steps", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 3, max: 7 }), (top, perWeek) => {
        const asked = progression(top);
        const history: Entry[] = [];
        const rises: number[] = [];
        for (let n = 0; rises.length < top; n++) {
          const day = Math.floor(n / perWeek) * 7 + Math.floor(((n % perWeek) * 7) / perWeek);
          const before = history.at(-1)?.level ?? 0;
          const level = asNumber(nextLevel(history, asked, day).level);
          expect(level).toBeGreaterThanOrEqual(before);
          if (level > before) rises.push(day);
          history.push(entry(day, level));
        }
        expect(rises).toEqual(Array.from({ length: top }, (_, i) => 7 * (i + 1)));
      }),
    );
  });

  it("I12: two rises are at least the days between two steps apart", () =>
    fc.assert(
      fc.property(fc.array(anyWent, { minLength: 5, maxLength: 40 }), fc.constantFrom(3, 7), (wents, spacing) => {
        const history = play(wents, progression(12, { spacing }));
        const rises = history.filter((one, i) => i > 0 && (one.level ?? 0) > (history[i - 1]?.level ?? 0));
        for (const [i, one] of rises.entries())
          if (i > 0) expect(one.day - (rises[i - 1]?.day ?? 0)).toBeGreaterThanOrEqual(spacing);
      }),
      { numRuns: 400 },
    ));

  it("a hard stop among the last two weeks' sessions suspends once there are two", () =>
    law((past) => {
      const stops = past.history.filter(({ stop, day }) => isHardStop(stop) && past.today - day <= 14);
      expect(next(past) === null).toBe(stops.length >= 2);
    }));
});
