/**
 * The talk behind `p`, every path of it: on the live screen, as plain sentences and as JSON lines the same keys lead to
 * the same events.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PAIN_STOPS } from "../../src/session/event.ts";
import { SHIPPED, type Story, type StoryOptions, workout } from "../support/story.ts";

/** Ready 5 s, lift 2 s, hold 20 s: twelve seconds in, the left side has been held for five. */
const ROUTINE = `ready: 5s
rest: 6s
exercises:
  - { do: side-plank, sets: 2, hold: 20s, sides: each, rest: 9s }
  - { do: pelvic-tilt, reps: 2 }`;
const EASIER: StoryOptions = {
  easierFor: ({ id }) => (id === "side-plank" ? SHIPPED.exercise("side-plank-knees") : null),
};

type Stage = "start" | "startPlain" | "startJson";
const STAGES: readonly Stage[] = ["start", "startPlain", "startJson"];

/** In the middle of a hold, asked what it feels like. */
function asked(stage: Stage, options: StoryOptions = EASIER): Promise<Story> {
  return workout(ROUTINE, options)[stage]().wait(12).answer("p");
}

/** What has happened since the pause: types, with what was decided. */
function since(story: Story): string[] {
  const from = story.events.findLastIndex((event) => event.type === "paused");
  return story.events.slice(from + 1).map((event) => {
    if (event.type === "pain") return `pain ${event.quality} ${event.pain ?? "-"} ${event.place ?? "-"}`;
    if (event.type === "exercise-eased") return `eased to ${event.to ?? "less"}`;
    if (event.type === "exercise-started") return `started ${event.exercise}`;
    if (event.type === "hold-done") return `held ${event.seconds}`;
    if (event.type === "stopped" || event.type === "left") return `${event.type}: ${event.stop}`;
    return event.type;
  });
}

/** After `p`: the keys, and what comes of them. */
const PATHS: readonly (readonly [string, readonly string[], readonly string[], StoryOptions?])[] = [
  ["tired, nothing more said: on", ["6", "enter", "1"], ["pain tired - -", "resumed"]],
  ["tired: this set is enough", ["6", "enter", "2"], ["pain tired - -", "held 5", "set-done", "side-switched"]],
  ["tired: enough for today", ["6", "escape", "3"], ["pain tired - -", "held 5", "left: tired"]],
  ["tired at 4 in the low back: on", ["6", "4", "1", "1"], ["pain tired 4 low-back", "resumed"]],
  ["tired at 5 is still allowed", ["6", "5", "enter", "1"], ["pain tired 5 -", "resumed"]],
  ["a stretch: smaller", ["7", "enter", "1"], ["pain stretch - -", "resumed", "eased to less"]],
  [
    "a stretch: the easier one",
    ["7", "2", "4", "2"],
    ["pain stretch 2 leg", "held 5", "eased to side-plank-knees", "started side-plank-knees"],
  ],
  ["a stretch: on as it was", ["7", "enter", "3"], ["pain stretch - -", "resumed"]],
  ["a stretch: leave it", ["7", "enter", "4"], ["pain stretch - -", "held 5", "exercise-skipped"]],
  ["a stretch: enough for today", ["7", "enter", "5"], ["pain stretch - -", "held 5", "left: quit"]],
  ["a stretch where there is no easier one: on", ["7", "enter", "2"], ["pain stretch - -", "resumed"], {}],
  [
    "too strong: the easier one",
    ["6", "7", "6", "1"],
    ["pain tired 7 elsewhere", "held 5", "eased to side-plank-knees", "started side-plank-knees"],
  ],
  ["too strong: smaller", ["6", "6", "enter", "2"], ["pain tired 6 -", "resumed", "eased to less"]],
  ["too strong: leave it", ["7", "6", "2", "3"], ["pain stretch 6 buttock", "held 5", "exercise-skipped"]],
  ["too strong: enough for today", ["7", "6", "2", "4"], ["pain stretch 6 buttock", "held 5", "left: quit"]],
  ["too strong, no easier one: smaller", ["6", "6", "enter", "1"], ["pain tired 6 -", "resumed", "eased to less"], {}],
  ["severe: leave it", ["6", "8", "4", "1"], ["pain tired 8 leg", "held 5", "exercise-skipped"]],
  ["both legs, an emergency sign: stopped", ["6", "3", "5", "1"], ["pain tired 3 leg", "held 5", "stopped: saddle"]],
  ["both legs, none of the signs: on", ["6", "3", "5", "2", "1"], ["pain tired 3 leg", "resumed"]],
  ["both legs, no answer: paused", ["6", "3", "5", "escape"], ["pain tired 3 leg"]],
  ["the worst: enough for today", ["7", "t", "enter", "2"], ["pain stretch 10 -", "held 5", "left: quit"]],
  [
    "a policy that avoids pain: 3 is too strong",
    ["6", "3", "enter", "3"],
    ["pain tired 3 -", "held 5", "exercise-skipped"],
    { ...EASIER, policy: "avoid" },
  ],
  ["a policy that avoids pain: 2 is not", ["6", "2", "enter", "1"], ["pain tired 2 -", "resumed"], { policy: "avoid" }],
  ["nothing said at all: paused", ["escape"], []],
  [
    "too strong, no decision: left",
    ["7", "9", "1", "escape"],
    ["pain stretch 9 low-back", "held 5", "exercise-skipped"],
  ],
  ["no decision: paused", ["6", "3", "1", "escape"], ["pain tired 3 low-back"]],
  ...PAIN_STOPS.map((stop, index) => [`${stop}: stopped`, [`${index + 1}`], ["held 5", `stopped: ${stop}`]] as const),
];

