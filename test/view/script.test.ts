/** The dry run: a whole session as sentences with times. */
import { describe, expect, it } from "vitest";
import { clock } from "../../src/base/duration.ts";
import { planSeconds } from "../../src/plan/estimate.ts";
import { widthOf } from "../../src/view/fit.ts";
import { script } from "../../src/view/script.ts";
import { planOf } from "../support/evening.ts";

describe("the script of a session", () => {
  it("tells every exercise with its time, and reps that repeat once", () => {
    expect(`\n${script(planOf(), 80).join("\n")}\n`).toMatchInlineSnapshot(`
      "
      0:00     Warm-up 1 of 2: Hook-lying rest, until you feel relaxed, at most
               3 minutes. Get ready, 8 seconds. Lie on your back with your knees bent
               and your feet flat, hip-wide. Let head, shoulder blades and pelvis
               sink. Press nothing, hold nothing.
      0:08     Let go. It ends by itself after 3 minutes. Or press enter when you feel
               relaxed.
      3:08     Rest 20 seconds.
      3:28     Warm-up 2 of 2: Pelvic tilt, 12 times, hold 5 seconds. Get ready,
               14 seconds. Lie on your back with your knees bent and your feet flat,
               hip-wide. Draw the belly in and roll the pelvis until the small of the
               back meets the floor. Hold without pushing with the feet. Let the
               natural curve come back.
      3:42     Rep 1 of 12: press for 1 second, hold for 5 seconds, release for
               1 second, relax for 2 seconds. The same to rep 12.
      5:28     Rest 20 seconds.
      5:48     Exercise 1 of 6: Bird-dog, 4 times, hold 5 seconds, on each side in
               turn. Get ready, 17 seconds. Left side first. On all fours, hands a
               little wider than the shoulders, knees under the hips. Slide one leg
               back and the opposite arm forward until both are level with the trunk.
               Keep the back flat and the hips square. Come back with control and
               change sides. Keep a cup of water level on your back.
      6:05     Rep 1 of 4, left side: lift for 2 seconds, hold for 5 seconds, lower
               for 2 seconds, relax for 1 second. The same to rep 4, left and right in
               turn.
      7:24     Rest 20 seconds.
      7:44     Exercise 2 of 6: Side plank, hold for 10 seconds on each side. Get
               ready, 9 seconds. Left side first. On your side, elbow under the
               shoulder, legs straight, feet stacked. Raise the hips until the body is
               one line. Keep the neck long. Lower with control.
      7:53     Left side: lift for 2 seconds, hold for 10 seconds, lower for
               2 seconds.
      8:07     Switch to the right side, 15 seconds.
      8:22     Right side: lift for 2 seconds, hold for 10 seconds, lower for
               2 seconds.
      8:36     Rest 20 seconds.
      8:56     Exercise 3 of 6, round 1 of 2: Prone scissors, 3 sets of 8. Get ready,
               7 seconds. Face down, hands under the head. Lift both straight legs
               slightly and open them. Cross one over the other, then change.
      9:03     Rep 1 of 8: open for 1 second, cross for 1 second. The same to rep 8.
      9:19     Rest 45 seconds, then set 2.
      10:04    Rep 1 of 8: open for 1 second, cross for 1 second. The same to rep 8.
      10:20    Rest 45 seconds, then set 3.
      11:05    Rep 1 of 8: open for 1 second, cross for 1 second. The same to rep 8.
      11:21    Rest 20 seconds.
      11:41    Exercise 4 of 6, round 2 of 2: Prone scissors, 3 sets of 8. Get ready,
               5 seconds. Face down, hands under the head.
      11:46    Rep 1 of 8: open for 1 second, cross for 1 second. The same to rep 8.
      12:02    Rest 45 seconds, then set 2.
      12:47    Rep 1 of 8: open for 1 second, cross for 1 second. The same to rep 8.
      13:03    Rest 45 seconds, then set 3.
      13:48    Rep 1 of 8: open for 1 second, cross for 1 second. The same to rep 8.
      14:04    Rest 20 seconds.
      14:24    Exercise 5 of 6: Superman, until you are tired. Get ready, 6 seconds.
               Face down, arms past the ears. Lift arms, head and legs a little at
               once, nose to the floor.
      14:30    Hold: press enter when you are tired.
      15:30    Rest 20 seconds.
      15:50    Exercise 6 of 6: Swimming, front crawl, for 30 minutes. Get ready,
               5 seconds.
      15:55    Swim for 30 minutes.
      45:55    The end.

      Total: 45 minutes 55 seconds.
      What has no fixed length is counted at its longest; without a limit, as a
      minute.
      "
    `);
  });

  it("ends when the plan ends", () => {
    const plan = planOf();
    expect(script(plan, 80)).toContain(`${clock(planSeconds(plan)).padEnd(9)}The end.`);
  });

  it.each([30, 40, 60, 200])("fits %i columns", (columns) => {
    for (const line of script(planOf(), columns)) expect(widthOf(line)).toBeLessThanOrEqual(Math.min(columns, 88));
  });
});
