/** The list that a doctor is asked to look at, on the screen and on paper. */
import { describe, expect, it } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import { doctorPage } from "../../src/view/gate-doctor.ts";
import { forDoctor } from "../../src/view/gate-for-doctor.ts";
import { clearedTicks, TODAY } from "../safety/answers.ts";
import { SHIPPED, shippedRoutine } from "../safety/shipped.ts";
import { entry, exercise, routine } from "../support/exercises.ts";
import { PLAIN } from "../support/frames.ts";
import { gated } from "../support/gated.ts";
import { shown, textOf } from "../support/safety-pages.ts";

describe("a doctor's look", () => {
  it("is asked for with the two commands", () => {
    const text = textOf(doctorPage(["spine-disease", "illness"], "starter", 80, PLAIN));
    expect(text).toContain("a known disease of the spine, another long illness, or medicine for one");
    expect(text).toContain("backcoach show starter --for-doctor");
    expect(text).toContain("backcoach screen --agreed starter");
  });

  it("finds on one page what each exercise asks of the body", () => {
    const result = gated(shippedRoutine("mini"), ["disc", "wrist"]);
    const plan = makePlan(result.routine, result.catalogue, { warmup: true });
    const parts = { ...result, plan, screening: clearedTicks("disc", "wrist"), today: TODAY, name: "mini" };
    expect(shown(forDoctor(parts))).toMatchInlineSnapshot(`
      "
      # Five minutes: exercises to look through

      Printed on 2026-11-22. Strengthening, 3 times a week.
      backcoach is a timer and a guide for exercises at home. It knows only what is on this page.

      ## What was ticked

      - a slipped disc, or pain that bending makes worse
      - wrist trouble

      ## The exercises

      1. **Pelvic tilt**, 5 x 3 s  
         Asks of the body: lying on the back; easy movement with a low load.  
         Lie on your back, knees bent, feet flat and hip-wide, arms by your sides. Press the low back to the floor. Draw the belly in and let the tailbone tip up a little. Keep the buttocks on the floor and the feet light. Let go, and let the natural curve come back.

      2. **Glute bridge**, 5 x 3 s  
         Asks of the body: lying on the back; work or weight for the neck.  
         Lie on your back, knees bent, heels a hand's length from the seat, feet hip-wide. Push the heels down, raise the hips. Tilt the pelvis a little first, then lift. Stop when shoulders, hips and knees make one line. Come down slowly, bone by bone.

      3. **Heel slide**, 5 times, each side in turn  
         Asks of the body: lying on the back; easy movement with a low load.  
         Lie on your back, knees bent, feet flat and hip-wide. Flatten the back gently. Slide one heel away, the back quiet. Let the heel glide along the floor until the leg is almost straight. Draw it back the same way, then change legs. The side named is the heel.

      4. **Side plank**, 10 s each side  
         Asks of the body: work and weight for the shoulders.  
         Lie on the side named, elbow under the shoulder, legs straight, top foot in front or stacked. Raise the hips until you are one line. Push the elbow down, away from the ear. Keep the head in line and breathe in small, steady breaths. Lower the hips with control.

      ## Left out or changed already

      - Bird-dog left out: weight on the wrists. Heel slide instead.

      ## Your answer

      - [ ] All of these are fine.
      - [ ] All but these: ______________________________
      - [ ] Not now.

      Name and date: ______________________________

      All fine? Tell backcoach: \`backcoach screen --agreed mini\`

      All but some? \`backcoach new "My own" --from mini\` makes a copy. Take those out of it, and agree to the copy.
      "
    `);
  });

  it("is not led astray by what a file says", () => {
    const one = routine([entry("odd", {}, { note: "see <b>*this*</b>" })], {
      name: "# Not a heading [link](x)",
      define: [exercise("odd", { name: "a|b `c`\u001b[2J" })],
    });
    const plan = makePlan(one, SHIPPED, { warmup: true });
    const text = forDoctor({ routine: one, plan, notes: [], screening: null, today: TODAY, name: "./o`dd.yaml" }).join(
      "\n",
    );
    expect(text).toContain("# \\# Not a heading \\[link\\](x)");
    expect(text).toContain("**a\\|b \\`c\\`");
    expect(text).toContain("see \\<b\\>\\*this\\*");
    expect(text).not.toContain("\u001b");
    expect(text).toContain("not said by its author");
    expect(text).toContain("`backcoach screen --agreed ./o'dd.yaml`");
  });
});
