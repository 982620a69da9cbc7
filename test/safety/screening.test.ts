/** The answers of a person: how long they hold, how new ones replace them, and how a doctor's yes is kept. */
import { describe, expect, it } from "vitest";
import { CONCERNS, GATES } from "../../src/safety/gates.ts";
import { isIsoDate } from "../../src/safety/iso-date.ts";
import { concernsOf, noConcerns, screeningState } from "../../src/safety/screening.ts";
import { followUps, SCREENING_CHOICES, tickedOf } from "../../src/safety/screening-questions.ts";
import { gate, hasAgreed } from "../../src/safety/session-gate.ts";
import { takeScreening, withAgreement, withConcern } from "../../src/safety/take-screening.ts";
import { clearedTicks, TODAY, ticked } from "./answers.ts";

describe("a screening", () => {
  it("is plain JSON", () => {
    const screening = withAgreement(clearedTicks("fracture", "disc", "chest"), "mini", ["b", "a", "b"], TODAY);
    expect(JSON.parse(JSON.stringify(screening))).toEqual(screening);
    expect(screening).toEqual({
      on: TODAY,
      conditions: ["fracture", "disc"],
      signs: ["chest"],
      noted: { fracture: TODAY, disc: TODAY, chest: TODAY },
      cleared: { fracture: TODAY, chest: TODAY },
      details: { fracture: { when: null, to: null }, chest: { when: null, to: null } },
      agreed: { mini: { on: TODAY, exercises: ["a", "b"] } },
      allowed: {},
    });
  });

  it.each([
    ["2026-05-22", "current"],
    ["2026-11-21", "current"],
    ["2026-11-22", "expired"],
    ["2027-05-22", "expired"],
    // The clock was set back: an answer of tomorrow is not six months old.
    ["2026-05-21", "current"],
  ])("of 22 May is %2$s on %1$s", (today, state) => {
    expect(screeningState(noConcerns("2026-05-22"), today)).toBe(state);
  });

  it("lasts to the end of a month that is shorter", () => {
    const screening = noConcerns("2026-08-31");
    expect(screeningState(screening, "2027-02-28")).toBe("current");
    expect(screeningState(screening, "2027-03-01")).toBe("expired");
  });

  it("is none before anybody was asked", () => {
    expect(screeningState(null, TODAY)).toBe("never");
    expect(screeningState(withConcern(null, "red-flags", TODAY), TODAY)).toBe("never");
    expect(concernsOf(null, TODAY)).toEqual([]);
  });

  it("still counts when it is old", () => {
    expect(concernsOf(ticked("disc"), "2030-01-01")).toEqual(["disc"]);
  });
});

describe("new answers", () => {
  it("come in the order of the table, each once", () => {
    expect(ticked("knee", "disc", "disc", "chest")).toMatchObject({ conditions: ["disc", "knee"], signs: ["chest"] });
  });

  it("need a clearance of their own", () => {
    const again = takeScreening({ concerns: ["fracture"] }, clearedTicks("fracture"), TODAY);
    expect(gate(again, TODAY).kind).toBe("refused");
  });

  it("keep what a doctor has agreed to, unless something new is ticked", () => {
    const before = withAgreement(ticked("spine-disease", "disc"), "mini", ["bird-dog"], TODAY);
    expect(takeScreening({ concerns: ["spine-disease"] }, before, TODAY).agreed).toEqual(before.agreed);
    expect(takeScreening({ concerns: ["spine-disease", "knee"] }, before, TODAY).agreed).toEqual({});
  });

  it("do not take back a red flag that nobody has looked at", () => {
    const flagged = withConcern(ticked(), "red-flags", TODAY);
    expect(gate(takeScreening({ concerns: [] }, flagged, TODAY), TODAY).kind).toBe("refused");
    const looked = { ...flagged, cleared: { "red-flags": TODAY } };
    expect(takeScreening({ concerns: [] }, looked, TODAY).signs).toEqual([]);
  });
});

describe("a sign that comes up later", () => {
  it("undoes an earlier clearance", () => {
    const before = clearedTicks("red-flags", "fracture");
    expect(gate(before, TODAY).kind).toBe("open");
    const after = withConcern(before, "red-flags", TODAY);
    expect(after.signs).toEqual(["red-flags"]);
    expect(gate(after, TODAY)).toEqual({ kind: "refused", concerns: ["red-flags"] });
  });
});

describe("the gate of a session", () => {
  it.each(CONCERNS)("with %s does what the table says", (concern) => {
    const { session } = GATES[concern];
    const kind = session === "open" ? "open" : session === "doctor-list" ? "doctor-list" : "refused";
    expect(gate(ticked(concern), TODAY).kind).toBe(kind);
    expect(gate(clearedTicks(concern), TODAY).kind).toBe(session === "until-cleared" ? "open" : kind);
  });

  it("refuses nobody who was not asked", () => {
    expect(gate(null, TODAY)).toEqual({ kind: "open" });
    expect(gate(ticked("knee"), TODAY)).toEqual({ kind: "open" });
  });

  it("opens on the day after an illness", () => {
    expect(gate(ticked("ill"), "2026-11-23").kind).toBe("open");
  });

  it("refusal goes before a doctor's list", () => {
    expect(gate(ticked("spine-disease", "pregnant"), TODAY)).toEqual({ kind: "refused", concerns: ["pregnant"] });
  });

  it("an agreement covers what was on the list and no more", () => {
    const agreed = withAgreement(ticked("spine-disease"), "mini", ["bird-dog", "cobra"], TODAY);
    expect(hasAgreed(agreed, "mini", ["cobra"])).toBe(true);
    expect(hasAgreed(agreed, "mini", ["cobra", "locust"])).toBe(false);
    expect(hasAgreed(agreed, "constructor", [])).toBe(false);
  });
});

describe("the questions", () => {
  it("offer everything in the table once, and none of it first", () => {
    const ids = SCREENING_CHOICES.map(({ id }) => id);
    expect(ids[0]).toBe("none");
    expect([...ids].sort()).toEqual(["none", ...CONCERNS].sort());
  });

  it("fit a narrow screen", () => {
    for (const { label } of SCREENING_CHOICES) expect(label.length).toBeLessThanOrEqual(66);
  });

  it("take somebody who ticks none and something at the something", () => {
    expect(tickedOf(["none", "disc"])).toEqual(["disc"]);
    expect(tickedOf(["none"])).toEqual([]);
    expect(tickedOf([])).toEqual([]);
  });

  it("ask further only where it changes something", () => {
    const asked = CONCERNS.filter((concern) => followUps(concern).length > 0);
    expect(asked).toEqual(["fracture", "surgery", "red-flags", "chest"]);
    expect(followUps("fracture").map(({ field, kind, ifCleared }) => [field, kind, ifCleared])).toEqual([
      ["when", "choice", false],
      ["cleared", "yes-no", false],
      ["cleared", "date", true],
      ["to", "text", true],
    ]);
  });
});

describe("a date", () => {
  it.each(["2026-01-31", "2024-02-29", "2000-02-29"])("%s exists", (text) => expect(isIsoDate(text)).toBe(true));
  it.each(["2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-1", "today", ""])(
    "«%s» does not",
    (text) => expect(isIsoDate(text)).toBe(false),
  );
});
