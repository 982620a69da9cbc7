/** A session told in sentences: what a listener hears, from the first word to the last. */
import { describe, expect, it } from "vitest";
import { NO_DOSE } from "../support/an-exercise.ts";
import { anEntry, aRoutine, planOf } from "../support/evening.ts";
import { heard, only, type Press } from "../support/heard.ts";

describe("a session", () => {
  it("announces a rep once, then what has to be done now", () => {
    expect(heard(only("pelvic-tilt", { reps: 2, hold: 5 }))).toMatchInlineSnapshot(`
      [
        "Short: 1 exercise, about 1 minute.",
        "Exercise 1 of 1: Pelvic tilt, 2 times, hold 5 seconds.",
        "Get ready, 14 seconds. Lie on your back with your knees bent and your feet flat, hip-wide. Draw the belly in and roll the pelvis until the small of the back meets the floor. Hold without pushing with the feet. Let the natural curve come back.",
        "Rep 1 of 2: press, breathe out.",
        "Hold 5 seconds, breathe easily.",
        "Release, breathe in.",
        "Rep 2 of 2: press.",
        "Hold.",
        "Release.",
        "Pelvic tilt done.",
        "Session finished, 30 seconds.",
      ]
    `);
  });

  it("names the side where the sides take turns", () => {
    expect(heard(only("bird-dog", { reps: 1, hold: 5, sides: "alternate" }))).toMatchInlineSnapshot(`
      [
        "Short: 1 exercise, about 1 minute.",
        "Exercise 1 of 1: Bird-dog, hold for 5 seconds on each side in turn.",
        "Get ready, 14 seconds. Left side first. On all fours, hands a little wider than the shoulders, knees under the hips. Slide one leg back and the opposite arm forward until both are level with the trunk. Keep the back flat and the hips square. Come back with control and change sides.",
        "Lift, left side, breathe out.",
        "Hold 5 seconds, breathe easily.",
        "Lower, breathe in.",
        "Lift, right side, breathe out.",
        "Hold 5 seconds, breathe easily.",
        "Lower, breathe in.",
        "Bird-dog done.",
        "Session finished, 33 seconds.",
      ]
    `);
  });

  it("switches sides in between", () => {
    expect(heard(only("side-plank", { hold: 10, sides: "each" }))).toMatchInlineSnapshot(`
      [
        "Short: 1 exercise, about 1 minute.",
        "Exercise 1 of 1: Side plank, hold for 10 seconds on each side.",
        "Get ready, 9 seconds. Left side first. On your side, elbow under the shoulder, legs straight, feet stacked. Raise the hips until the body is one line. Keep the neck long. Lower with control.",
        "Lift, left side.",
        "Hold 10 seconds, breathe easily.",
        "Lower.",
        "Switch sides, 15 seconds: now the right side.",
        "Lift, right side.",
        "Hold 10 seconds, breathe easily.",
        "Lower.",
        "Side plank done.",
        "Session finished, 52 seconds.",
      ]
    `);
  });

  it("says little when reps are fast, and tells the sets", () => {
    expect(heard(only("prone-scissors", { sets: 2, reps: 2 }))).toMatchInlineSnapshot(`
      [
        "Short: 1 exercise, about 1 minute.",
        "Exercise 1 of 1: Prone scissors, 2 sets of 2.",
        "Get ready, 7 seconds. Face down, hands under the head. Lift both straight legs slightly and open them. Cross one over the other, then change.",
        "Rep 1 of 2: open, then cross.",
        "Rep 2 of 2: open.",
        "Set 1 of 2 done.",
        "Rest 45 seconds, then set 2 of 2.",
        "Set 2 of 2. Rep 1 of 2: open, then cross.",
        "Rep 2 of 2: open.",
        "Set 2 of 2 done.",
        "Prone scissors done.",
        "Session finished, 1 minute.",
      ]
    `);
  });

  it("counts up and says for how long", () => {
    expect(heard(only("superman", { until: "tired", atMost: 20 }))).toMatchInlineSnapshot(`
      [
        "Short: 1 exercise, about 1 minute.",
        "Exercise 1 of 1: Superman, until you are tired, at most 20 seconds.",
        "Get ready, 6 seconds. Face down, arms past the ears. Lift arms, head and legs a little at once, nose to the floor.",
        "Hold. It ends by itself after 20 seconds. Or press enter when you are tired.",
        "Superman done.",
        "Session finished, 26 seconds.",
      ]
    `);
  });

  it("says what comes next, and what is timed as a whole", () => {
    const plan = planOf(
      aRoutine({
        name: "Two",
        exercises: [anEntry("superman", { dose: { ...NO_DOSE, for: 20 } }), anEntry("swimming")],
      }),
    );
    expect(heard(plan).slice(-6)).toMatchInlineSnapshot(`
      [
        "Rest 20 seconds. Next: Swimming, front crawl.",
        "Exercise 2 of 2: Swimming, front crawl, for 30 minutes.",
        "Get ready, 5 seconds.",
        "Swim for 30 minutes.",
        "Swimming, front crawl done.",
        "Session finished, 30 minutes 51 seconds.",
      ]
    `);
  });

  it("tells a skipped exercise, a pause and the end", () => {
    const presses: Record<number, Press[]> = {
      0: [{ type: "pause", why: "gap" }, { type: "toggle-pause" }],
      1: [{ type: "skip" }],
    };
    expect(heard(only("pelvic-tilt", { reps: 2 }), presses)).toMatchInlineSnapshot(`
      [
        "Short: 1 exercise, about 1 minute.",
        "Exercise 1 of 1: Pelvic tilt, 2 times, hold 5 seconds.",
        "Get ready, 14 seconds. Lie on your back with your knees bent and your feet flat, hip-wide. Draw the belly in and roll the pelvis until the small of the back meets the floor. Hold without pushing with the feet. Let the natural curve come back.",
        "Paused: the computer slept or stalled. Nothing was counted meanwhile. Press space to go on.",
        "Going on.",
        "Rep 1 of 2: press, breathe out.",
        "Pelvic tilt skipped.",
        "Session finished, 14 seconds.",
      ]
    `);
  });

  it("tells a set that was ended early", () => {
    expect(heard(only("pelvic-tilt", { reps: 2 }), { 1: [{ type: "done" }] })).toContain("Set ended early.");
  });

  it("tells the side that was ended early by its name", () => {
    const plan = planOf(aRoutine({ exercises: [anEntry("side-plank", { dose: { ...NO_DOSE, hold: 20 } })] }));
    expect(heard(plan, { 1: [{ type: "done" }] }).join(" ")).toMatch(/\bLeft side ended early\./);
  });

  it("tells how long an open hold was held, when it was left before its limit", () => {
    const early = heard(only("superman", { until: "tired", atMost: 20 }), { 1: [{ type: "done" }] });
    expect(early.filter((line) => line.startsWith("Held for"))).toHaveLength(1);
  });
});
