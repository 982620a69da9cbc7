/** The screening on the command line. */
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/base/failure.ts";
import { didYouMean } from "../../src/routine/did-you-mean.ts";
import { CONCERNS } from "../../src/safety/gates.ts";
import type { Screening } from "../../src/safety/screening.ts";
import { clearable, parseConcerns, parseSaid, withCleared } from "../../src/safety/screening-words.ts";
import { gate } from "../../src/safety/session-gate.ts";
import { TODAY, ticked } from "./answers.ts";

const has = (text: string) => parseConcerns({ has: text }, didYouMean);
const said = (text: string) => parseSaid(text, { known: clearable(["superman"]), today: TODAY, didYouMean });

/** What the person is told. */
function failure(act: () => unknown): { message: string; hint: string | null; exitCode: number } {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return { message: error.message, hint: error.hint, exitCode: error.exitCode };
    throw error;
  }
  throw new Error("no failure");
}

const NOW = `${TODAY}T12:00:00.000Z`;

describe("--has", () => {
  it.each([
    ["disc,wrist", ["disc", "wrist"]],
    [" Wrist , disc,,disc ", ["disc", "wrist"]],
    ["red-flags", ["red-flags"]],
    [CONCERNS.join(","), CONCERNS],
  ])("%s", (text, concerns) => expect(has(text)).toEqual(concerns));

  it("says what was meant", () => {
    expect(failure(() => has("disk,wrist"))).toEqual({
      message: "«disk» is not known.",
      hint: "Did you mean disc?",
      exitCode: 2,
    });
    expect(failure(() => has("disk,rist")).hint).toBe("Did you mean disc? Did you mean wrist?");
  });

  it("lists what there is when nothing is near", () => {
    expect(failure(() => has("zzzzzz")).hint).toContain("pregnant, fracture, ill");
    expect(failure(() => has(" , ")).message).toContain("at least one");
    expect(failure(() => parseConcerns({}, didYouMean)).message).toContain("at least one");
  });

  it("shows what a stranger wrote harmlessly", () => {
    expect(failure(() => has("\u001b[2Jx")).message).not.toContain("\u001b");
  });
});

describe("--none", () => {
  it("is an answer", () => expect(parseConcerns({ none: true }, didYouMean)).toEqual([]));
  it("does not go with --has", () => {
    expect(failure(() => parseConcerns({ none: true, has: "disc" }, didYouMean)).exitCode).toBe(2);
  });
});

describe("--cleared", () => {
  it("is today, or a day that was", () => {
    expect(said("fracture")).toEqual([{ id: "fracture", on: TODAY }]);
    expect(said("fracture=2026-11-01, superman")).toEqual([
      { id: "fracture", on: "2026-11-01" },
      { id: "superman", on: TODAY },
    ]);
  });

  it.each([
    ["fracture=2026-02-30", "is not a day"],
    ["fracture=2026-12-24", "yet to come"],
    ["pregnant", "is not known"],
    ["disc", "is not known"],
    ["suprman", "is not known"],
    ["", "nothing named"],
  ])("«%s»: %s", (text, message) => {
    const { message: told, exitCode } = failure(() => said(text));
    expect(told).toContain(message);
    expect(exitCode).toBe(2);
  });

  it("opens what was closed", () => {
    expect(gate(withCleared(ticked("fracture"), said("fracture"), NOW), TODAY).kind).toBe("open");
  });

  it("needs something that was ticked, but an exercise may come back to anybody", () => {
    expect(failure(() => withCleared(ticked("disc"), said("fracture"), NOW)).message).toContain("was not ticked");
    expect(withCleared(null, said("superman"), NOW)).toMatchObject({
      on: null,
      allowed: { superman: { on: TODAY, at: NOW } },
    });
  });

  const cleared = (screening: Screening | null, text: string) =>
    withCleared(screening, parseSaid(text, { known: clearable([]), today: TODAY, didYouMean }), NOW);

  it("of a fracture or an operation is not older than a year before it was told, where nobody said when it was", () => {
    const told = ticked("fracture", "surgery");
    for (const yes of ["fracture=2001-01-01", "surgery=1999-01-01", "fracture=2025-11-21"]) {
      const { message, hint } = failure(() => cleared(told, yes));
      expect(message).toContain("earlier");
      expect(hint).toContain("backcoach screen");
    }
    expect(cleared(told, "fracture=2025-11-22,surgery=2026-03-01").cleared).toEqual({
      fracture: "2025-11-22",
      surgery: "2026-03-01",
    });
  });

  it("of one that was longer ago may be of any day", () => {
    const old = { ...ticked("fracture"), details: { fracture: { when: "Longer ago", to: null } } };
    expect(cleared(old, "fracture=2001-01-01").cleared).toEqual({ fracture: "2001-01-01" });
  });

  it("is not older than the answers, where they don't say on which day it was noted", () => {
    const old = { ...ticked("red-flags", "chest"), on: "2026-11-20", noted: {} };
    expect(failure(() => cleared(old, "red-flags=2026-01-05")).exitCode).toBe(2);
    expect(failure(() => cleared(old, "chest=2026-11-19")).exitCode).toBe(2);
    expect(cleared(old, "red-flags=2026-11-20").cleared).toEqual({ "red-flags": "2026-11-20" });
  });
});
