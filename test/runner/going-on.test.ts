/** A session that was taken up again without hands: the time to lie down, seen and told, and everything that ends it. */
import { describe, expect, test } from "vitest";
import type { Size } from "../../src/base/frame.ts";
import { keyMap } from "../../src/view/key-map.ts";
import { Listener } from "../support/listener.ts";
import { manner, spokenPlan } from "../support/spoken-plan.ts";
import { type Story, workout } from "../support/story.ts";
import type { StoryOptions } from "../support/story-options.ts";

const TILT = "ready: 20s\nexercises: [{ do: pelvic-tilt, hold: 20s }]";
const WAITING = "Waiting: space goes on.";

function resumed(options: StoryOptions = {}): Story {
  return workout(TILT, { handsFree: true, resumed: true, ...options });
}

describe("the time to lie down", () => {
  test.each([
    [{ columns: 80, rows: 24 }, false],
    [{ columns: 40, rows: 10 }, false],
    [{ columns: 200, rows: 60 }, false],
    [{ columns: 80, rows: 24 }, true],
    [{ columns: 40, rows: 10 }, true],
  ] satisfies [Size, boolean][])("counts down on the screen, %o, large: %s", (size, big) => {
    const story = resumed({ size, big }).start().sees("goes on in 15 s");
    story
      .wait(3.5)
      .sees("goes on in 12 s")
      .wait(11)
      .sees("goes on in 1 s")
      .sees(/paused/i);
    story
      .wait(1)
      .seesNot("goes on in")
      .seesNot(/paused/i);
    expect(story.said()).toEqual(["resumed"]);
  });

  test("says how to have it otherwise", () => {
    resumed().start().sees("space goes on now, any other key waits");
    resumed({ big: true }).start().sees("space goes on now, any other key waits");
  });

  test("does not call a key harmless that stops", () => {
    resumed({ keys: keyMap({}, true) })
      .start()
      .sees("space goes on now")
      .seesNot("any other key waits");
  });

  test("names the key that goes on as it was set", () => {
    const story = resumed({ keys: keyMap({ f5: "pause", space: "pain" }, false) }).start();
    story.sees("f5 goes on now").press("i").sees("Waiting: f5 goes on.").press("i").sees("f5 to go on");
  });

  test("is told in one plain sentence, once", () => {
    const { lines } = resumed().startPlain().wait(14);
    expect(lines.join(" ").match(/goes on/g)).toHaveLength(1);
    expect(lines.at(-1)).toContain("It goes on in 15 seconds.");
  });

  test("is neither left nor told where nobody could press a key", () => {
    const story = resumed({ goOn: true }).startPlain().wait(1);
    expect(story.said()).toEqual(["resumed"]);
    expect(story.lines.join(" ")).not.toContain("It goes on");
  });

  test("is not counted for whoever has hands: it waits", () => {
    const story = resumed({ handsFree: false }).start().sees("space to go on").seesNot("goes on in");
    story.wait(60);
    expect(story.said()).toEqual([]);
  });
});

describe("a key ends it", () => {
  test.each(["?", "i", "v", "+", "-", "enter", "n", "b", "f7", "ctrl-z"])(
    "%s: it waits from then on, and says so",
    (key) => {
      const seen = resumed().start().wait(5).press(key);
      seen.sees(WAITING).seesNot("goes on in").wait(60).sees(WAITING);
      const read = resumed().startPlain().wait(5).press(key).press("f8").wait(60);
      expect(read.lines.filter((line) => line === WAITING)).toHaveLength(1);
      expect([seen.said(), read.said()]).toEqual([[], []]);
    },
  );

  test("what is explained aloud follows that, so that it is not cut off", () => {
    const { lines } = resumed().startPlain().press("i");
    expect(lines.indexOf(WAITING)).toBeLessThan(lines.findIndex((line) => line.startsWith("Lie on your back")));
  });

  test("p: once its question is over", async () => {
    const story = resumed().start().wait(5).press("p");
    await story.wait(30).answer("escape");
    story.sees("space to go on").seesNot("goes on in").wait(60);
    expect(story.said()).toEqual([]);
  });

  test.each(["space", "."])("%s goes on at once, and there is nothing to be told", (key) => {
    const story = resumed().startPlain().wait(5).press(key);
    expect(story.said()).not.toEqual([]);
    expect(story.lines).not.toContain(WAITING);
  });

  test.each([
    ["x", { kind: "stopped", stop: "sharp" }],
    ["q", { kind: "left", stop: "quit" }],
  ])("%s ends the session", async (key, outcome) => {
    const story = resumed().startPlain().wait(5).press(key);
    expect((await story.ended)?.session.state).toMatchObject({ outcome });
    expect(story.lines).not.toContain(WAITING);
  });

  test("so does a shout, which is asked about", () => {
    const story = resumed().start().wait(5).shout().sees("Stop? Shout again, or press x.").wait(60).sees("Paused");
    expect(story.said()).toEqual(["paused"]);
  });
});

