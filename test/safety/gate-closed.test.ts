/** Where the gates let no session through, or not before a doctor has looked at the list. */
import { describe, expect, it } from "vitest";
import { usualCircumstances } from "../../src/safety/circumstances.ts";
import { gateRoutine } from "../../src/safety/gate-routine.ts";
import { withAgreement } from "../../src/safety/take-screening.ts";
import { entry, exercise, routine } from "../support/exercises.ts";
import { gated } from "../support/gated.ts";
import { TODAY, ticked } from "./answers.ts";
import { SHIPPED, shippedRoutine } from "./shipped.ts";

describe("no session", () => {
  it.each([["pregnant"], ["ill"], ["fracture"], ["surgery"], ["red-flags"], ["chest"]] as const)(
    "with %s",
    (concern) => {
      const result = gateRoutine(shippedRoutine("mini"), SHIPPED, usualCircumstances(ticked(concern), TODAY), {
        warmup: true,
      });
      expect(result).toEqual({ kind: "refused", refusal: { why: "concerns", concerns: [concern] } });
    },
  );

  it("when nothing is left", () => {
    const one = routine([entry("pelvic-tilt")], { define: [exercise("pelvic-tilt", { tags: ["hands"] })] });
    const result = gateRoutine(one, SHIPPED, usualCircumstances(ticked("wrist"), TODAY), { warmup: true });
    expect(result).toMatchObject({ kind: "refused", refusal: { why: "nothing-left" } });
  });
});

describe("a doctor's look at the list", () => {
  const starter = shippedRoutine("starter");
  const screening = ticked("spine-disease");

  it("is needed once for a routine", () => {
    const before = gated(starter, ["spine-disease"]);
    expect(before.doctor).toEqual(["spine-disease"]);
    const agreed = withAgreement(screening, "starter", before.exercises, TODAY);
    expect(gated(starter, [], { screening: agreed }).doctor).toEqual([]);
    expect(gated(shippedRoutine("strength"), [], { screening: agreed }).doctor).toEqual(["spine-disease"]);
  });

  it("is needed again when there is more on the list", () => {
    const agreed = withAgreement(screening, "starter", gated(starter, ["spine-disease"]).exercises, TODAY);
    const more = { ...starter, exercises: [...starter.exercises, entry("locust")] };
    expect(gated(more, [], { screening: agreed }).doctor).toEqual(["spine-disease"]);
  });

  it("is not needed again for what a day takes away", () => {
    const agreed = withAgreement(screening, "starter", gated(starter, ["spine-disease"]).exercises, TODAY);
    expect(gated(starter, [], { screening: agreed, minutesUp: 10 }).doctor).toEqual([]);
  });
});
