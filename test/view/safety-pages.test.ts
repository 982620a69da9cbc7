/** The pages that have to be right when somebody is in pain. */
import { describe, expect, it } from "vitest";
import { PAIN_STOPS } from "../../src/session/event.ts";
import { aftercare } from "../../src/view/aftercare.ts";
import { widthOf } from "../../src/view/fit.ts";
import { redFlags } from "../../src/view/red-flags.ts";
import { safetyNotes } from "../../src/view/safety-notes.ts";
import { PLAIN } from "../support/frames.ts";

const pageOf = (lines: readonly string[]): string => lines.join(" ").replace(/\s+/g, " ");

describe("aftercare", () => {
  it.each(PAIN_STOPS)("after %s says that stopping was right, and that it is enough for today", (stop) => {
    const text = pageOf(aftercare(stop, 80, PLAIN));
    expect(text).toContain("stopping was right");
    expect(text).toMatch(/No more exercises today|Nothing more today/);
  });

  it("brings the red flags after signs in a leg or the chest, and only then", () => {
    const flags = PAIN_STOPS.filter((stop) =>
      pageOf(aftercare(stop, 80, PLAIN)).includes("These signs need a clinician"),
    );
    expect(flags).toEqual(["legs", "unwell"]);
  });

  it("begins with the emergency when the chest is concerned, with the number that is valid here", () => {
    expect(aftercare("unwell", 100, PLAIN, "999")[0]).toContain("call 999 now");
    expect(pageOf(aftercare("unwell", 80, PLAIN))).toContain("call 112");
  });
});

describe("red flags", () => {
  it("keep what cannot wait apart from what needs a doctor soon", () => {
    const text = pageOf(redFlags(80, PLAIN));
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
    for (const word of ["pregnant", "fracture", "acutely ill", "heart", "osteoporosis", "x stops", "p is for"]) {
      expect(text).toContain(word);
    }
  });
});

describe("every page", () => {
  it.each([20, 33, 40, 80, 200])("fits %i columns and stays easy to read", (columns) => {
    const pages = [
      ...PAIN_STOPS.map((stop) => aftercare(stop, columns, PLAIN)),
      redFlags(columns, PLAIN),
      safetyNotes(columns, PLAIN),
    ];
    for (const line of pages.flat()) expect(widthOf(line)).toBeLessThanOrEqual(Math.min(columns, 88));
  });

  it("claims nothing about discs or nerves, and raises no voice", () => {
    const text = [...PAIN_STOPS.map((stop) => aftercare(stop, 80, PLAIN)), redFlags(80, PLAIN), safetyNotes(80, PLAIN)]
      .flat()
      .join("\n");
    expect(text).not.toMatch(/!|nerve|heals|cures|releases/i);
  });
});
