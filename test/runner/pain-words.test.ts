/** The talk behind `p` as it is seen, heard and handed on: the words of each stage. */
import { describe, expect, test } from "vitest";
import { asked } from "../support/pain-talk.ts";

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
        "How strong is it, 0 to 10? Press a number, 0 for no pain, or t for ten, the worst you can imagine. Enter leaves it out.",
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
        "Paused. A question first; escape leaves it out.",
        "What does it feel like? Press a number.",
        "1: Sharp: stabbing, electric, or one exact spot.",
        "2: Cramp: a muscle pulls tight and does not let go.",
        "3: Down a leg: pain, tingling or numbness further down than before.",
        "4: Dizzy or chest: chest pain, dizzy, faint or very short of breath.",
        "5: Bladder or bowel: new trouble there, numb between the legs, or both legs.",
        "6: Muscle tiredness: a dull burn in the working muscle, gone in a minute.",
        "7: Stretch: a pull that eases when you ease.",
        "How strong is it, 0 to 10? Press a number, 0 for no pain, or t for ten, the worst you can imagine. Enter leaves it out.",
        "Where is it? Press a number, or enter to leave it out.",
        "1: Low back: between the ribs and the pelvis.",
        "2: Buttock: the seat, or beside the hip.",
        "3: Left leg: anywhere below the seat.",
        "4: Right leg: anywhere below the seat.",
        "5: Both legs: anywhere below the seat.",
        "6: Elsewhere: neck, shoulder, wrist, knee, belly.",
        "Noted: a stretch, pain 7, in the left leg.",
        "Pain 7 is more than is good here, 5 at most. Make it easier, or leave it for today. If it tingles, goes numb, or runs further down than before: that is a reason to stop. Press a number.",
        "1: Side plank from the knees instead: easier, for the rest of this exercise.",
        "2: A smaller movement: on where you were, with less of it.",
        "3: Leave this exercise: on with the next one.",
        "4: Stop for today: what was done is kept.",
        "Side plank from the knees instead of Side plank.",
        "Exercise 2 of 3: Side plank from the knees, hold for 10 seconds on each side.",
        "Get ready, 15 seconds. Left side first. Lie on the side named, elbow under the shoulder, knees bent, shins behind you. Raise the hips, knees on the floor. Make one line from the head to the knees. Push the elbow down, away from the ear. Lower the hips with control.",
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
