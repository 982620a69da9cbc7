/** The dose of the next time, on the built program over a history of its own: what was done decides, and nothing else. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Home, makeHome, piped } from "../support/program.ts";

const DAY_MS = 86_400_000;

const HOME_ROUTINE = `format: 1
name: Home
group: strengthening
warmup: none
ready: 1s
rest: 1s
exercises:
  - { do: side-plank, hold: 10s, toward: { hold: 20s } }
  - { do: cobra, reps: 4, hold: 2s }
  - { do: superman, until: tired, at-most: 20s }
`;

interface Told {
  readonly stop?: "sharp" | "cramp";
  readonly effort?: number;
  readonly worst?: number;
  /** Seconds of the side plank that were planned and held. */
  readonly hold?: number;
}

/** A session so many days ago, as an export has it. */
function session(daysAgo: number, { stop, effort = 5, worst = 1, hold = 10 }: Told = {}) {
  const began = Date.now() - daysAgo * DAY_MS;
  const counts = { setsDone: 1, setsPlanned: 1, repsDone: 1, repsPlanned: 1 };
  const plank = {
    ...counts,
    exercise: "side-plank",
    level: 0,
    dose: { kind: "reps", reps: [1], holdSeconds: hold },
    heldSeconds: stop ? 2 : hold,
    plannedSeconds: hold,
    skipped: false,
    pain: null,
    quality: stop ?? null,
  };
  const superman = { ...plank, exercise: "superman", dose: null, heldSeconds: 20, plannedSeconds: 0, quality: null };
  return {
    id: `${daysAgo}-days-ago`,
    routine: "home",
    startedAt: new Date(began).toISOString(),
    endedAt: new Date(began + 600_000).toISOString(),
    outcome: stop ? "stopped" : "finished",
    stop: stop ?? null,
    effort,
    pain: { before: 1, worst, after: 1, morning: null },
    exercises: [
      { ...plank, side: "left" },
      ...(stop ? [] : [{ ...plank, side: "right" }]),
      ...(stop ? [] : [{ ...superman, side: null }]),
    ],
  };
}

async function took(at: Home, ...sessions: object[]): Promise<void> {
  const file = join(at.path, "taken.json");
  writeFileSync(file, JSON.stringify(sessions));
  expect((await piped(at, ["import", file, "--yes"])).code).toBe(0);
}

function home(): Home {
  const made = makeHome();
  made.routine("home", HOME_ROUTINE);
  return made;
}

interface Step {
  readonly exercise: string;
  readonly holdSeconds: number | null;
  readonly level: number;
  readonly top: number;
  readonly reason: string | null;
}

async function steps(at: Home, ...more: string[]): Promise<Step[]> {
  const { out, code } = await piped(at, ["show", "home", "--json", ...more]);
  expect(code).toBe(0);
  return JSON.parse(out).steps;
}

const plank = async (at: Home, ...more: string[]) =>
  (await steps(at, ...more)).find((one) => one.exercise === "side-plank");

