/** The safety questions as a dialogue: what is asked after what, and what comes of leaving. */
import { describe, expect, it } from "vitest";
import type { Screening } from "../../src/safety/screening.ts";
import { SCREENING_CHOICES, SCREENING_QUESTION } from "../../src/safety/screening-questions.ts";
import { gate } from "../../src/safety/session-gate.ts";
import { withConcern } from "../../src/safety/take-screening.ts";
import { clearedTicks, TODAY, ticked } from "../safety/answers.ts";
import { ESC } from "../support/dialogue.ts";
import { asked, CLEARED, DAY, DISC, FRACTURE, NONE, type Script, WHEN } from "../support/screening-dialogue.ts";

const FLAGS = "Numb between the legs, new bladder or bowel trouble, a weak leg";
const CHEST = "Chest pain, dizzy spells or fainting in the last 12 months";

const TO = "To what? «All but twisting», for example. Enter alone: to exercises as such.";
const FLAGS_CLEARED = "Has a doctor looked at these signs, and cleared you for exercises?";
const NOTHING = "Nothing is ticked. So none of these applies to you?";

describe("the questions", () => {
  it("end with one answer when none of it applies", async () => {
    const { screening, said } = await asked([[SCREENING_QUESTION, [NONE]]]);
    expect(screening).toEqual(ticked());
    expect(said).toEqual([SCREENING_QUESTION]);
  });

  it("take enter alone for nothing only when it is meant", async () => {
    const meant = await asked([
      [SCREENING_QUESTION, []],
      [NOTHING, true],
    ]);
    expect(meant.screening).toEqual(ticked());
    const slip = await asked([
      [SCREENING_QUESTION, []],
      [NOTHING, false],
      [SCREENING_QUESTION, [DISC]],
    ]);
    expect(slip.screening).toEqual(ticked("disc"));
    const gone = await asked([
      [SCREENING_QUESTION, []],
      [NOTHING, ESC],
    ]);
    expect(gone.screening).toBeNull();
  });

  it("ask no further about what is only left out", async () => {
    expect((await asked([[SCREENING_QUESTION, [DISC, "Trouble with a wrist"]]])).screening).toEqual(
      ticked("disc", "wrist"),
    );
  });

  it("ask about a fracture when, whether, on which day and for what", async () => {
    const { screening, said } = await asked([
      [SCREENING_QUESTION, [FRACTURE]],
      [WHEN, "3 to 12 months ago"],
      [CLEARED, true],
      [DAY, "the first"],
      [DAY, "2026-12-24"],
      [DAY, " 2026-11-01 "],
      [TO, " all but twisting "],
    ]);
    expect(screening).toMatchObject({
      conditions: ["fracture"],
      cleared: { fracture: "2026-11-01" },
      details: { fracture: { when: "3 to 12 months ago", to: "all but twisting" } },
    });
    expect(said.slice(3)).toEqual([
      `${DAY}: Year, month, day: ${TODAY}. Esc leaves it open.`,
      `${DAY}: That day is yet to come. Esc leaves it open.`,
      DAY,
      TO,
    ]);
  });

  it("ask for no day where no doctor has agreed", async () => {
    const { screening } = await asked([
      [SCREENING_QUESTION, [FRACTURE, FLAGS]],
      [WHEN, "Longer ago"],
      [CLEARED, false],
      [FLAGS_CLEARED, false],
    ]);
    expect(gate(screening, TODAY)).toEqual({ kind: "refused", concerns: ["fracture", "red-flags"] });
  });

  it("keep what was ticked when a later one stays without an answer, and clear nothing", async () => {
    const { screening } = await asked([
      [SCREENING_QUESTION, [FRACTURE, CHEST]],
      [WHEN, "Longer ago"],
      [CLEARED, true],
      [DAY, ESC],
    ]);
    expect(screening).toMatchObject({ conditions: ["fracture"], signs: ["chest"], cleared: {} });
    expect(screening?.details.fracture).toEqual({ when: "Longer ago", to: null });
    expect(gate(screening, TODAY).kind).toBe("refused");
  });

  it("change nothing when the first of them is left", async () => {
    expect((await asked([[SCREENING_QUESTION, ESC]], ticked("disc"))).screening).toBeNull();
  });

  it("have ticked already what was ticked before, but no illness of another day", async () => {
    const script: Script = [[SCREENING_QUESTION, [DISC]]];
    const of = async (before: Screening | null) => (await asked(script, before)).said;
    expect(await of(ticked("disc"))).toEqual([`${SCREENING_QUESTION}: [${DISC}]`]);
    expect(await of(ticked())).toEqual([`${SCREENING_QUESTION}: [${NONE}]`]);
    expect(await of(null)).toEqual([SCREENING_QUESTION]);
    expect(await of({ ...ticked("ill", "disc"), noted: { ill: "2026-11-01" } })).toEqual([
      `${SCREENING_QUESTION}: [${DISC}]`,
    ]);
  });

  it("ask again about a clearance, since a new tick may mean something new", async () => {
    const { screening } = await asked(
      [
        [SCREENING_QUESTION, [FRACTURE]],
        [WHEN, "In the last 3 months"],
        [CLEARED, false],
      ],
      clearedTicks("fracture"),
    );
    expect(gate(screening, TODAY).kind).toBe("refused");
  });

  it("ask about red flags that stand, also when they are not ticked any more", async () => {
    const { screening } = await asked(
      [
        [SCREENING_QUESTION, [NONE]],
        [FLAGS_CLEARED, true],
        [DAY, "2026-11-20"],
        [DAY, TODAY],
        [TO, ""],
      ],
      withConcern(ticked(), "red-flags", TODAY),
    );
    expect(screening).toMatchObject({ signs: ["red-flags"], cleared: { "red-flags": TODAY } });
    expect(gate(screening, TODAY).kind).toBe("open");
  });
});

it("every question has a label that the dialogue can find", () => {
  const labels = SCREENING_CHOICES.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});
