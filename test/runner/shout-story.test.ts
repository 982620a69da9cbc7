/** A shout in the pause of a pain, and what stands on the screen as long as it is asked about. */
import { describe, expect, test } from "vitest";
import type { Size } from "../../src/base/frame.ts";
import { NOTICE } from "../../src/runner/notices.ts";
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

const SIZES: [Size, boolean][] = [80, 40, 200].flatMap((columns) =>
  [false, true].map((big): [Size, boolean] => [{ columns, rows: columns === 40 ? 10 : 24 }, big]),
);

describe.each([...SIZES, [{ columns: 40, rows: 5 }, false], [{ columns: 40, rows: 5 }, true]] as [Size, boolean][])(
  "what a shout asks, at %o, large: %s",
  (size, big) => {
    test("stands there as long as it is asked, whatever becomes of the voice, which is told behind it", () => {
      const story = workout(TILT, { size, big, spoken: true, listens: () => true })
        .start()
        .wait(12)
        .shout();
      story
        .sees(QUESTION)
        .wait(1)
        .note("The voice is gone.", NOTICE.sound)
        .sees(QUESTION)
        .seesNot("The voice is gone.");
      story.wait(300).sees(QUESTION).press("i").sees(QUESTION).press("i").press("space").wait(0.1).seesNot(QUESTION);
      if (size.rows >= 10) story.sees("The voice is gone.");
    });

    test("is another thing when nobody listens any more", () => {
      let listens = true;
      const story = workout(TILT, { size, big, listens: () => listens })
        .start()
        .wait(12)
        .shout()
        .sees(QUESTION);
      listens = false;
      story.note("Nobody listens for a shout: the recorder has ended.", NOTICE.ear);
      story.sees("Stop? Press x: nobody listens now.").seesNot("Shout again");
    });
  },
);

describe("whether somebody listens", () => {
  test.each(SIZES)("stands at the foot, at %o, large: %s", (size, big) => {
    let listens = true;
    const story = workout(TILT, { size, big, listens: () => listens })
      .start()
      .wait(12)
      .sees(/x STOP.* {2}listening/);
    listens = false;
    story.wait(1).sees(/x STOP.* {2}not listening/);
    expect(workout(TILT, { size, big }).start().wait(12).screen()).not.toContain("listening");
  });

  test("is told in short where there is little room, and not at all where there is less", () => {
    const at = (columns: number, listens: boolean) =>
      workout(TILT, { size: { columns, rows: 10 }, listens: () => listens })
        .start()
        .wait(12);
    at(30, true).sees("listening");
    at(30, false).sees("ear off");
    at(20, false).seesNot("ear").sees("x STOP");
  });

  test("a fault of it is told before one of the voice, and each its time", () => {
    const story = workout(TILT, { listens: () => false })
      .start()
      .wait(12);
    story.note("Nobody listens.", NOTICE.ear).note("The voice is gone.", NOTICE.sound).sees("Nobody listens.");
    story.wait(5).sees("Nobody listens.").wait(2).sees("The voice is gone.").seesNot("Nobody listens.");
  });

  test("they follow one another in a pause as well, in which nothing else is drawn", () => {
    const story = workout(TILT, { listens: () => false })
      .start()
      .wait(12)
      .press("space");
    story.note("Nobody listens.", NOTICE.ear).note("The voice is gone.", NOTICE.sound).sees("Nobody listens.");
    story.wait(7).sees("The voice is gone.").wait(7).seesNot("The voice is gone.");
  });
});
