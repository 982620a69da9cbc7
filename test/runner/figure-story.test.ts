/** The figure in a session: when it is drawn anew, and that nothing else changes by it. */
import { describe, expect, test } from "vitest";
import type { FigureManner } from "../../src/view/figure-manner.ts";
import { workout } from "../support/story.ts";

const FIGURE: FigureManner = { glyphs: "quadrant", colours: "none", background: "dark", motion: true };
/** Ready to 5 s, lift to 7 s, hold to 12 s, lower to 14 s. */
const REACH = "ready: 5s\nexercises: [{ do: bird-dog, reps: 1, hold: 5s, sides: left }]";

/** How many frames there were between two moments of the session, seconds. */
function frames(drawn: readonly number[], from: number, to: number): number {
  const start = drawn[0] ?? 0;
  return drawn.filter((at) => at - start > from && at - start < to).length;
}

describe("the figure", () => {
  test("is drawn twelve times a second while it moves, and with the count while it stays", () => {
    const story = workout(REACH, { figure: FIGURE }).start().wait(16);
    expect(frames(story.drawn, 5.01, 6.99)).toBeGreaterThanOrEqual(23);
    expect(frames(story.drawn, 5.01, 6.99)).toBeLessThanOrEqual(25);
    expect(frames(story.drawn, 0.01, 4.99)).toBe(4);
    expect(frames(story.drawn, 7.01, 11.99)).toBe(4);
    expect(frames(story.drawn, 12.01, 13.99)).toBeGreaterThanOrEqual(23);
  });

  test("is in step with the beats: it rises while they say lift and stays while they say hold", () => {
    const story = workout(REACH, { figure: FIGURE }).start().wait(5.5);
    const rising = figure(story.screen());
    story.wait(1);
    expect(figure(story.screen())).not.toBe(rising);
    story.wait(1).sees(/HOLD|█ {3}█/);
    const held = figure(story.screen());
    story.wait(3);
    expect(figure(story.screen())).toBe(held);
    story.wait(2.5);
    expect(figure(story.screen())).not.toBe(held);
  });

  test("stays as it is while the session pauses, and under a question", async () => {
    const story = workout(REACH, { figure: FIGURE }).start().wait(6).press("space");
    const [paused, count] = [figure(story.screen()), story.drawn.length];
    story.wait(60);
    expect([figure(story.screen()), story.drawn.length]).toEqual([paused, count]);
    story.press("space").wait(0.5).press("p");
    const asked = story.drawn.length;
    story.wait(10);
    expect(story.drawn).toHaveLength(asked);
  });

  test("is drawn as often in a rehearsal, not once for every frame that it skips", () => {
    const story = workout(REACH, { figure: FIGURE, speed: 10 }).start().wait(16);
    expect(frames(story.drawn, 0.501, 0.699)).toBeLessThanOrEqual(4);
  });

  test("changes nothing of what happens", async () => {
    const [withIt, without] = [workout(REACH, { figure: FIGURE }).start(), workout(REACH).start()];
    for (const story of [withIt, without]) await story.wait(30).ended;
    expect(withIt.events).toEqual(without.events);
  });
});

/** The left part of the screen. */
function figure(screen: string): string {
  return screen
    .split("\n")
    .slice(3, 18)
    .map((line) => line.slice(0, 47))
    .join("\n");
}