const isoDay = (daysFromNow: number) => {
  const day = new Date(Date.now() + daysFromNow * DAY_MS);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

describe("the dose of the next time", () => {
  test("is the start for somebody new, and looking leaves no history behind", async () => {
    const at = home();
    expect(await plank(at)).toMatchObject({
      level: 0,
      top: 5,
      holdSeconds: 10,
      reason: expect.stringMatching(/^First/),
    });
    expect((await steps(at)).at(-1)).toMatchObject({ level: 0, top: 0, reason: null });
    expect((await piped(at, ["history", "--json"])).out.trim()).toBe("[]");
  });

  test("is one step more after two clean sessions, and says so where it is done", async () => {
    const at = home();
    await took(at, session(7), session(2));
    expect(await plank(at)).toMatchObject({
      level: 1,
      holdSeconds: 12,
      reason: "Two clean sessions (effort 5, pain 1): one step up, 10 -> 12 s.",
    });
    expect((await piped(at, ["show", "home"])).out).toMatch(/Side plank +12 s each side\n +Level 1 of 5\. Two clean/);
    expect((await piped(at, ["start", "home", "--dry-run"])).out.replace(/\s+/g, " ")).toContain(
      "hold for 12 seconds on each side. Two clean sessions: one step up, from 10 to 12 seconds. Get ready",
    );
  });

  test("is again what it was once the last session is forgotten", async () => {
    const at = home();
    await took(at, session(7));
    const before = await steps(at);
    await took(at, session(2));
    expect(await steps(at)).not.toEqual(before);
    expect((await piped(at, ["forget", "2-days", "--yes"])).code).toBe(0);
    expect(await steps(at)).toEqual(before);
  });

  test("is that of another day when it is asked for", async () => {
    const at = home();
    await took(at, session(7), session(2));
    expect(await plank(at, "--on", isoDay(-3))).toMatchObject({ level: 0, reason: expect.stringContaining("1 of 2") });
    expect(await plank(at, "--on", isoDay(70))).toMatchObject({
      level: 0,
      reason: expect.stringContaining("weeks off"),
    });
    expect(await piped(at, ["show", "home", "--on", "tomorrow"])).toMatchObject({ code: 2 });
  });

  test("is the nearest one that is not heavier when the routine was edited meanwhile", async () => {
    const at = home();
    await took(at, session(3, { hold: 16 }), session(2, { hold: 16 }));
    expect(await plank(at)).toMatchObject({ level: 3, holdSeconds: 16 });
    at.routine("home", HOME_ROUTINE.replace("hold: 10s, toward: { hold: 20s }", "hold: 5s, toward: { hold: 15s }"));
    expect(await plank(at)).toMatchObject({ holdSeconds: 15 });
    at.routine("home", HOME_ROUTINE.replace("hold: 10s, toward: { hold: 20s }", "hold: 11s, toward: { hold: 30s }"));
    expect(await plank(at)).toMatchObject({ holdSeconds: 15 });
  });

  test("goes back when it was too much", async () => {
    const at = home();
    await took(at, session(3, { hold: 16 }), session(2, { hold: 16, worst: 7 }));
    expect(await plank(at)).toMatchObject({
      level: 1,
      holdSeconds: 12,
      reason: expect.stringContaining("Pain reached 7"),
    });
  });
});

describe("a stop for pain", () => {
  test("is answered once: by the level where it can go down, by a lighter dose where it can't", async () => {
    const high = home();
    await took(high, session(2, { hold: 16, stop: "sharp" }));
    expect(await plank(high)).toMatchObject({ level: 1, holdSeconds: 12 });
    const low = home();
    await took(low, session(2, { hold: 10, stop: "sharp" }));
    expect(await plank(low)).toMatchObject({ level: 0, holdSeconds: 7 });
  });

  test("on two days of two weeks leaves it out, until somebody said yes", async () => {
    const at = home();
    await took(at, session(9, { hold: 16, stop: "sharp" }), session(2, { hold: 12, stop: "cramp" }));
    expect(await plank(at)).toBeUndefined();
    expect((await piped(at, ["show", "home"])).out).toMatch(/Side plank left out: it was stopped for pain twice/);
    expect(await plank(at, "--on", isoDay(60))).toBeUndefined();
    expect((await piped(at, ["screen", "--cleared", "side-plank"])).code).toBe(0);
    expect(await plank(at)).toMatchObject({ level: 0, holdSeconds: 10, reason: expect.stringContaining("a yes") });
  });
});

describe("while it is done", () => {
  test("an open-ended hold says what is enough", async () => {
    const at = home();
    await took(at, session(2));
    const { out } = await piped(at, ["start", "home", "--plain", "--speed", "20"]);
    expect(out).toContain("14 seconds is enough today.");
  });

  test("the sides take turns in coming first", async () => {
    const at = home();
    const first = async () =>
      /(left|right) side:/i.exec((await piped(at, ["start", "home", "--dry-run"])).out)?.[1]?.toLowerCase();
    expect(await first()).toBe("left");
    await took(at, session(2));
    expect(await first()).toBe("right");
  });

  test("the dose is kept with what was done of it", async () => {
    const at = home();
    at.routine(
      "quick",
      "format: 1\nname: Q\ngroup: mobility\nready: 0s\nexercises: [{ do: cobra, hold: 0.5s, tempo: { lift: 0.1s, lower: 0.1s } }]\n",
    );
    const { out } = await piped(at, ["start", "quick"]);
    expect(out).toContain("Session finished");
    const [kept] = JSON.parse((await piped(at, ["history", "--json"])).out);
    expect(kept.exercises[0].dose).toEqual({ kind: "reps", reps: [1], holdSeconds: 0.5 });
  });
});
