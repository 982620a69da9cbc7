/** The screening on the command line. */
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/base/failure.ts";
import { didYouMean } from "../../src/routine/did-you-mean.ts";
import { CONCERNS } from "../../src/safety/gates.ts";
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
      hint: "did you mean disc?",
      exitCode: 2,
    });
    expect(failure(() => has("disk,rist")).hint).toBe("did you mean disc? did you mean wrist?");
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
});
