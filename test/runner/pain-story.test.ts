/**
 * What the talk behind `p` leaves to the person on every stage: time, a stop or a way out at any question, and which
 * exercise is meant.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asked, EASIER, ROUTINE, STAGES, since } from "../support/pain-talk.ts";
import { type Story, workout } from "../support/story.ts";

describe.each(STAGES)("%s", (stage) => {
  test("time stands still from the key to the decision, however long it takes", async () => {
    const story = await asked(stage);
    for (const key of ["6", "2", "1"]) (await story.answer(key)).wait(300);
    expect(since(await story.answer("1"))).toEqual(["pain tired 2 low-back", "resumed"]);
    expect(story.wait(15).events.find((event) => event.type === "hold-done")).toMatchObject({ seconds: 20 });
  });

  test.each([[[]], [["6"]], [["6", "3"]], [["7", "3", "1"]]])(
    "x after %j stops at once, whatever is asked",
    async (keys) => {
      const story = (await (await asked(stage)).answer(...keys)).press("x");
      expect(story.events.at(-1)).toMatchObject({ type: "stopped", stop: "sharp" });
      expect((await story.ended)?.session.state).toMatchObject({ outcome: { kind: "stopped", stop: "sharp" } });
      const { length } = story.events;
      (await story.answer("1", "2", "space")).wait(100);
      expect(story.events).toHaveLength(length);
    },
  );

  test.each([[[]], [["6"]], [["6", "3"]], [["7", "3", "1"]]])(
    "Ctrl-C and SIGTERM after %j save and leave",
    async (keys) => {
      for (const leave of [(one: Story) => one.press("ctrl-c"), (one: Story) => one.signal("SIGTERM")]) {
        const story = leave(await (await asked(stage)).answer(...keys));
        expect((await story.ended)?.session.state).toMatchObject({ outcome: { kind: "left", stop: "quit" } });
        expect(story.said().filter((type) => type === "left")).toHaveLength(1);
      }
    },
  );

  test("any other key changes nothing, for a hand that trembles", async () => {
    const story = await (await asked(stage)).answer("9", "k", "8", "tab", "6", "x1", "enter", "8", "1");
    expect(since(story)).toEqual(["pain tired - -", "resumed"]);
  });

  test("after a decision that was left open, space goes on and p asks again", async () => {
    const story = await (await asked(stage)).answer("6", "enter", "escape", "p", "7", "enter", "escape");
    expect(story.events.at(-1)).toMatchObject({ type: "pain", quality: "stretch" });
    expect((await story.answer("space")).events.at(-1)).toMatchObject({ type: "resumed" });
  });

  test("what was eased once is left the second time, whichever way it was eased", async () => {
    for (const [way, exercise] of [
      ["1", "side-plank-knees"],
      ["2", "side-plank"],
    ] as const) {
      const story = await (await asked(stage)).answer("6", "7", "enter", way);
      await story.wait(14).answer("p", "6", "7", "enter", "1");
      expect(story.events.findLast(({ type }) => type === "exercise-skipped")).toMatchObject({ exercise });
    }
  });

  test("in the rest before a set there is no set to finish", async () => {
    const story = workout("ready: 5s\nexercises: [{ do: pelvic-tilt, sets: 2, reps: 1, hold: 5s }]")[stage]();
    await story.wait(13).answer("p", "6", "enter", "2");
    expect(story.events.at(-1)).toMatchObject({ type: "left", stop: "tired" });
  });

  test("in the rest behind an exercise it is that one that hurts, and the next one stays as it is", async () => {
    const story = workout(
      "ready: 5s\nrest: 20s\nexercises: [{ do: side-plank, hold: 5s, sides: each }, pelvic-tilt]",
      EASIER,
    );
    await story[stage]().wait(45).answer("p", "6", "7", "1", "1");
    expect(story.events.slice(-2)).toMatchObject([
      { type: "pain", exercise: "side-plank", side: "right", pain: 7 },
      { type: "resumed", exercise: "pelvic-tilt" },
    ]);
  });

  test("above the limit space does not lead back to the exercise", async () => {
    const story = await (await asked(stage)).answer("7", "9", "1", "escape", "space");
    story.wait(60);
    const left = story.events.findIndex(({ type }) => type === "exercise-skipped");
    const after = story.events.slice(left + 1).flatMap((event) => ("exercise" in event ? [event.exercise] : []));
    expect(left).toBeGreaterThan(0);
    expect(after).not.toContain("side-plank");
  });

  test("in the first seconds behind an exercise it is that one that hurts, rest or no rest", async () => {
    const story = workout("ready: 8s\nrest: 0s\nexercises: [{ do: pelvic-tilt, reps: 1, hold: 1s }, cobra]", EASIER);
    await story[stage]()
      .wait(8 + 4.5)
      .answer("p", "7", "7", "1", "escape");
    expect(story.events.slice(-1)).toMatchObject([{ type: "pain", exercise: "pelvic-tilt", quality: "stretch" }]);
  });

  test("an open hold that is enough counts as done", async () => {
    const story = workout("ready: 5s\nexercises: [{ do: superman, until: tired }]")[stage]();
    await story.wait(17).answer("p", "6", "enter", "2");
    expect(since(story).slice(0, 3)).toEqual(["pain tired - -", "held 12", "rep-done"]);
  });

  test("no path leads from sharp, cramp, legs, unwell or saddle to another beat", async () => {
    const key = fc.constantFrom("p", "1", "2", "3", "4", "5", "6", "7", "t", "0", "space", "enter", "escape", "n", "b");
    const moves = fc.array(fc.oneof(key, fc.integer({ min: 1, max: 15 })), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(moves, fc.constantFrom("1", "2", "3", "4", "5"), async (before, stop) => {
        const story = workout(ROUTINE, EASIER)[stage]();
        for (const move of before) {
          if (typeof move === "number") story.wait(move);
          else await story.answer(move);
        }
        await story.answer("escape", "escape", "escape", "p", stop);
        const end = story.events.findIndex(({ type }) => ["stopped", "left", "session-finished"].includes(type));
        await story.answer("space", "enter", "1", "n", "b", "p", "5");
        story.wait(200);
        expect(end).toBe(story.events.length - 1);
      }),
      { numRuns: 40 },
    );
  });
});
