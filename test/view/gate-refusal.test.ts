/** The page of a session that is refused: why, and who can open it again. */
import { describe, expect, it } from "vitest";
import { usualCircumstances } from "../../src/safety/circumstances.ts";
import { gateRoutine } from "../../src/safety/gate-routine.ts";
import { CONCERNS, GATES } from "../../src/safety/gates.ts";
import { refusalPage, refusalSentence } from "../../src/view/gate-refusal.ts";
import { concernWord } from "../../src/view/screening-words.ts";
import { clearedTicks, TODAY } from "../safety/answers.ts";
import { SHIPPED } from "../safety/shipped.ts";
import { entry, exercise, routine } from "../support/exercises.ts";
import { PLAIN } from "../support/frames.ts";
import { shown, textOf } from "../support/safety-pages.ts";

describe("a refusal", () => {
  it("says who can clear it and how", () => {
    const refusal = { why: "concerns", concerns: ["fracture"] } as const;
    expect(shown(refusalPage(refusal, 80, PLAIN, "112"))).toMatchInlineSnapshot(`
      "
      No session today
      An answer of yours says that exercises are not for now. That is care, not a
      judgement.

      A recent fracture of the spine
      The doctor who looks after the fracture can clear you for exercises.
      Then tell backcoach: backcoach screen --cleared fracture. With the day:
      backcoach screen --cleared fracture=2026-01-31.
      "
    `);
    expect(refusalSentence(refusal)).toBe("No session with a recent fracture of the spine.");
  });

  it.each(CONCERNS.filter((concern) => !["open", "doctor-list"].includes(GATES[concern].session)))(
    "with %s names it, and a way on",
    (concern) => {
      const text = textOf(refusalPage({ why: "concerns", concerns: [concern] }, 80, PLAIN, "112"));
      expect(text.toLowerCase()).toContain(concernWord(concern));
      expect(text).toMatch(/backcoach screen|Tomorrow is another day/);
    },
  );

  it("for red flags shows them, with the number that is valid here", () => {
    const text = textOf(refusalPage({ why: "concerns", concerns: ["red-flags"] }, 80, PLAIN, "999"));
    expect(text).toContain("call 999");
    expect(text).toContain("backcoach screen --cleared red-flags");
  });

  it("for want of anything left lists what went", () => {
    const one = routine([entry("reach")], { define: [exercise("reach", { name: "Reach", tags: ["hands"] })] });
    const result = gateRoutine(one, SHIPPED, usualCircumstances(clearedTicks("wrist"), TODAY), { warmup: true });
    if (result.kind !== "refused") throw new Error("not refused");
    expect(textOf(refusalPage(result.refusal, 80, PLAIN, "112"))).toContain("Reach left out: weight on the wrists.");
    expect(refusalSentence(result.refusal)).toContain("nothing of this routine is left");
  });
});
