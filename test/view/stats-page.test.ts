import { describe, expect, it } from "vitest";
import { MONDAY, parseDay, type Weekday } from "../../src/progress/calendar.ts";
import { keepsTheWeek } from "../../src/progress/keeps-the-week.ts";
import type { PastSession } from "../../src/progress/past.ts";
import { stats } from "../../src/progress/stats.ts";
import { widthOf } from "../../src/view/fit.ts";
import { statsPage } from "../../src/view/stats-page.ts";
import type { Theme } from "../../src/view/theme.ts";
import { weekSentences } from "../../src/view/week-words.ts";
import { part, session } from "../progress/make.ts";
import { ASCII, COLOUR, PLAIN } from "../support/frames.ts";

/** A Wednesday. */
const today = parseDay("2026-01-07");

const held = (left: number, right: number) => [
  part("plank", 0, { side: "left", repsDone: 1, repsPlanned: 1, heldSeconds: left }),
  part("plank", 0, { side: "right", repsDone: 1, repsPlanned: 1, heldSeconds: right }),
];
const felt = (before: number | null) => ({ before, worst: before, after: before === null ? null : 0, morning: null });
const did = (ago: number, minutes: number, changes: Partial<PastSession> = {}) =>
  session(today - ago, held(20, 16), { minutes, ...changes });

const PAST = [
  did(14, 5, { pain: felt(5) }),
  did(12, 12, { pain: felt(5) }),
  did(10, 25, { pain: felt(null), effort: null }),
  did(9, 31, { pain: felt(4) }),
  did(7, 10, { pain: felt(10) }),
  did(5, 10, { pain: felt(2) }),
  did(2, 10, { pain: felt(1) }),
  did(0, 10, { pain: felt(0) }),
];

function page(sessions: readonly PastSession[], columns: number, theme: Theme = PLAIN, startsOn: Weekday = MONDAY) {
  return statsPage(
    stats(sessions, { today, startsOn, keeps: keepsTheWeek([]) }, 3),
    () => "Side plank",
    columns,
    theme,
  );
}

const shown = (lines: readonly string[]) => `\n${lines.map((line) => line.trimEnd()).join("\n")}\n`;

describe("stats", () => {
  it("are one page: the week, the calendar, what was done of what was planned, how it felt, how long was held", () => {
    expect(shown(page(PAST, 80))).toBe(`
This week: 2 of 3 days, 20 min.
2 weeks in a row with the goal met.

The last 12 weeks
        Mo Tu We Th Fr Sa Su  days  min
20 Oct  ·  ·  ·  ·  ·  ·  ·    0      0
27 Oct  ·  ·  ·  ·  ·  ·  ·    0      0
 3 Nov  ·  ·  ·  ·  ·  ·  ·    0      0
10 Nov  ·  ·  ·  ·  ·  ·  ·    0      0
17 Nov  ·  ·  ·  ·  ·  ·  ·    0      0
24 Nov  ·  ·  ·  ·  ·  ·  ·    0      0
 1 Dec  ·  ·  ·  ·  ·  ·  ·    0      0
 8 Dec  ·  ·  ·  ·  ·  ·  ·    0      0
15 Dec  ·  ·  ·  ·  ·  ·  ·    0      0
22 Dec  ·  ·  ░░ ·  ▒▒ ·  ▓▓   3 ✓   42
29 Dec  ██ ·  ▒▒ ·  ▒▒ ·  ·    3 ✓   51
 5 Jan  ▒▒ ·  ▒▒               2     20
· none, ░░ under 10, ▒▒ under 20, ▓▓ under 30, ██ 30 minutes and more, ✓ 3 days
or more

Done of planned: 8 of 9 days, and 100% of what the sessions had planned.

Pain around a session, 0 to 10
before ▄▄▄█▂▁▁  last 0
worst  ▄▄▄█▂▁▁  last 0
after  ▁▁▁▁▁▁▁  last 0
Before a session, means of three: 4.7 at first, 1 lately. That is less, and
enough to count.

Effort, 0 to 10
       ▄▄▄▄▄▄▄  last 5

Seconds of one hold, the middle one of the last three
• Side plank: left 20, right 16; left 4 longer (20%)
`);
  });

  it("read the same without Unicode: other signs for the shades, numbers for the blocks", () => {
    const lines = page(PAST, 80, ASCII);
    expect(lines.join("")).toMatch(/^[ -~]*$/);
    expect(lines).toContain("22 Dec  .  .  -- .  oo .  xx   3 +   42");
    expect(lines).toContain("before 554X210  last 0");
  });

  it.each([20, 40, 80, 200])("fit %i columns, whatever they hold", (columns) => {
    for (const theme of [PLAIN, ASCII, COLOUR]) {
      const many = Array.from({ length: 80 }, (_, ago) => did(ago, 90, { pain: felt(ago % 11) }));
      for (const line of page(many, columns, theme)) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    }
  });

  it("say nothing by colour alone", () => {
    const bare = (theme: Theme) => page(PAST, 80, theme).map((line) => line.replace(/\u001b\[[\d;]*m/g, ""));
    expect(bare(COLOUR)).toEqual(bare(PLAIN));
  });

  it("begin the week where the person begins it", () => {
    const lines = page(PAST, 80, PLAIN, 6);
    expect(lines).toContain("        Su Mo Tu We Th Fr Sa  days  min");
    expect(lines).toContain(" 4 Jan  ·  ▒▒ ·  ▒▒            2     20");
  });

  it("leave out what was never answered, and say how to begin where there is nothing", () => {
    const silent = { pain: { before: null, worst: null, after: null, morning: null }, effort: null };
    const lines = page([session(today, [], silent)], 80).join("\n");
    expect(lines).not.toMatch(/Pain|Effort|hold/);
    expect(page([], 80)).toEqual(["Nothing recorded yet. backcoach start begins."]);
  });

  it("keep the latest answers where the line is too short for all", () => {
    const many = Array.from({ length: 40 }, (_, ago) => did(39 - ago, 10, { pain: felt(ago < 20 ? 9 : 1) }));
    expect(page(many, 40, ASCII)).toContain(`before ${"9".repeat(4)}${"1".repeat(20)}  last 1`);
  });
});

describe("the week so far", () => {
  it.each([
    [{ days: 0, goal: 3, minutes: 0, streak: 0 }, ["This week: 0 of 3 days."]],
    [{ days: 1, goal: 1, minutes: 0.4, streak: 1 }, ["This week: 1 day, 1 min; the goal of 1 is met."]],
    [
      { days: 4, goal: 3, minutes: 80, streak: 5 },
      ["This week: 4 days, 80 min; the goal of 3 is met.", "5 weeks in a row with the goal met."],
    ],
  ])("is told without a word about what is lacking: %o", (week, sentences) => {
    expect(weekSentences(week)).toEqual(sentences);
  });
});
