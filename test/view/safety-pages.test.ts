/** The pages that have to be right when somebody is in pain. */
import { describe, expect, it } from "vitest";
import { PAIN_STOPS } from "../../src/session/event.ts";
import { aftercare, bothLegsLine, urgentLine } from "../../src/view/aftercare.ts";
import { widthOf } from "../../src/view/fit.ts";
import { redFlags } from "../../src/view/red-flags.ts";
import { safetyNotes } from "../../src/view/safety-notes.ts";
import { PLAIN } from "../support/frames.ts";

const pageOf = (lines: readonly string[]): string => lines.join(" ").replace(/\s+/g, " ");

describe("aftercare", () => {
  it.each(PAIN_STOPS)("after %s says that stopping was right, and that it is enough for today", (stop) => {
    const text = pageOf(aftercare(stop, 80, PLAIN, "112"));
    expect(text).toContain("stopping was right");
    expect(text).toMatch(/No more exercises today|Nothing more today/);
  });

  it("brings the red flags after signs in the chest or the saddle", () => {
    const flags = PAIN_STOPS.filter((stop) =>
      pageOf(aftercare(stop, 80, PLAIN, "112")).includes("These signs need a clinician"),
    );
    // After signs in a leg they are asked about, or printed where nobody can be asked.
    expect(flags).toEqual(["unwell", "saddle"]);
  });

  it("begins with the emergency after signs of the bladder, the bowel or the saddle, and it stays on the screen", () => {
    expect(pageOf(aftercare("saddle", 200, PLAIN, "999").slice(0, 2))).toContain("call 999 or go to hospital now");
    expect(urgentLine("saddle", "999")).toContain("call 999");
    expect(bothLegsLine("999")).toContain("call 999");
  });

  it("promises after a leg what the next session does", () => {
    expect(pageOf(aftercare("legs", 80, PLAIN, "112"))).toContain("This one is left out next time.");
  });

  it("begins with the emergency when the chest is concerned, with the number that is valid here", () => {
    expect(aftercare("unwell", 100, PLAIN, "999")[0]).toContain("call 999 now");
    expect(pageOf(aftercare("unwell", 80, PLAIN, "112"))).toContain("call 112");
  });
});

describe("red flags", () => {
  it("keep what cannot wait apart from what needs a doctor soon", () => {
    const text = pageOf(redFlags(80, PLAIN, "112"));
    const emergency = text.indexOf("call 112");
    const soon = text.indexOf("See a doctor soon");
    for (const sign of ["between the legs", "bladder", "both legs", "getting worse. See"]) {
      expect(text.indexOf(sign)).toBeGreaterThan(emergency);
      expect(text.indexOf(sign)).toBeLessThan(soon);
    }
    for (const sign of ["Cancer", "Fever", "night", "fall", "weight"]) expect(text.indexOf(sign)).toBeGreaterThan(soon);
  });
});

describe("the safety notes", () => {
  it("name who must not, who asks first, and the two keys", () => {
    const text = pageOf(safetyNotes(80, PLAIN));
    // Enter answers some of them, with no or with what was said last time.
    expect(text.replace(/\s+/g, " ")).toContain("escape leaves each one out");
    for (const word of ["pregnant", "fracture", "acutely ill", "heart", "osteoporosis", "x stops", "p is for"]) {
      expect(text).toContain(word);
    }
  });
});

describe("every page", () => {
  it.each([20, 33, 40, 80, 200])("fits %i columns and stays easy to read", (columns) => {
    const pages = [
      ...PAIN_STOPS.map((stop) => aftercare(stop, columns, PLAIN, "112")),
      redFlags(columns, PLAIN, "112"),
      safetyNotes(columns, PLAIN),
    ];
    for (const line of pages.flat()) expect(widthOf(line)).toBeLessThanOrEqual(Math.min(columns, 88));
  });

  it("claims nothing about discs or nerves, and raises no voice", () => {
    const text = [
      ...PAIN_STOPS.map((stop) => aftercare(stop, 80, PLAIN, "112")),
      redFlags(80, PLAIN, "112"),
      safetyNotes(80, PLAIN),
    ]
      .flat()
      .join("\n");
    expect(text).not.toMatch(/!|nerve|heals|cures|releases/i);
  });
});
