/** A fault is told as what to avoid, however its author has put it: nobody may hear it as an order. */
import { describe, expect, test } from "vitest";
import { avoidSentence } from "../../src/view/step-words.ts";
import { SHIPPED } from "../support/shipped.ts";

describe("what to avoid", () => {
  test.each([
    // Something done.
    ["holding the breath", "Avoid holding the breath."],
    ["Letting the hips sag", "Avoid letting the hips sag."],
    ["lying on the arm", "Avoid lying on the arm."],
    ["breathing out too soon", "Avoid breathing out too soon."],
    ["springing back", "Avoid springing back."],
    ["resting on the elbow.", "Avoid resting on the elbow."],
    // Something not done, which alone would be an order to leave it.
    ["not breathing", "Avoid this: not breathing."],
    ["Not keeping the knee over the foot", "Avoid this: not keeping the knee over the foot."],
    ["no control on the way down", "Avoid this: no control on the way down."],
    ["no pause at the top", "Avoid this: no pause at the top."],
    ["without breathing", "Avoid this: without breathing."],
    ["never resting between two sets", "Avoid this: never resting between two sets."],
    // Something that is told as if it were an order.
    ["keep holding the breath", "Avoid this: keep holding the breath."],
    ["stay on the toes", "Avoid this: stay on the toes."],
    ["chin up", "Avoid this: chin up."],
    ["the hips sag", "Avoid this: the hips sag."],
    // Words that only end like what is done.
    ["nothing between the knees", "Avoid this: nothing between the knees."],
    ["everything at once", "Avoid this: everything at once."],
    ["during the lift the breath is held", "Avoid this: during the lift the breath is held."],
    ["sing", "Avoid this: sing."],
    ["bring the knees together", "Avoid this: bring the knees together."],
    ["swing the leg", "Avoid this: swing the leg."],
    ["overswing at the top", "Avoid this: overswing at the top."],
    ["wringing the hands", "Avoid wringing the hands."],
    // What forbids by itself.
    ["don't bounce", "Don't bounce."],
    ["Do not bounce", "Do not bounce."],
    ["never lock the knees", "Never lock the knees."],
    ["never bring the knees together", "Never bring the knees together."],
    ["avoid bouncing", "Avoid bouncing."],
    // Something done by name.
    ["avoiding the end of the movement", "Avoid avoiding the end of the movement."],
  ])("«%s»: %s", (fault, sentence) => {
    expect(avoidSentence(fault)).toBe(sentence);
  });

  const faults = SHIPPED.exerciseIds.flatMap((id) => SHIPPED.exercise(id)?.faults ?? []);
  test("is told so of every fault in the library", () => {
    expect(faults.length).toBeGreaterThan(50);
    for (const fault of faults) expect(avoidSentence(fault)).toMatch(/^(?:Avoid |Do not |Don['’]t |Never )/);
  });
});
