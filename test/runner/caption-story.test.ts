/** What is said stands on the live screen line by line, also while nothing else moves there. */
import { describe, expect, test } from "vitest";
import { workout } from "../support/story.ts";

const TILT = "ready: 20s\nexercises: [{ do: pelvic-tilt, hold: 20s }]";

describe("while paused, a caption", () => {
  test("goes on to what to do now, and stays there", () => {
    const story = workout(TILT, { spoken: true }).start().wait(25).press("space");
    story.sees("Paused.").seesNot("Press space to go on.");
    story.wait(3).sees("Press space to go on.");
    const { length } = story.drawn;
    expect(story.wait(60).drawn).toHaveLength(length);
    story.sees("Press space to go on.");
  });

  test("tells who has shouted to shout again", () => {
    workout(TILT, { spoken: true }).start().wait(25).shout().wait(6).sees("Stop? Shout again");
  });
});

describe("a caption in a long hold", () => {
  test("ends some time after it should have been said", () => {
    const story = workout("ready: 20s\nexercises: [{ do: pelvic-tilt, hold: 60s }]", { spoken: true });
    story.start().wait(21);
    expect(story.screen().split("\n").slice(-5).join(" ")).toMatch(/Hold/);
    story.wait(6);
    expect(story.screen().split("\n").slice(-5).join(" ")).not.toMatch(/Hold/);
  });
});
