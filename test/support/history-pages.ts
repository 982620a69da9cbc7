/** The pages that a history makes: what was done, what comes next and why, what a stop changes. Each in any theme. */
import { Chalk } from "chalk";
import { dueToday } from "../../src/commands/due.ts";
import { type ProgressOptions, progress } from "../../src/commands/progress.ts";
import { simulate } from "../../src/commands/simulate.ts";
import { instantAt, showingOf } from "../../src/figure/showing.ts";
import { isoDate, MONDAY } from "../../src/progress/calendar.ts";
import { keepsTheWeek } from "../../src/progress/keeps-the-week.ts";
import { changeSince } from "../../src/progress/roland-morris.ts";
import { pressStatementKey, NOTHING_SAID as UNSAID } from "../../src/progress/statements-state.ts";
import { stats } from "../../src/progress/stats.ts";
import { nextTime } from "../../src/safety/next-time.ts";
import { noConcerns } from "../../src/safety/screening.ts";
import { takeScreening } from "../../src/safety/take-screening.ts";
import { PAIN_STOPS } from "../../src/session/event.ts";
import { checkInList, checkInPage } from "../../src/view/check-in-page.ts";
import { movementOf } from "../../src/view/exercise-movement.ts";
import { doctorPage } from "../../src/view/gate-doctor.ts";
import { judgementLines } from "../../src/view/gate-judgement.ts";
import { homePage } from "../../src/view/home-page.ts";
import { movementFrame } from "../../src/view/movement-screen.ts";
import { nextDosesPage } from "../../src/view/next-doses.ts";
import { nextTimePage } from "../../src/view/next-time.ts";
import { poseStrip } from "../../src/view/pose-strip.ts";
import { poseWords } from "../../src/view/pose-words.ts";
import { screeningChanged } from "../../src/view/screening-changed.ts";
import { statementLines, statementsIntro } from "../../src/view/statement-question.ts";
import { statsPage } from "../../src/view/stats-page.ts";
import type { Theme } from "../../src/view/theme.ts";
import { reps } from "../progress/make.ts";
import { BLOCKS } from "./manner.ts";
import { did, person, SHIPPED_LIBRARY, TODAY } from "./people.ts";
import { asPast, BEGAN, playedHistory } from "./played-history.ts";

export type Page = (theme: Theme) => readonly string[] | Promise<readonly string[]>;

const STARTER = (await SHIPPED_LIBRARY.find("starter")).routine;
/** Three weeks, with a day that hurt. */
const PAST = asPast(
  playedHistory(STARTER, SHIPPED_LIBRARY, 9, { 5: { pain: { before: 1, worst: 5, after: 4, morning: 0 } } }),
);
const DAY = BEGAN + 21;
const PERSON = { ...person(PAST), today: isoDate(DAY), day: DAY };
const FIRST = { id: "019aaaa0-0000", on: "2026-11-08", score: 12, pain: 5, change: null };
const CHECK_INS = [7, 12, 18].map((score) => ({ ...FIRST, score, change: changeSince(12, score) }));
const BRIDGE = SHIPPED_LIBRARY.exercise("glute-bridge");