describe("aloud", () => {
  /** After some work, then taken up again. */
  async function takenUp(options: { asks?: boolean } = {}): Promise<Listener> {
    const plan = spokenPlan("mini", manner());
    const { events } = await new Listener(plan, manner()).wait(90).press("ctrl-c").ended;
    expect(events.map(({ type }) => type)).toContain("rep-done");
    const earlier = events.filter(({ type }) => type !== "left");
    return new Listener(plan, manner(), { ...options, earlier, handsFree: true });
  }

  test("Ctrl-Z says that it waits now, and what says it is not cut off", async () => {
    const heard = (await takenUp()).wait(5).press("ctrl-z");
    expect(heard.said().at(-1)).toBe(WAITING);
  });

  test("whoever leaves it at once hears of the questions, since something was done before", async () => {
    const heard = (await takenUp({ asks: true })).wait(5).press("q");
    expect(heard.said().at(-1)).toMatch(/^Session ended\..* Questions are on the screen\./);
  });
});

describe("a computer that slept through it", () => {
  const SLEPT = "The computer slept or stalled, so it waits: space goes on.";

  test("for longer than a minute waits: who knows where the person is by now", () => {
    const story = resumed().start().wait(5).stall(3600).wait(60);
    story.sees(SLEPT).sees("space to go on");
    expect(story.said()).toEqual([]);
  });

  test("waits as well where only the wall clock has noticed", () => {
    const story = resumed().startPlain().wait(5);
    story.clock.sleep(3600);
    story.wait(1);
    expect(story.lines.at(-1)).toBe(SLEPT);
    expect(story.wait(60).said()).toEqual([]);
  });

  test("for less than a minute goes on", () => {
    const story = resumed().start().wait(5).stall(30).wait(1);
    expect(story.said()).toEqual(["resumed"]);
  });
});

describe("after Ctrl-Z and fg", () => {
  const SIZE = { columns: 80, rows: 24 };
  const suspended = (options: StoryOptions = {}) => workout(TILT, { handsFree: true, ...options });

  test("there is time to lie down again: who has typed that sits at the keyboard", () => {
    const story = suspended().start().wait(30).press("ctrl-z").stall(600).resize(SIZE);
    story
      .sees("goes on in 15 s")
      .sees("set aside")
      .wait(14)
      .sees(/paused/i)
      .wait(1.5)
      .seesNot(/paused/i);
    expect(story.said().slice(-2)).toEqual(["paused", "resumed"]);
  });

  test("that is told in one plain sentence, each time", () => {
    const story = suspended().startPlain().wait(30);
    for (let time = 1; time <= 2; time++) {
      story.press("ctrl-z").resize(SIZE);
      expect(story.lines.at(-1)).toBe("It goes on in 15 seconds.");
      story.wait(18);
    }
  });

  test("a key makes it wait, and no other look at the screen counts anew", () => {
    const story = suspended().start().wait(30).press("ctrl-z").resize(SIZE).wait(3).press("f7").sees(WAITING);
    story.resize({ columns: 79, rows: 24 }).wait(60).sees("space to go on").sees("set aside");
  });

  test("what paused before waits as it did, and so does whoever has hands", () => {
    const paused = suspended().start().wait(30).press("space", "ctrl-z").resize(SIZE);
    paused.seesNot("goes on in").wait(60).sees("space to go on");
    const asked = suspended().start().wait(30).shout().press("ctrl-z").resize(SIZE);
    asked.seesNot("goes on in").wait(60).sees("Stop? Shout again");
    const hands = suspended({ handsFree: false }).start().wait(30).press("ctrl-z").resize(SIZE);
    hands.seesNot("goes on in").wait(60).sees("space to go on");
  });

  test("a shout in it asks, and nothing goes on", () => {
    suspended().start().wait(30).press("ctrl-z").resize(SIZE).wait(5).shout().wait(60).sees("Stop? Shout again");
  });
});
