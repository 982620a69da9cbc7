/** The page of the safety answers: what was ticked, what that changes, and when it was asked. */
import { describe, expect, it } from "vitest";
import { CONCERNS } from "../../src/safety/gates.ts";
import { takeScreening, withAgreement, withConcern } from "../../src/safety/take-screening.ts";
import { screeningPage } from "../../src/view/screening-page.ts";
import { concernWord } from "../../src/view/screening-words.ts";
import { TODAY, ticked } from "../safety/answers.ts";
import { PLAIN } from "../support/frames.ts";
import { shown, textOf } from "../support/safety-pages.ts";

describe("the answers", () => {
  it("are told with what they change", () => {
    const followedUp = { fracture: { when: "Longer ago", to: "all but twisting", cleared: "2026-11-01" } };
    const taken = takeScreening({ concerns: ["fracture", "spine-disease", "blood-pressure"], followedUp }, null, TODAY);
    expect(shown(screeningPage(withAgreement(taken, "starter", [], TODAY), TODAY, 80, PLAIN))).toMatchInlineSnapshot(`
      "
      Your answers
      Asked on 2026-11-22.

      You ticked
      • a recent fracture of the spine (longer ago), cleared on 2026-11-01: all but
        twisting
      • a known disease of the spine
      • high blood pressure or heart disease

      What that changes
      • A recent fracture of the spine: exercises are left out (bends the spine as far
        as it goes, twists the spine as far as it goes, heavy on the spine).
      • A known disease of the spine: your doctor sees the list of a routine before
        you start it.
      • High blood pressure or heart disease: holds are kept short, and you breathe
        all the time.

      Seen by a doctor
      • the routine starter, on 2026-11-22

      Something changed? backcoach screen asks again. backcoach screen --clear forgets
      all of it.
      "
    `);
  });

  it("of nobody are asked for", () => {
    expect(textOf(screeningPage(null, TODAY, 80, PLAIN))).toContain("have not been asked yet");
    expect(textOf(screeningPage(withConcern(null, "red-flags", TODAY), TODAY, 80, PLAIN))).toContain(
      "have not been asked yet",
    );
  });

  it("of half a year ago are asked for again", () => {
    expect(textOf(screeningPage(ticked("knee"), "2027-06-01", 80, PLAIN))).toContain("over 6 months old");
  });

  it("have a word for everything that can be ticked", () => {
    for (const concern of CONCERNS) expect(concernWord(concern)).not.toBe("");
  });
});