export const HISTORY_PAGES: Readonly<Record<string, Page>> = {
  stats: (theme) => {
    const how = { today: DAY, startsOn: MONDAY, keeps: keepsTheWeek([]) };
    return [
      ...statsPage(stats(PAST, how, 3), (id) => id, 80, theme),
      ...statsPage(stats([], how, 3), String, 80, theme),
    ];
  },
  "the progress of all": (theme) => progressOf(undefined, {}, theme),
  "the progress of one": (theme) => progressOf("side-plank", { limit: 4 }, theme),
  "the progress of one that is not done": (theme) => progressOf("superman", {}, theme),
  "a simulation": async (theme) => {
    const { output, lines } = printed();
    const find = async (name: string) => (await SHIPPED_LIBRARY.find(name)).routine;
    const parts = { output, theme, catalogue: SHIPPED_LIBRARY, find, today: DAY };
    await simulate(parts, "starter", { sessions: 8, warmup: true, pain: [1, 5, 1], skip: [3] });
    return lines;
  },
  "what is due": () => {
    const { output, lines } = printed();
    dueToday({ person: PERSON, library: SHIPPED_LIBRARY, startsOn: MONDAY, output }, {});
    return lines;
  },
  home: (theme) =>
    PAIN_STOPS.flatMap((stop) =>
      homePage(
        {
          due: { routine: stop === "cramp" ? null : "starter", reason: "1 of 3 done this week." },
          week: { days: 3, goal: 3, minutes: 40, streak: 2 },
          lastStop: { stop, exercise: "Plank", daysAgo: 2 },
          checkIn: true,
        },
        80,
        theme,
      ),
    ),
  "what a check-in comes to": (theme) => [
    ...CHECK_INS.flatMap((one) => checkInPage([FIRST, one], "2026-12-06", 80, theme)),
    ...checkInList([FIRST, ...CHECK_INS], 80, theme),
  ],
  "the statements": (theme) => [
    ...statementsIntro(80, theme),
    ...statementLines(UNSAID, 80, theme),
    ...statementLines(pressStatementKey(UNSAID, "escape"), 80, theme),
  ],
  "the next doses": (theme) => {
    const change = { name: "Plank", dose: reps(1, 12), sides: "each" as const, reason: "One step up." };
    const next = { weekday: "Friday", because: ["Pain reached 6."], grows: true };
    return [[], [change]].flatMap((changes) => nextDosesPage({ ...next, changes }, 80, theme));
  },
  "the next time": (theme) =>
    PAIN_STOPS.flatMap((stop) => {
      const stopped = did("starter", 1, { stop, outcome: "stopped" });
      const quality = stop === "unwell" || stop === "saddle" ? null : stop;
      const exercises = stopped.exercises.map((one) => ({ ...one, quality, heldSeconds: 4 }));
      const next = nextTime([{ ...stopped, exercises }], TODAY, () => null);
      return next ? nextTimePage(next, { nameOf: (id) => id, today: TODAY }, 80, theme) : [];
    }),
  "a doctor's look": (theme) => doctorPage(["spine-disease", "birth"], "starter", 80, theme),
  "an exercise that is not for now": (theme) =>
    judgementLines("Plank", { kind: "leave-out", because: ["a wrist"] } as never, 80, theme),
  "what new answers changed": (theme) => {
    const before = { ...noConcerns("2026-01-05"), conditions: ["fracture"], signs: ["red-flags", "chest"] } as const;
    const taken = { concerns: [] };
    return screeningChanged(taken, before, takeScreening(taken, before, "2026-01-07"), 80, theme);
  },
  "a movement": (theme) => {
    const movement = BRIDGE ? movementOf(BRIDGE) : null;
    const showing = movement && showingOf(movement, { lift: 2, hold: 1, lower: 2, relax: 0 }, false);
    const instant = movement && showing ? instantAt(movement, showing, 1) : null;
    if (!BRIDGE || !movement || !instant) throw new Error("no movement");
    const words = poseWords(BRIDGE, movement);
    return [
      ...movementFrame({ exercise: BRIDGE, movement, instant }, { columns: 60, rows: 24 }, BLOCKS, theme).lines,
      ...poseStrip(movement, words, { columns: 80, manner: BLOCKS, theme }),
    ];
  },
};

function printed() {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  return { lines, output: { out: say, err: say, columns: 80, chalk: new Chalk({ level: 0 }) } };
}

async function progressOf(exercise: string | undefined, options: ProgressOptions, theme: Theme): Promise<string[]> {
  const { output, lines } = printed();
  await progress({ output, theme, library: SHIPPED_LIBRARY, person: PERSON }, exercise, options);
  return lines;
}
