import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/progress/calendar.ts";
import { dayChart } from "../../src/view/day-chart.ts";
import { widthOf } from "../../src/view/fit.ts";
import { ASCII, PLAIN } from "../support/frames.ts";

const monday = parseDay("2026-01-05");
const seconds = (level: number) => `${10 + 2 * level} s`;
const points = [0, 0, 0, 1, 1, 2, 1, 2, 3].map((value, index) => ({ day: monday + index * 3, value }));

describe("a chart over days", () => {
  it("goes up and down in steps, with the doses at its side and the dates below", () => {
    expect(["", ...dayChart({ points, top: 4, label: seconds }, 40, PLAIN), ""].join("\n")).toBe(`
    ▲
18 s┤
16 s┤                              ┏━
14 s┤                  ┏━━━┓   ┏━━━┛
12 s┤           ┏━━━━━━┛   ┗━━━┛
10 s┤━━━━━━━━━━━┛
    └┬───────────────┬──────────────┬▶
 5 Jan          17 Jan         29 Jan
`);
  });

  it("needs nothing but ASCII where there is nothing else", () => {
    const chart = dayChart({ points, top: 4, label: seconds }, 40, ASCII).join("\n");
    expect(chart).toMatch(/^[ -~\n]+$/);
    expect(chart).toContain("14 s+                  +===+   +===+");
  });

  it("says years where years go by", () => {
    const years = [0, 400, 900].map((day, value) => ({ day: monday + day, value }));
    expect(dayChart({ points: years, top: 2, label: seconds }, 80, PLAIN).at(-1)).toMatch(/Jan 2026 .*Jun 2028/);
  });

  it("is drawn of a single session too", () => {
    expect(dayChart({ points: points.slice(0, 1), top: 1, label: seconds }, 40, PLAIN).join("\n")).toContain("10 s┤━");
  });

  it("fits into every terminal from 40 columns on, however long the history and the ladder", () => {
    const levels = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 60 }), value: fc.nat(25) }), { minLength: 1 });
    fc.assert(
      fc.property(levels, fc.integer({ min: 40, max: 200 }), fc.boolean(), (steps, columns, unicode) => {
        let day = monday;
        const all = steps.map(({ gap, value }) => {
          day += gap;
          return { day, value };
        });
        const chart = dayChart({ points: all, top: 25, label: (n) => `${n} x 10 s` }, columns, unicode ? PLAIN : ASCII);
        expect(chart.length).toBeLessThanOrEqual(15);
        for (const line of chart) expect(widthOf(line)).toBeLessThanOrEqual(columns);
      }),
      { numRuns: 60 },
    );
  });
});
