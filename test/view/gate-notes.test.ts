/** What the gates say of the exercises that they took out, replaced or made gentler. */
import { describe, expect, it } from "vitest";
import { gateNotes } from "../../src/view/gate-notes.ts";
import { PLAIN } from "../support/frames.ts";
import { notesFor, shown } from "../support/safety-pages.ts";

describe("the notes of the gates", () => {
  it("say what is left out, why, and what comes instead", () => {
    expect(shown(gateNotes(notesFor("stenosis", "knee", "blood-pressure"), 80, PLAIN))).toMatchInlineSnapshot(`
      "
      Keep in mind
      • Blood pressure and heart: breathe all the time, never hold your breath. Ask
        your doctor before you begin.

      Changed for you
      • Bird-dog left out: weight or a deep bend on the knees. Heel slide instead.
      • Side plank: hold 10 seconds at most, and breathe all the time.
      • Shoulder bridge left out: worse on arching, raises the blood pressure. Pelvic
        tilt is there already.
      • Cat-cow left out: weight or a deep bend on the knees. Cat-cow on a chair
        instead.
      • Child's pose left out: weight or a deep bend on the knees. Breathing pelvic
        rock instead.
      "
    `);
  });

  it("are silent when nothing was changed", () => {
    expect(gateNotes([], 80, PLAIN)).toEqual([]);
  });
});
