import { describe, expect, it } from "vitest";
import { ladder } from "../../src/plan/ladder.ts";
import { parseDay } from "../../src/progress/calendar.ts";
import { MOBILITY_SPACING_DAYS } from "../../src/progress/progression.ts";
import { type Scenario, simulate } from "../../src/progress/simulate.ts";
import { widthOf } from "../../src/view/fit.ts";
import { type Simulation, simulationPage } from "../../src/view/simulation.ts";
import { exercise, reps } from "../progress/make.ts";
import { ASCII, PLAIN } from "../support/frames.ts";

const routine = {
  id: "home",
  exercises: [
    { ...exercise("plank", 0, { ladder: ladder(reps(1, 10), reps(1, 14)) }), name: "Side plank" },
    { ...exercise("bridge", 0, { ladder: ladder(reps(5), reps(8)) }), name: "Bridge" },
    { ...exercise("cow", 0, { ladder: ladder(reps(6), reps(8)), spacing: MOBILITY_SPACING_DAYS }), name: "Cat-cow" },
    { ...exercise("tilt", 0, { ladder: [reps(12, 5)] }), name: "Pelvic tilt" },
  ],
};
const targets = new Map([
  ["plank", reps(1, 14)],
  ["bridge", reps(8)],
  ["cow", reps(8)],
]);

function played(changes: Partial<Scenario> = {}, exercises = routine.exercises): Simulation {
  const scenario = {
    sessions: 5,
    perWeek: 3,
    pain: [],
    effort: [],
    skip: [],
    from: parseDay("2026-01-05"),
    ...changes,
  };
  const rows = simulate({ id: routine.id, exercises }, scenario);
  return { ...scenario, name: "At home", rows, targets, allReached: 12 };
}

function page(simulation: Simulation, columns = 80, theme = PLAIN): string {
  return `\n${simulationPage(simulation, columns, theme).join("\n")}\n`;
}

describe("a simulation on the screen", () => {
  it("tells the first session whole, then what changes, and at the end every exercise", () => {
    expect(page(played())).toBe(`
At home, 5 sessions, 3 a week
Nobody has done it before, and everything planned gets done. An exercise goes up
once a week at most (mobility every 3 days), two of them in a session; the
others wait their turn.

Session 1, week 1: Monday 5 January
  First time: we start low and build up.
  Side plank   10 s      toward 14 s
  Bridge       5 times   toward 8 times
  Cat-cow      6 times   toward 8 times
  Pelvic tilt  12 x 5 s  fixed

Session 2, week 1: Wednesday 7 January
  All stay: 3 not yet twice clean.

Session 3, week 1: Friday 9 January
  Cat-cow      7 times   Two clean sessions: one step up, 6 -> 7 reps.
  The others stay: 2 too soon.

Session 4, week 2: Monday 12 January
  Side plank   12 s      Two clean sessions: one step up, 10 -> 12 s.
  Bridge       6 times   Two clean sessions: one step up, 5 -> 6 reps.
  The others stay: 1 not yet twice clean.

Session 5, week 2: Wednesday 14 January
  Cat-cow      8 times   Two clean sessions: one step up, 7 -> 8 reps.
  The others stay: 2 not yet twice clean.

Level, and each dose with the session it begins in
  Side plank              1 of 2    ▁▁▁▅▅
    10 s, 4: 12 s
  Bridge                  1 of 3    ▁▁▁▄▄
    5 times, 4: 6 times
  Cat-cow                 2 of 2    ▁▁▅▅█
    6 times, 3: 7 times, 5: 8 times
  Pelvic tilt             fixed
    12 x 5 s

After session 5, 1 of 3 are at their target. Going on like this, all are there
in session 12, week 4.
`);
  });

  it("says what was told, what was skipped, and what it does to the doses", () => {
    const text = page(played({ pain: [2, 2, 2, 6], effort: [5], skip: [2], sessions: 6 }));
    expect(text).toMatch(/Pain at worst: 2,\s2, 2, then 6. Effort: 5. Skipped: 2./);
    expect(text).not.toContain("Session 2,");
    expect(text).toContain("Pain reached 6 (limit 5), so");
    expect(text).toContain("▁ ");
  });

  it("fits a terminal of 40 columns, in ASCII too", () => {
    for (const theme of [PLAIN, ASCII]) {
      const lines = simulationPage(played({ sessions: 60, skip: [7] }), 40, theme);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(40);
    }
    expect(page(played(), 40, ASCII)).toMatch(/^[ -~\n]+$/);
  });

  it("says that nothing will change where every dose is fixed", () => {
    const fixed = routine.exercises.slice(3);
    expect(page({ ...played({}, fixed), targets: new Map() })).toContain("Every dose is fixed: nothing will");
  });
});
