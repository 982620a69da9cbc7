/** `i` in a small terminal: its pages turn by themselves, whatever the session does meanwhile. */
import { describe, expect, test } from "vitest";
import { workout } from "../support/story.ts";

const SMALL = { size: { columns: 40, rows: 10 } };
const TILT = "ready: 5s\nexercises: [{ do: pelvic-tilt, hold: 200s }, { do: bird-dog, hold: 20s }]";

describe.each([false, true])("at 40x10 (--big: %j)", (big) => {
  test("while running, all of it comes by", () => {
    const story = workout(TILT, { ...SMALL, big })
      .start()
      .wait(8)
      .press("i")
      .sees("1/")
      .seesNot("Avoid");
    const seen = Array.from({ length: 60 }, () => story.wait(1).screen()).join("\n");
    for (const words of ["Do: ", "Stop at: ", "Avoid: ", "You feel: ", "You need: "]) expect(seen).toContain(words);
    story.press("i").seesNot(/\d\/\d/);
  });

  test("while paused as well, and then only when a page turns", () => {
    const story = workout(TILT, { ...SMALL, big })
      .start()
      .wait(8)
      .press("space")
      .press("i")
      .sees("1/");
    const before = story.drawn.length;
    story.wait(8).sees("2/");
    expect(story.drawn.length - before).toBeLessThanOrEqual(2);
    story.press("i").press("i").sees("1/");
  });

  test("the next exercise begins with its first page", () => {
    workout(TILT, { ...SMALL, big })
      .start()
      .wait(8)
      .press("i")
      .wait(9)
      .sees("2/")
      .press("n")
      .sees("1/");
  });
});

test("in a rehearsal they turn in real time", () => {
  workout(TILT, { ...SMALL, speed: 8 })
    .start()
    .wait(8)
    .press("space")
    .press("i")
    .wait(8)
    .sees("1/")
    .wait(60)
    .sees("2/");
});