describe.each(STAGES)("%s", (stage) => {
  for (const [name, keys, events, options = EASIER] of PATHS) {
    test(name, async () => {
      const story = await (await asked(stage, options)).answer(...keys);
      expect(since(story)).toEqual(events);
      expect(story.question).toBeNull();
    });
  }

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

describe("on the live screen", () => {
  test("each question stands alone, and the advised way is the first", async () => {
    const story = await asked("start");
    expect(story.question).toMatchInlineSnapshot(`
      [
        "What does it feel like?",
        "1. Sharp",
        "2. Cramp",
        "3. Down a leg",
        "4. Dizzy or chest",
        "5. Bladder or bowel",
        "6. Muscle tiredness",
        "7. Stretch",
      ]
    `);
    await story.answer("7");
    expect(story.question).toMatchInlineSnapshot(`
      [
        "How strong is it, 0 to 10? Press 0 for no pain up to 9, t for 10, the worst you can imagine, or enter to leave it out.",
      ]
    `);
    await story.answer("7");
    expect(story.question).toMatchInlineSnapshot(`
      [
        "Where is it?",
        "1. Low back",
        "2. Buttock",
        "3. Left leg",
        "4. Right leg",
        "5. Both legs",
        "6. Elsewhere",
        "7. Leave it out",
      ]
    `);
    await story.answer("4");
    expect(story.question).toMatchInlineSnapshot(`
      [
        "Pain 7 is more than is good here (5 at most). Make it easier, or leave it for today. If it tingles, goes numb, or runs further down than before: that is a reason to stop.",
        "1. Side plank from the knees instead",
        "2. A smaller movement",
        "3. Leave this exercise",
        "4. Stop for today",
      ]
    `);
  });

  test("the pause says what was noted, and going on smaller says so until the next exercise", async () => {
    const story = await (await asked("start")).answer("7", "4", "3", "escape");
    story.sees("Paused").sees("Noted: a stretch, pain 4, in the left leg.");
    await story.answer("p", "7", "enter", "1");
    story.sees(/hold 15 s/i).sees("With a smaller movement from here on.");
    story.wait(130).seesNot("smaller movement");
  });

  test("the easier exercise begins with getting ready, and comes between", async () => {
    const story = await (await asked("start")).answer("6", "7", "1", "1");
    story
      .sees("Side plank from the knees")
      .sees(/get ready/i)
      .sees("Exercise 2 of 3");
    story.wait(400);
    expect((await story.ended)?.session.state).toMatchObject({ outcome: { kind: "finished" } });
  });
});

describe("as sentences", () => {
  test("the whole talk can be followed without seeing", async () => {
    const story = await asked("startPlain");
    const from = story.lines.length - 9;
    await story.answer("7", "7", "3", "1");
    expect(story.lines.slice(from)).toMatchInlineSnapshot(`
      [
        "Paused. Go on only when it has eased, with space.",
        "What does it feel like? Press a number.",
        "1: Sharp: stabbing, electric, or one exact spot.",
        "2: Cramp: a muscle pulls tight and does not let go.",
        "3: Down a leg: pain, tingling or numbness further down than before.",
        "4: Dizzy or chest: chest pain, dizzy, faint or very short of breath.",
        "5: Bladder or bowel: new trouble there, numb between the legs, or both legs.",
        "6: Muscle tiredness: a dull burn in the working muscle, gone in a minute.",
        "7: Stretch: a pull that eases when you ease.",
        "How strong is it, 0 to 10? Press 0 for no pain up to 9, t for 10, the worst you can imagine, or enter to leave it out.",
        "Where is it? Press a number, or enter to leave it out.",
        "1: Low back: between the ribs and the pelvis.",
        "2: Buttock: the seat, or beside the hip.",
        "3: Left leg: anywhere below the seat.",
        "4: Right leg: anywhere below the seat.",
        "5: Both legs: anywhere below the seat.",
        "6: Elsewhere: neck, shoulder, wrist, knee, belly.",
        "Noted: a stretch, pain 7, in the left leg.",
        "Pain 7 is more than is good here (5 at most). Make it easier, or leave it for today. If it tingles, goes numb, or runs further down than before: that is a reason to stop. Press a number.",
        "1: Side plank from the knees instead: easier, for the rest of this exercise.",
        "2: A smaller movement: on where you were, with less of it.",
        "3: Leave this exercise: on with the next one.",
        "4: Stop for today: what was done is kept.",
        "Side plank from the knees instead of Side plank.",
        "Exercise 2 of 3: Side plank from the knees, hold for 10 seconds on each side.",
        "Get ready, 15 seconds. Left side first. Lie on your side, elbow under the shoulder, knees bent, shins behind you. Raise the hips, knees on the floor. Make one line from the head to the knees. Push the elbow down, away from the ear. Lower the hips with control.",
      ]
    `);
  });
});

describe("as JSON lines", () => {
  test("pain and easing are events, without the plan", async () => {
    const story = await (await asked("startJson")).answer("7", "7", "3", "1");
    const events = story.lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
    expect(events.slice(-4)).toMatchObject([
      {
        type: "pain",
        exercise: "side-plank",
        side: "left",
        quality: "stretch",
        pain: 7,
        place: "leg",
        painSide: "left",
      },
      { type: "hold-done", seconds: 5 },
      { type: "exercise-eased", exercise: "side-plank", to: "side-plank-knees" },
      { type: "exercise-started", exercise: "side-plank-knees" },
    ]);
    expect(events.every((event) => !("plan" in event))).toBe(true);
  });
});
