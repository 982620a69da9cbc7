/** What a stop for pain means for every later start, whatever happened in between. */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Home, inTerminal, makeHome, piped } from "../support/program.ts";

const SHORT = `format: 1
name: Short
group: mobility
ready: 1s
rest: 1s
exercises:
  - { do: pelvic-tilt, reps: 4, hold: 1s, tempo: { lift: 1s, lower: 1s } }
  - { do: cobra, reps: 1, hold: 1s }
`;
const DAY_MS = 86_400_000;

function home(): Home {
  const made = makeHome();
  made.routine("short", SHORT);
  return made;
}

interface Told {
  readonly exercise?: string;
  readonly stop?: string | null;
  readonly done?: number;
  readonly planned?: number;
  readonly heavy?: boolean;
}

/** A session of so many days ago, as an export has it: stopped for sharp pain in the pelvic tilt, four reps of a second. */
function session(
  daysAgo: number,
  { exercise = "pelvic-tilt", stop = "sharp", done = 2, planned = 4, heavy }: Told = {},
) {
  const at = (hours: number) => new Date(Date.now() - daysAgo * DAY_MS + hours * 3_600_000).toISOString();
  return {
    id: `s${Math.random().toString(36).slice(2)}`,
    routine: "short",
    startedAt: at(0),
    endedAt: at(0.01),
    outcome: stop ? "stopped" : "finished",
    stop,
    effort: 3,
    pain: { before: 0, worst: 1, after: 0, morning: 0 },
    exercises: [
      {
        exercise,
        ...{ side: null, level: 0, setsDone: 0, setsPlanned: 1, repsDone: done, repsPlanned: planned },
        ...{ heldSeconds: done, plannedSeconds: planned, skipped: false, pain: null, quality: stop },
        ...(heavy === undefined ? {} : { heavy }),
      },
    ],
  };
}

async function knows(at: Home, ...sessions: object[]): Promise<void> {
  const file = join(at.path, "import.json");
  writeFileSync(file, JSON.stringify(sessions));
  expect(await piped(at, ["import", file, "--yes"])).toMatchObject({ code: 0 });
}

/** What today's session does of an exercise, as the script names it: "3 times", or null. */
async function todays(at: Home, name = "Pelvic tilt", routine = "short"): Promise<string | null> {
  const { out } = await piped(at, ["start", routine, "--dry-run"]);
  return new RegExp(`${name}, ([^.,]*)`).exec(out)?.[1] ?? null;
}

describe("a stop counts from the moment of it", () => {
  test("also while its session sits at the questions, and after a kill there", async () => {
    const at = home();
    writeFileSync(join(at.path, "config.yaml"), "questions: true\n");
    await piped(at, ["screen", "--none"]);
    const pty = inTerminal(at, ["start", "short"]);
    await pty.waitFor("right now?");
    pty.press("0");
    await pty.waitFor("unwell today");
    pty.press("n");
    await pty.waitFor(/rep 2 of 4/);
    pty.press("x");
    await pty.waitFor("How strong is it");
    expect(await todays(at)).toBe("3 times");
    pty.kill("SIGKILL");
    await pty.exit;
    expect(await todays(at)).toBe("3 times");
    const { out } = await piped(at, ["start", "short", "--speed", "20"]);
    expect(out).toMatch(/You stopped Pelvic tilt earlier today: sharp pain/);
    expect(out).toMatch(/Pelvic tilt, 3 times/);
  });

  test("also when the clock was set back, and when it was long ago", async () => {
    for (const days of [-2, 121, 900]) {
      const at = home();
      await knows(at, session(days));
      expect(await todays(at)).toBe("3 times");
    }
  });

  test("and where the history can't be looked at, that is said", async () => {
    const at = home();
    await knows(at, session(2), session(1));
    const script = `import sqlite3,sys,time
d=sqlite3.connect(sys.argv[1],isolation_level=None)
d.execute("pragma locking_mode=exclusive"); d.execute("begin exclusive"); d.execute("update session set id=id where 0")
print("ok",flush=True); time.sleep(60)`;
    const holder = spawn("python3", ["-c", script, join(at.path, "history.db")], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      await new Promise((resolve) => holder.stdout.once("data", resolve));
      const { code, err } = await piped(at, ["start", "short", "--dry-run"]);
      expect(code).toBe(0);
      expect(err).toMatch(/what you stopped for pain lately could not be looked at/);
    } finally {
      holder.kill();
    }
  });
});

