/** A shout in the pause of a pain, and what stands on the screen as long as it is asked about. */
import { describe, expect, test } from "vitest";
import { workout } from "../support/story.ts";

const TILT = "ready: 5s\nexercises: [{ do: pelvic-tilt, hold: 60s }]";
const QUESTION = "Stop? Shout again, or press x.";

describe("after p", () => {
  test("and Esc a shout asks, and the next one stops: nobody is more likely to be hurt", async () => {
    const story = workout(TILT).start().wait(12).press("p");
    await story.answer("escape");
    story.sees("Go on only when it has eased.").wait(30).shout().sees(QUESTION).wait(20).shout();
    expect((await story.ended)?.session.state).toMatchObject({ outcome: { kind: "stopped", stop: "sharp" } });
  });

  test("while its question stands a shout adds nothing to it", async () => {
    const story = workout(TILT).start().wait(12).press("p").shout().shout();
    expect(story.said().at(-1)).toBe("paused");
    await story.answer("escape");
    story.sees("Go on only when it has eased.");
  });

  test("in a pause that a shout has made, the next shout stops, question or not", async () => {
    const story = workout(TILT).start().wait(12).shout().press("p").wait(20).shout();
    expect((await story.ended)?.session.state).toMatchObject({ outcome: { kind: "stopped", stop: "sharp" } });
  });
});
