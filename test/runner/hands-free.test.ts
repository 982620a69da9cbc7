/** Nothing in a routine needs a key: every shipped one, spoken, from the first word to the last on a virtual clock. */
import { describe, expect, test } from "vitest";
import { planSeconds } from "../../src/plan/estimate.ts";
import { limitOpen } from "../../src/plan/limit-open.ts";
import { Listener } from "../support/listener.ts";
import { SHIPPED } from "../support/shipped.ts";
import { manner, spokenPlan } from "../support/spoken-plan.ts";
import { workout } from "../support/story.ts";

describe("without a key", () => {
  test.each(SHIPPED.routineIds)("%s comes to its end, and its last words are said", async (id) => {
    const how = manner();
    const plan = limitOpen(spokenPlan(id, how));
    expect(plan.beats.every(({ seconds }) => seconds !== null)).toBe(true);
    const listener = new Listener(plan, how).wait(planSeconds(plan) + 1);
    expect((await listener.ended).session.state).toMatchObject({ outcome: { kind: "finished" } });
    expect(listener.said().at(-1)).toMatch(/^That was the last one\./);
  });

  test("an open hold says when it ends before it begins, and ends then", () => {
    const how = manner();
    const plan = limitOpen(spokenPlan("therapeutic", how));
    const open = plan.beats.find(({ kind }) => kind === "open");
    const listener = new Listener(plan, how).wait(planSeconds(plan));
    const said = listener.said().filter((text) => /ends by itself/.test(text));
    expect(said.length > 0).toBe(open !== undefined);
  });
});

describe("hands free", () => {
  const TILT = "ready: 5s\nexercises: [{ do: pelvic-tilt, hold: 20s }]";

  test("a machine that slept goes on by itself; a pause that was asked for stays", async () => {
    const story = workout(TILT, { handsFree: true }).start().wait(12);
    story.stall(30).wait(1).seesNot("Paused");
    expect(story.said().slice(-2)).toEqual(["paused", "resumed"]);
    story.press("space").wait(60).sees("Paused");
  });

  test("a machine that slept for longer than a minute waits: who knows where the person is by now", () => {
    const story = workout(TILT, { handsFree: true }).start().wait(12);
    story
      .stall(61)
      .wait(5)
      .sees("Paused")
      .sees(/slept or stalled/);
    expect(story.said().at(-1)).toBe("paused");
    story.press("space").wait(2).seesNot("Paused");
  });

  test("in that pause a shout is heard as well", async () => {
    const story = workout(TILT, { handsFree: true }).start().wait(12).stall(61).wait(5);
    story.shout().sees("Stop? Shout again, or press x.").wait(3).shout();
    expect((await story.ended)?.session.state).toMatchObject({ outcome: { kind: "stopped", stop: "sharp" } });
  });

  test("a shout pauses and asks on the screen, and a second one stops", async () => {
    const story = workout(TILT, { handsFree: true }).start().wait(12).shout();
    story.sees("Paused").sees("Stop? Shout again, or press x.").wait(60).sees("Paused");
    story.press("space").wait(2).seesNot("Paused").shout().wait(3).shout();
    expect((await story.ended)?.session.state).toMatchObject({ outcome: { kind: "stopped", stop: "sharp" } });
  });

  test("where there are no keys, what was no second shout goes on by itself; each shout asks anew", async () => {
    const story = workout(TILT, { goOn: true }).startPlain().wait(12).shout();
    story.wait(14);
    expect(story.lines.at(-1)).toBe("Paused. Shout again to stop. Otherwise it goes on in 15 seconds.");
    story.wait(2);
    expect(story.lines.join(" ")).toContain("Going on. Hold, ");
    story.shout().wait(10).shout();
    expect((await story.ended)?.session.state).toMatchObject({ outcome: { kind: "stopped", stop: "sharp" } });
  });

  test("with keys and hands it waits", () => {
    const story = workout(TILT).start().wait(12);
    story.stall(30).wait(1).sees("Paused");
  });
});