describe("the dose after a stop", () => {
  test("stays below what was stopped, in every routine", async () => {
    const at = home();
    at.routine("more", SHORT.replace("reps: 4", "reps: 12"));
    await knows(at, session(1));
    expect(await todays(at, "Pelvic tilt", "more")).toBe("3 times");
  });

  test("goes further down with a stop in the lighter dose", async () => {
    const at = home();
    await knows(at, session(40), session(1, { planned: 3 }));
    expect(await todays(at)).toBe("2 times");
  });

  test("goes up again only after easy sessions that were done, on two days", async () => {
    const at = home();
    await knows(at, session(5), session(2, { stop: null, done: 0 }), session(1, { stop: null, done: 0 }));
    expect(await todays(at)).toBe("3 times");
    await knows(at, session(2, { stop: null, done: 4 }), session(1, { stop: null, done: 4 }));
    expect(await todays(at)).toBe("4 times");
  });

  test("is not evaded by a harder form of it: the stopped one with less takes its place", async () => {
    const at = home();
    at.routine("bridge", SHORT.replace("pelvic-tilt, reps: 4, hold: 1s", "shoulder-bridge, reps: 5, hold: 9s"));
    await knows(at, session(1, { exercise: "glute-bridge" }));
    const { err } = await piped(at, ["start", "bridge", "--dry-run"]);
    expect(err.replace(/\s+/g, " ")).toContain(
      "Shoulder bridge left out: a harder form of Glute bridge, which was stopped. Glute bridge instead.",
    );
    expect(await todays(at, "Shoulder bridge", "bridge")).toBeNull();
    expect(await todays(at, "Glute bridge", "bridge")).toBe("3 times");
  });
});

describe("the way back", () => {
  test("a yes covers what was before it, not what comes later on the same day", async () => {
    const at = home();
    await knows(at, session(0.01));
    expect(await todays(at)).toBe("3 times");
    expect((await piped(at, ["screen", "--cleared", "pelvic-tilt"])).code).toBe(0);
    expect(await todays(at)).toBe("4 times");
    await knows(at, session(-0.002));
    // The second one within two weeks, although the first has a yes.
    expect(await todays(at)).toBeNull();
  });

  test("after two stops within two weeks of each other it takes a yes, however long ago they were", async () => {
    const at = home();
    await knows(at, session(90), session(77));
    expect(await todays(at)).toBeNull();
    await piped(at, ["screen", "--cleared", "pelvic-tilt"]);
    expect(await todays(at)).toBe("3 times");
  });

  test("after signs in a leg the exercise is left out, and what brings it back is said", async () => {
    const at = home();
    await knows(at, session(1, { stop: "legs" }));
    const { out } = await piped(at, ["start", "short", "--speed", "20"]);
    expect(out).toMatch(/2 easy sessions without it/);
    expect(out).toMatch(/Pelvic tilt left out: it brought pain or tingling down a leg/);
    expect(out).not.toMatch(/Exercise \d of \d: Pelvic tilt/);
  });
});

describe("signs that cannot wait", () => {
  const stopAt = async (at: Home, key: string) => {
    writeFileSync(join(at.path, "config.yaml"), 'questions: true\nemergency: "999"\n');
    await piped(at, ["screen", "--none"]);
    const pty = inTerminal(at, ["start", "short", "--before", "0"], { rows: 80 });
    await pty.waitFor("unwell today");
    pty.press("n");
    await pty.waitFor(/rep 1 of 4/);
    pty.press("p");
    await pty.waitFor("What does it feel like?");
    pty.press(key);
    return pty;
  };

  test("bladder, bowel or saddle: a stop, whom to call, and no session until somebody has looked", async () => {
    const at = home();
    const pty = await stopAt(at, "5");
    await pty.waitFor(/These signs cannot wait: call 999/);
    pty.press("ctrl-c");
    await pty.exit;
    expect((await piped(at, ["start", "short", "--dry-run"])).code).toBe(5);
    const [kept] = JSON.parse((await piped(at, ["history", "--json"])).out);
    expect(kept).toMatchObject({ outcome: "stopped", stop: "saddle" });
  });

  test("both legs at once are a red flag, without another question", async () => {
    const at = home();
    const pty = await stopAt(at, "3");
    for (const asked of ["Any of these now", "Does any of these signs"]) {
      await pty.waitFor(asked);
      pty.press("n", "enter");
    }
    await pty.waitFor("How strong is it");
    pty.press("6");
    await pty.waitFor("Where is it?");
    pty.press("5");
    await pty.waitFor(/Both legs at once cannot wait: call 999/);
    pty.press("ctrl-c");
    await pty.exit;
    expect((await piped(at, ["start", "short", "--dry-run"])).code).toBe(5);
  });
});

test("heavy load is known from the session itself, so it does not come on the next day in any routine", async () => {
  const at = home();
  at.routine(
    "lift",
    "format: 1\nname: Lift\ngroup: mobility\nexercises: [{ do: box, reps: 3 }]\ndefine: { box: { name: Box, steps: [Lift.], tags: [load] } }\n",
  );
  await knows(at, session(0.9, { exercise: "box", stop: null, done: 3, heavy: true }));
  expect((await piped(at, ["start", "ball", "--dry-run"])).err).toMatch(
    /Back extension.* left out: heavy on the spine, and there was/,
  );
  expect((await piped(at, ["start", "lift", "--dry-run"])).code).toBe(5);
});
