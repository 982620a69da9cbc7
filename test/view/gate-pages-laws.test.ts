/** What holds for every page of the screening, the gates and the time after a stop: it fits, and it is kind. */
import { describe, expect, it } from "vitest";
import { QUESTIONS_AFTER } from "../../src/safety/check-in.ts";
import { beginCheckIn } from "../../src/safety/check-in-state.ts";
import { CONCERNS } from "../../src/safety/gates.ts";
import { SCREENING_CHOICES } from "../../src/safety/screening-questions.ts";
import { checkInLines } from "../../src/view/check-in-question.ts";
import { widthOf } from "../../src/view/fit.ts";
import { doctorPage } from "../../src/view/gate-doctor.ts";
import { gateNotes } from "../../src/view/gate-notes.ts";
import { refusalPage } from "../../src/view/gate-refusal.ts";
import { screeningPage } from "../../src/view/screening-page.ts";
import { clearedTicks, TODAY } from "../safety/answers.ts";
import { PLAIN } from "../support/frames.ts";
import { notesFor, STOPPED, stopPage } from "../support/safety-pages.ts";

describe("all of it", () => {
  const everything = (columns: number): string[] => [
    ...screeningPage(clearedTicks(...CONCERNS), TODAY, columns, PLAIN),
    ...screeningPage(null, TODAY, columns, PLAIN),
    ...gateNotes(notesFor("stenosis", "knee", "blood-pressure", "neck", "hernia"), columns, PLAIN),
    ...refusalPage({ why: "concerns", concerns: CONCERNS }, columns, PLAIN, "112"),
    ...doctorPage(["spine-disease", "birth"], "starter", columns, PLAIN),
    ...stopPage([STOPPED, { ...STOPPED, day: 102 }], 103, columns),
    ...checkInLines(beginCheckIn(QUESTIONS_AFTER), columns, PLAIN),
  ];

  it.each([20, 33, 40, 80, 200])("fits %i columns", (columns) => {
    for (const line of everything(columns)) expect(widthOf(line)).toBeLessThanOrEqual(Math.min(columns, 88));
  });

  it("claims nothing, blames nobody and raises no voice", () => {
    const text = [...everything(80), ...SCREENING_CHOICES.flatMap(({ label, hint }) => [label, hint ?? ""])].join("\n");
    expect(text).not.toMatch(/!|nerve|heals|cures|releases|fail|should have|must not|Borg|PAR-Q/i);
  });
});
