/** What an author wrote, told among sentences of our own. */
import { describe, expect, it } from "vitest";
import { heard, only } from "../support/heard.ts";

/** What is said while getting ready for an exercise with a note and a fault of its author's. */
function ready({ note = null, watch = null }: { note?: string | null; watch?: string | null }): string {
  const plan = only("superman", { until: "tired" });
  return heard({ ...plan, steps: plan.steps.map((step) => ({ ...step, note, watch })) })[2] ?? "";
}

describe("what an author wrote", () => {
  it.each([
    ["line one", "Line one."],
    ["«keep» it long", "«Keep» it long."],
    ["(slowly) then go", "(Slowly) then go."],
    ["übe langsam.", "Übe langsam."],
    ["5 breaths", "5 breaths."],
    ["http://x.y/z shows it", "http://x.y/z shows it."],
    ["./film.md shows it", "./film.md shows it."],
    ["backcoach show superman tells more", "backcoach show superman tells more."],
    ["iPhone timers are too loud", "iPhone timers are too loud."],
  ])("begins with a capital behind other sentences, unless it is typed as it is: %s", (note, told) => {
    expect(ready({ note })).toMatch(/nose to the floor\. /);
    expect(ready({ note }).endsWith(`floor. ${told}`)).toBe(true);
  });

  it.each([
    ["pressing the back down", "Avoid pressing the back down."],
    ["Holding the breath.", "Avoid holding the breath."],
    ["chin up", "Avoid this: chin up."],
    ["the low back sags", "Avoid this: the low back sags."],
    ["The hips sag", "Avoid this: the hips sag."],
    ["L5 bearing it all", "Avoid this: L5 bearing it all."],
    ["don't bounce", "Don't bounce."],
    ["Never hurry.", "Never hurry."],
    ["avoid jerks", "Avoid jerks."],
  ])("and goes wrong is never heard as what to do: %s", (watch, told) => {
    expect(ready({ watch }).endsWith(`floor. ${told}`)).toBe(true);
  });
});
