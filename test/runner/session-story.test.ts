import { describe, expect, test } from "vitest";
import { workout } from "../support/story.ts";

const TILT = "ready: 5s\nexercises: [{ do: pelvic-tilt, reps: 2, hold: 5s }]";
const TWO = "ready: 5s\nexercises: [{ do: side-plank, hold: 10s, sides: each }, { do: pelvic-tilt, reps: 2 }]";

describe("a person on a mat sees", () => {
  test("what comes, what to do, the count, and the end", async () => {
    const story = workout(TILT).start();
    story
      .sees("Pelvic tilt")
      .sees(/get ready/i)
      .sees("x STOP");
    story
      .wait(6.5)
      .sees(/hold/i)
      .sees(/rep 1 of 2/i);
    story.wait(60);
    expect((await story.ended)?.session.state).toMatchObject({ kind: "ended", outcome: { kind: "finished" } });
    expect(story.calls).toEqual(["close"]);
  });

  test("which side is working, and when to turn over", () => {
    workout(TWO)
      .start()
      .wait(6)
      .sees("LEFT")
      .wait(14)
      .sees(/switch/i)
      .wait(16)
      .sees("RIGHT");
  });

  test("the pause, and goes on where it was", () => {
    const story = workout(TWO).start().wait(10);
    story.press("space").sees("Paused").wait(600).sees("Paused");
    story
      .press("space")
      .seesNot("Paused")
      .sees(/hold 7 s/i);
  });

  test("that nothing was counted while the computer slept", () => {
    workout(TWO)
      .start()
      .wait(10)
      .stall(3600)
      .wait(0.1)
      .sees("Paused")
      .sees(/slept or stalled/);
  });

  test("all keys, and how to do the exercise, and the session again", () => {
    const story = workout(TILT).start().wait(6);
    story.press("?").sees("stop at once: sharp pain").press("?").seesNot("stop at once: sharp pain");
    story
      .press("i")
      .sees(/low back/i)
      .press("i");
  });

  test("the same at every size, and at once after a resize", () => {
    const story = workout(TILT, { size: { columns: 40, rows: 10 } })
      .start()
      .wait(6)
      .sees("STOP");
    story.resize({ columns: 120, rows: 40 }).sees("Pelvic tilt");
    expect(story.screen().split("\n")).toHaveLength(40);
  });

  test("a rehearsal at half the speed run through, though its ticks are two seconds apart", async () => {
    const story = workout(TILT, { speed: 0.5 }).start().wait(60);
    expect((await story.ended)?.session.state).toMatchObject({ outcome: { kind: "finished" } });
    expect(story.said()).not.toContain("paused");
  });

  test("that a rehearsal is one", () => {
    workout(TILT, { speed: 4 }).start().sees("rehearsal at 4x, not recorded").wait(6.5).sees(/hold/i);
  });
});

describe("pain", () => {
  test("x ends it at once, from the middle of a hold", async () => {
    const story = workout(TWO).start().wait(10).press("x");
    expect(story.said().at(-1)).toBe("stopped");
    expect((await story.ended)?.session.state).toMatchObject({ outcome: { kind: "stopped", stop: "sharp" } });
  });
});

describe("leaving", () => {
  test.each([
    ["q", null],
    ["ctrl-c", "SIGINT"],
  ])("by %s saves and closes", async (key, signal) => {
    const story = workout(TWO).start().wait(10).press(key);
    expect(story.said().slice(-2)).toEqual(["hold-done", "left"]);
    expect((await story.ended)?.signal).toBe(signal);
    expect(story.calls).toEqual(["close"]);
  });

  test.each(["SIGTERM", "SIGHUP", "SIGINT"] as const)("by %s as well", async (signal) => {
    const story = workout(TWO).start().wait(10).signal(signal);
    expect((await story.ended)?.signal).toBe(signal);
  });

  test("Ctrl-Z pauses first", () => {
    const story = workout(TWO).start().wait(10).press("ctrl-z");
    expect(story.said().at(-1)).toBe("paused");
    expect(story.calls).toEqual(["suspend"]);
  });
});

test("where nobody can press a key, a session that stalled goes on by itself", async () => {
  const story = workout(TILT, { goOn: true }).startPlain().wait(8).stall(30).wait(60);
  expect((await story.ended)?.session.state).toMatchObject({ outcome: { kind: "finished" } });
  expect(story.said().filter((type) => type === "paused" || type === "resumed")).toEqual(["paused", "resumed"]);
});

describe("somebody who listens hears", () => {
  test("a sentence for everything, once", async () => {
    const story = workout(TILT).startPlain().wait(60);
    await story.ended;
    expect(story.lines).toMatchInlineSnapshot(`
      [
        "Test: 1 exercise, about 1 minute.",
        "Exercise 1 of 1: Pelvic tilt, 2 times, hold 5 seconds.",
        "Get ready, 5 seconds. Lie on your back, knees bent, feet flat and hip-wide, arms by your sides. Press the low back to the floor. Draw the belly in and let the tailbone tip up a little. Keep the buttocks on the floor and the feet light. Let go, and let the natural curve come back.",
        "Rep 1 of 2: press, breathe out.",
        "Hold 5 seconds, breathe easily.",
        "3",
        "2",
        "1",
        "Let go, breathe in.",
        "Rep 2 of 2: press.",
        "Hold.",
        "3",
        "2",
        "1",
        "Let go.",
        "Pelvic tilt done.",
        "Session finished, 21 seconds.",
      ]
    `);
  });
});
