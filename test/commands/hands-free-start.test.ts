/** `start` for somebody whose hands will be busy: what is asked all the same, what waits, what ends by itself. */
import { describe, expect, test } from "vitest";
import { anExercise, NO_DOSE } from "../support/an-exercise.ts";
import { anEntry, aRoutine } from "../support/evening.ts";
import { PlainStart, plainFolder } from "../support/plain-start.ts";

const HANDS_FREE = { handsFree: true } as const;

describe("after a stop", () => {
  test("for sharp pain earlier today it is asked whether to start all the same", async () => {
    const folder = plainFolder();
    const stopped = new PlainStart("mini", { folder, given: { questions: false } });
    await stopped.wait(110);
    await stopped.press("x");
    expect(await stopped.ended).toBe(3);
    const next = new PlainStart("mini", { folder, given: HANDS_FREE });
    await next.wait(3600);
    expect(next.lines).toContain("Start all the same?");
    expect(next.lines.join(" ")).not.toContain("Get ready");
    await next.press("n");
    expect(await next.ended).toBe(4);
  });

  test("is not asked of whoever wants no questions at all", async () => {
    const folder = plainFolder();
    const stopped = new PlainStart("mini", { folder, given: { questions: false } });
    await stopped.wait(110);
    await stopped.press("x");
    expect(await stopped.ended).toBe(3);
    const next = new PlainStart("mini", { folder, given: { ...HANDS_FREE, questions: false } });
    await next.wait(10);
    expect(next.lines).not.toContain("Start all the same?");
    expect(next.lines.join(" ")).toContain("Get ready");
    await next.press("q");
    expect(await next.ended).toBe(4);
  });

  test("because of signs in a leg the red flags are asked", async () => {
    const folder = plainFolder();
    const stopped = new PlainStart("mini", { folder, given: { questions: false } });
    await stopped.wait(110);
    await stopped.press("p", "3");
    expect(await stopped.ended).toBe(3);
    const next = new PlainStart("mini", { folder, day: 1, given: HANDS_FREE });
    await next.wait(3600);
    expect(next.lines.join(" ")).toContain("You stopped because of signs down a leg");
    expect(next.lines.join(" ")).not.toContain("Get ready");
    await next.press("y");
    expect(await next.ended).toBe(5);
  });
});

test("what takes the place of an exercise that hurt ends by itself, also where its author set no limit", async () => {
  const define = [
    anExercise({ id: "my-hold", easier: ["my-rest"], dose: { ...NO_DOSE, hold: 40 } }),
    anExercise({ id: "my-rest", dose: { ...NO_DOSE, until: "relaxed" } }),
  ];
  const routine = aRoutine({ define, exercises: [anEntry("my-hold", { dose: { ...NO_DOSE, hold: 40 } })] });
  const session = new PlainStart("evening", { routine, given: { ...HANDS_FREE, questions: false } });
  await session.wait(20);
  await session.press("p", "7", "6", "1", "1");
  await session.toTheEnd();
  expect(session.lines.join(" ")).toContain("my-rest instead of my-hold");
  expect(await session.ended).toBe(0);
});

/** Side plank, then a stretch without a limit; left by a signal behind the keys. */
async function leftBehind(...keys: string[]) {
  const routine = aRoutine({
    exercises: [
      anEntry("side-plank", { dose: { ...NO_DOSE, hold: 10 } }),
      anEntry("childs-pose", { dose: { ...NO_DOSE, until: "stretched" } }),
    ],
  });
  const folder = plainFolder();
  const left = new PlainStart("evening", { folder, routine, given: { questions: false } });
  await left.wait(40);
  await left.press(...keys);
  await left.signal("SIGTERM");
  expect(await left.ended).toBe(143);
  return { folder, routine };
}

describe("going on with a session that broke off", () => {
  test("leaves time to lie down, and says so", async () => {
    const session = new PlainStart("evening", { ...(await leftBehind()), given: { ...HANDS_FREE, resume: true } });
    await session.wait(14);
    const told = session.lines.slice(session.lines.indexOf("This is where you left.") - 1).slice(0, 3);
    expect(told).toEqual([
      "Side plank, left side, hold for 10 seconds.",
      "This is where you left.",
      "It goes on in 15 seconds.",
    ]);
    expect(session.lines).not.toContain("Going on.");
    await session.wait(2);
    expect(session.lines).toContain("Going on.");
  });

  test.each([
    ["pain that comes up meanwhile", ["p", "enter"], "Still paused."],
    ["any other key", ["?"], "Waiting: space goes on."],
  ])("waits after %s, and says so", async (_what, keys, words) => {
    const session = new PlainStart("evening", { ...(await leftBehind()), given: { ...HANDS_FREE, resume: true } });
    await session.wait(4);
    await session.press(...keys);
    await session.wait(60);
    expect(session.lines).toContain(words);
    expect(session.lines.join(" ")).not.toContain("Going on.");
    await session.press("space");
    expect(session.lines.join(" ")).toContain("Going on.");
  });

  test("waits where the lid was closed meanwhile", async () => {
    const session = new PlainStart("evening", { ...(await leftBehind()), given: { ...HANDS_FREE, resume: true } });
    await session.wait(5);
    session.clock.stall(3600);
    await session.wait(60);
    expect(session.lines.at(-1)).toMatch(/^The computer slept or stalled, so it waits/);
  });

  test("is stopped by x while it waits", async () => {
    const session = new PlainStart("evening", { ...(await leftBehind()), given: { ...HANDS_FREE, resume: true } });
    await session.wait(5);
    await session.press("x");
    expect(await session.ended).toBe(3);
    expect(session.lines.join(" ")).not.toContain("Going on.");
  });

  test("that an exercise was made easier in ends by itself all the same", async () => {
    const made = await leftBehind("p", "7", "6", "1", "1");
    const session = new PlainStart("evening", { ...made, given: { ...HANDS_FREE, resume: true } });
    await session.toTheEnd();
    expect(session.lines.join(" ")).toContain("30 seconds");
    expect(await session.ended).toBe(0);
  });
});

test.each(["ctrl-c", "SIGHUP", "SIGTERM"] as const)(
  "%s in the questions after a stop for pain leaves it a stop",
  async (end) => {
    const session = new PlainStart("mini");
    await session.press("1", "n");
    await session.wait(110);
    await session.press("x", "enter", "enter");
    await (end === "ctrl-c" ? session.press(end) : session.signal(end));
    expect(await session.ended).toBe(3);
  },
);

test("a signal in the questions behind a session ends it with its own code, and what was done is kept", async () => {
  const folder = plainFolder();
  const session = new PlainStart("mini", { folder });
  await session.press("1", "n");
  await session.toTheEnd();
  await session.press("2");
  await session.signal("SIGTERM");
  expect(await session.ended).toBe(143);
  expect(session.lines.join(" ")).not.toContain("Next time");
  const next = new PlainStart("mini", { folder, day: 2 });
  await next.press("escape", "escape");
  expect(next.lines.join(" ")).toMatch(/morning after/);
});
