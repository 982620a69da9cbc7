/** What a kill, a second window, a damaged file or a file elsewhere must not undo of the safety rules. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { historyDoor } from "../../src/cli/history-door.ts";
import { imported, type Told } from "../support/imported-sessions.ts";
import { type Home, inTerminal, piped } from "../support/program.ts";
import {
  afterCheckIn,
  leaveBroken,
  SHORT,
  sessionsOf,
  shortHome,
  untilFirstExercise,
} from "../support/short-routine.ts";

const knows = (at: Home, ...told: (Told & { daysAgo: number })[]) => imported(at, told);

function answersIn(at: Home) {
  return JSON.parse(readFileSync(join(at.path, "screening.json"), "utf8"));
}

function write(at: Home, answers: object): void {
  writeFileSync(join(at.path, "screening.json"), JSON.stringify(answers));
}

const NONE = {
  on: "2026-11-01",
  conditions: [],
  signs: [],
  noted: {},
  cleared: {},
  details: {},
  agreed: {},
  allowed: {},
};
const dry = (at: Home) => piped(at, ["start", "short", "--dry-run"]);

describe("going on", () => {
  test("judges also what is done already, since one can go back to it", async () => {
    const at = shortHome();
    at.routine("short", SHORT.replace("reps: 4", "reps: 1").replace("cobra, reps: 1, hold: 1s", "cat-cow, reps: 9"));
    const pty = inTerminal(at, ["start", "short"]);
    await pty.waitFor(/rep 1 of 9/);
    pty.kill("SIGTERM");
    await pty.exit;
    await knows(at, { daysAgo: 3, planned: 1 }, { daysAgo: 2, planned: 1 });
    expect(await untilFirstExercise(at, ["short", "--resume"])).toContain(
      "Short is closed as it was: Pelvic tilt is left out now",
    );
  });

  test("--no-questions asks nothing of a session that broke off, and says what became of it", async () => {
    const at = shortHome();
    await leaveBroken(at);
    const pty = inTerminal(at, ["start", "short", "--no-questions"], { rows: 40 });
    await pty.waitFor(/x STOP/);
    expect(pty.raw()).toContain("It is closed as it was");
    expect(pty.raw()).not.toContain("What shall become of it?");
    pty.press("q");
    await pty.exit;
  });

  test("heavy load that broke off keeps heavy load out of the next session, but not out of itself", async () => {
    const at = shortHome();
    const define = "define: { box: { name: Box, steps: [Lift.], tags: [load] } }\n";
    at.routine(
      "lift",
      `${SHORT.replace("pelvic-tilt, reps: 4, hold: 1s, tempo: { lift: 1s, lower: 1s }", "box, reps: 1").replace("cobra, reps: 1, hold: 1s", "cat-cow, reps: 9")}${define}`,
    );
    const pty = inTerminal(at, ["start", "lift"]);
    await pty.waitFor(/rep 1 of 9/);
    pty.kill("SIGKILL");
    await pty.exit;
    expect((await piped(at, ["start", "ball", "--dry-run"])).err).toMatch(/left out: heavy on the spine/);
    const again = inTerminal(at, ["start", "lift", "--resume"]);
    await again.waitFor(/Paused|x STOP/);
    expect(again.raw()).not.toContain("closed as it was");
    again.press("q");
    await again.exit;
  });
});

describe("signs that cannot wait", () => {
  test("are noted before it is said that there is no session any more", async () => {
    const at = shortHome({ questions: true });
    await piped(at, ["screen", "--none"]);
    const pty = await afterCheckIn(at);
    await pty.waitFor(/rep 1 of 4/);
    pty.press("p");
    await pty.waitFor("What does it feel like?");
    pty.press("5");
    await pty.waitFor("Bladder or bowel: stopping was right");
    try {
      pty.kill("SIGKILL");
    } catch {
      // Nothing is asked after such a stop, so the program may have ended before the signal came.
    }
    await pty.exit;
    expect(answersIn(at).signs).toEqual(["red-flags"]);
    expect((await dry(at)).code).toBe(5);
  });

  test("of an imported stop close the gate until they are cleared, whatever came later, and stay cleared", async () => {
    const at = shortHome();
    await knows(at, { daysAgo: 9, stop: "saddle" }, { daysAgo: 4, stop: null, done: 4 });
    await piped(at, ["screen", "--none"]);
    expect((await dry(at)).code).toBe(5);
    expect((await piped(at, ["screen", "--clear"])).out).toContain("The sign that needs a clinician stays noted");
    expect((await dry(at)).code).toBe(5);
    expect((await piped(at, ["screen", "--cleared", "red-flags"])).code).toBe(0);
    expect((await dry(at)).code).toBe(0);
    await piped(at, ["screen", "--none"]);
    expect((await dry(at)).code).toBe(0);
  });

  test("both legs, told with p as tiredness, ask for the emergency signs", async () => {
    const at = shortHome();
    const pty = inTerminal(at, ["start", "short"], { rows: 60 });
    await pty.waitFor(/rep 1 of 4/);
    for (const [asked, key] of [
      ["What does it feel like?", "6"],
      ["How strong", "3"],
      ["Where is it?", "5"],
      ["Any of these now", "1"],
    ] as const) {
      if (asked === "What does it feel like?") pty.press("p");
      await pty.waitFor(asked);
      pty.press(key);
    }
    expect(await pty.exit).toMatchObject({ code: 3 });
    expect((await dry(at)).code).toBe(5);
  });
});

describe("dizzy or chest", () => {
  test("takes a doctor's yes, also off a terminal and after later sessions", async () => {
    const at = shortHome({ questions: true });
    await knows(at, { daysAgo: 5, stop: "unwell" }, { daysAgo: 2, stop: null, done: 4 });
    await piped(at, ["screen", "--none"]);
    const { code, out } = await piped(at, ["start", "short"]);
    expect(code).toBe(5);
    expect(out).toContain("backcoach screen --cleared chest");
    const pty = inTerminal(at, ["start", "short"], { rows: 60 });
    await pty.waitFor(/Has a doctor\s+agreed/);
    pty.press("enter");
    expect(await pty.exit).toMatchObject({ code: 5 });
    const again = inTerminal(at, ["start", "short"], { rows: 60 });
    await again.waitFor(/Has a doctor\s+agreed/);
    again.press("y", "enter");
    await again.waitFor("right now?");
    again.press("ctrl-c");
    await again.exit;
    expect((await dry(at)).code).toBe(0);
  });
});

describe("a stop that was not written where the others are", () => {
  test("in a second window counts, and is in a file that import takes", async () => {
    const at = shortHome();
    const first = inTerminal(at, ["start", "short"]);
    await first.waitFor(/rep 1 of 4/);
    const second = inTerminal(at, ["start", "short"]);
    await second.waitFor("Run this one all the same?");
    second.press("y", "enter");
    await second.waitFor(/rep 2 of 4/);
    second.press("x");
    expect(await second.exit).toMatchObject({ code: 3 });
    expect(second.text().replace(/\s+/g, " ")).toContain("backcoach import takes it back");
    first.press("q");
    await first.exit;
    expect((await dry(at)).out).toMatch(/Pelvic tilt, 3 times/);
  });

  test("in the temporary folder counts for its own history alone", async () => {
    const [at, other] = [shortHome(), shortHome()];
    await knows(at, { daysAgo: 1 });
    const script = inTerminal(at, ["start", "short"]);
    await script.waitFor(/rep 2 of 3/);
    script.kill("SIGKILL");
    await script.exit;
    const [open] = historyDoor(at.path).open().unfinished();
    if (!open) throw new Error("nothing was left");
    const file = join(tmpdir(), `backcoach-session-${open.id}x.jsonl`);
    const { id, startedAt, before, unscreened, warmupSkipped, plan, events } = open;
    const head = {
      format: "backcoach-session",
      version: 1,
      id: `${id}x`,
      startedAt: new Date(startedAt).toISOString(),
      before,
      unscreened,
      warmupSkipped,
      home: at.path,
      plan,
    };
    const stopped = { type: "stopped", stop: "sharp", side: null, exercise: "pelvic-tilt" };
    const last = events.at(-1);
    const { eventToJson } = await import("../../src/history/event-columns.ts");
    const lines = [
      head,
      ...events.map((event) => ({ event: eventToJson(event) })),
      {
        event: {
          ...stopped,
          seq: (last?.seq ?? 0) + 1,
          at: new Date(last?.at ?? 0).toISOString(),
          elapsed: last?.elapsed,
          beat: last?.beat,
          step: last?.step,
        },
      },
    ];
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    try {
      expect((await dry(at)).err).toContain("it was stopped for pain twice in two weeks");
      expect((await dry(other)).out).toMatch(/Pelvic tilt, 4 times/);
    } finally {
      rmSync(file);
    }
  });
});

describe("answers that are damaged, or of an earlier version", () => {
  test("a yes without its moment is read, and covers its day", async () => {
    const at = shortHome();
    const { noted: _, ...earlier } = NONE;
    write(at, { ...earlier, signs: ["red-flags"], allowed: { superman: "2026-11-01" } });
    expect(await piped(at, ["screen", "--none"])).toMatchObject({ code: 0, err: "" });
    expect((await dry(at)).code).toBe(5);
  });

  test.each([["--none"], ["--clear"], ["--has", "disc"]])(
    "%s keeps the red flag of a damaged file",
    async (...args) => {
      const at = shortHome();
      writeFileSync(join(at.path, "screening.json"), '{"signs":["red-flags"], "on": 5');
      await piped(at, ["screen", ...args]);
      expect((await dry(at)).code).toBe(5);
    },
  );

  test("only what was stopped can be cleared, with a day from then on", async () => {
    const at = shortHome();
    await knows(at, { daysAgo: 0.01 });
    const none = await piped(at, ["screen", "--cleared", "superman"]);
    expect(none).toMatchObject({ code: 2 });
    expect(none.err).toContain("was not stopped for pain");
    expect((await piped(at, ["screen", "--cleared", "pelvic-tilt=2026-01-05"])).err).toContain("after that yes");
    expect((await piped(at, ["screen", "--cleared", "pelvic-tilt"])).code).toBe(0);
  });

  test("nothing is said to apply or not before anything was asked", async () => {
    const at = shortHome();
    await knows(at, { daysAgo: 1 });
    expect((await piped(at, ["screen", "--cleared", "pelvic-tilt"])).out).not.toContain("None of it applies");
    expect((await piped(at, ["screen", "--has", "disk,foo"])).err).not.toMatch(/^did you mean/m);
  });
});

describe("after signs down a leg", () => {
  test("the emergency question that had no answer is asked at the next start, and once answered no more", async () => {
    const at = shortHome({ questions: true });
    await piped(at, ["screen", "--none"]);
    const pty = await afterCheckIn(at);
    await pty.waitFor(/rep 2 of 4/);
    pty.press("p");
    await pty.waitFor("What does it feel like?");
    pty.press("3");
    await pty.waitFor("Any of these now");
    pty.press("ctrl-c");
    expect(await pty.exit).toMatchObject({ code: 3 });
    expect(pty.text()).not.toContain("How strong");
    const again = inTerminal(at, ["start", "short"], { rows: 60 });
    await again.waitFor("Any of these now");
    again.press("n", "enter");
    await again.waitFor("Does any of these signs");
    again.press("n", "enter");
    await again.waitFor("Start all the same?");
    again.press("enter");
    expect(await again.exit).toMatchObject({ code: 4 });
    const third = inTerminal(at, ["start", "short"], { rows: 60 });
    await third.waitFor("Start all the same?");
    expect(third.text()).not.toContain("Any of these now");
    third.press("ctrl-c");
    await third.exit;
    expect((await sessionsOf(at)).length).toBe(1);
  });
});

describe("on the day of a stop", () => {
  test("off a terminal it is said that it is enough for today", async () => {
    const at = shortHome();
    await knows(at, { daysAgo: 0.001 });
    expect((await piped(at, ["start", "short", "--speed", "20"])).out).toContain("no more exercises today");
  });
});

test("list --exercises marks what was stopped", async () => {
  const at = shortHome();
  await knows(at, { daysAgo: 3 }, { daysAgo: 2, exercise: "cobra" }, { daysAgo: 1, exercise: "cobra" });
  const { out } = await piped(at, ["list", "--exercises"]);
  expect(out).toMatch(/cobra .*\n +left out: it was stopped for pain twice/);
  expect(out).toMatch(/pelvic-tilt .*\n +begins with less: it was stopped for pain/);
});

test("on a terminal the sentences of a failure are broken between words", async () => {
  const at = shortHome();
  write(at, { on: 5 });
  const pty = inTerminal(at, ["start", "short"], { columns: 40 });
  expect(await pty.exit).toMatchObject({ code: 1 });
  expect(pty.text()).toContain("questions\nanew, backcoach");
});
