/** The safety answers as they are given on the command line, and which of them are refused. */
import { describe, expect, it } from "vitest";
import type { ScreenOptions } from "../../src/commands/screen.ts";
import { SCREENING_QUESTION } from "../../src/safety/screening-questions.ts";
import { withAgreement, withConcern } from "../../src/safety/take-screening.ts";
import { clearedTicks, TODAY, ticked } from "../safety/answers.ts";
import { dialogue, ESC } from "../support/dialogue.ts";
import { failure, run } from "../support/screen-command.ts";
import { asked, CLEARED, DAY, FRACTURE, NONE, WHEN } from "../support/screening-dialogue.ts";

describe("on the command line", () => {
  it("--none and --has are whole answers", async () => {
    expect((await run({ none: true }, ticked("disc"))).kept).toEqual(ticked());
    expect((await run({ has: "wrist,disc" })).kept).toEqual(ticked("disc", "wrist"));
  });

  it("--cleared belongs to what was ticked, in the same line or before", async () => {
    expect((await run({ has: "fracture", cleared: "fracture=2026-11-01" })).kept?.cleared).toEqual({
      fracture: "2026-11-01",
    });
    expect((await run({ cleared: "fracture" }, ticked("fracture"))).kept?.cleared).toEqual({ fracture: TODAY });
    expect((await failure({ cleared: "fracture" })).message).toContain("was not ticked");
  });

  it.each(["superman", "stick-hinge", "wall-angel"])(
    "--cleared takes exercises that were stopped, of the library, of an own routine and of the history: %s",
    async (id) => {
      expect((await run({ cleared: id })).kept?.allowed).toEqual({ [id]: { on: TODAY, at: `${TODAY}T12:00:00.000Z` } });
    },
  );

  it("--agreed keeps what the doctor has seen: what the answers leave of the routine", async () => {
    const { kept } = await run({ agreed: "starter=2026-11-20" }, ticked("spine-disease", "wrist"));
    const seen = kept?.agreed.starter;
    expect(seen?.on).toBe("2026-11-20");
    expect(seen?.exercises).toContain("side-plank");
    expect(seen?.exercises).not.toContain("bird-dog");
  });

  it.each([
    ["evening", TODAY],
    ["./Evening.yaml", TODAY],
    ["./Evening.yaml=2026-11-20", "2026-11-20"],
  ])("--agreed takes a routine by its id or its file: %s", async (agreed, on) => {
    const { kept } = await run({ agreed }, ticked("spine-disease"));
    expect(kept?.agreed).toEqual({ evening: { on, exercises: ["bird-dog", "stick-hinge"] } });
  });

  it("--agreed takes several, and keeps those before", async () => {
    const before = withAgreement(ticked("spine-disease"), "mini", ["heel-slide"], TODAY);
    const { kept } = await run({ agreed: "starter, evening=2026-11-20" }, before);
    expect(Object.keys(kept?.agreed ?? {})).toEqual(["mini", "starter", "evening"]);
  });

  it("--agreed is of no use where there is no session", async () => {
    const { message, hint, exitCode } = await failure({ agreed: "starter" }, ticked("pregnant"));
    expect([message, exitCode]).toEqual(["No session with pregnancy.", 5]);
    expect(hint).toContain("no list to agree to");
  });

  it.each<[ScreenOptions, string, string | null]>([
    [{ has: "rist" }, "«rist» is not known.", "Did you mean wrist?"],
    [{ has: "" }, "--has needs at least one id.", null],
    [{ has: "disc", none: true }, "--none and --has contradict each other.", null],
    [{ cleared: "suprman" }, "«suprman» is not known.", "Did you mean superman?"],
    [{ cleared: "superman=soon" }, "«soon» is not a day.", null],
    [{ agreed: "startr" }, "«startr» is not known.", "Did you mean starter?"],
    [{ agreed: "starter=2027-01-01" }, "2027-01-01 is yet to come.", null],
    [{ agreed: "./evening.yaml=soon" }, "«soon» is not a day.", null],
  ])("refuses %j", async (options, message, hint) => {
    const refused = await failure(options);
    expect(refused).toMatchObject({ message, exitCode: 2 });
    if (hint !== null) expect(refused.hint).toBe(hint);
  });

  it("--json is the value that is kept, or null", async () => {
    expect(JSON.parse((await run({ json: true })).out)).toBeNull();
    expect(JSON.parse((await run({ json: true }, ticked("disc"))).out)).toEqual(ticked("disc"));
    expect(JSON.parse((await run({ json: true, has: "knee" })).out)).toEqual(ticked("knee"));
    expect(JSON.parse((await run({ json: true, clear: true }, ticked())).out)).toBeNull();
    const { prompts } = dialogue([]);
    expect((await run({ json: true }, null, prompts)).out).toBe("null");
  });

  it("changes the answers as they are by then, not as they were when it was called", async () => {
    const elsewhere = () => ticked("disc");
    expect((await run({ cleared: "superman" }, ticked(), null, elsewhere)).kept?.conditions).toEqual(["disc"]);
    const { prompts } = dialogue([[SCREENING_QUESTION, [NONE]]]);
    const flagged = () => withConcern(null, "red-flags", TODAY);
    expect((await run({}, ticked(), prompts, flagged)).kept?.signs).toEqual(["red-flags"]);
  });

  it("tells when a red flag stays, and when a block goes that waited for a doctor", async () => {
    const stays = await run({ none: true }, withConcern(null, "red-flags", TODAY));
    expect(stays.out).toContain("was noted before. It stays until one has looked at it");
    const went = await run({ has: "disc" }, ticked("chest", "fracture", "knee"));
    expect(went.out).toContain("Dropped: chest pain, dizzy spells or fainting.");
    expect(went.out).toContain("backcoach screen --has fracture,disc,chest");
    expect(went.out).not.toContain("Dropped: knee");
    expect((await run({ none: true }, clearedTicks("chest"))).out).not.toContain("Dropped");
    expect((await run({ has: "disc" }, ticked("disc"))).out).not.toContain("Dropped");
  });

  it("--clear keeps a red flag that nobody has looked at, and nothing else", async () => {
    const { out, kept } = await run({ clear: true }, withConcern(ticked("disc"), "red-flags", TODAY));
    expect(out).toContain("The sign that needs a clinician stays noted.");
    expect([kept?.conditions, kept?.signs, kept?.noted]).toEqual([[], ["red-flags"], { "red-flags": TODAY }]);
    expect((await run({ clear: true }, clearedTicks("red-flags"))).kept).toBeNull();
  });

  it("a yes from before a sign was noted is refused", async () => {
    const noted = withConcern(null, "red-flags", "2026-11-10");
    expect((await failure({ cleared: "red-flags=2001-01-01" }, noted)).exitCode).toBe(2);
    expect((await failure({ cleared: "red-flags=2026-11-09" }, noted)).message).toContain("something earlier");
    expect((await run({ cleared: "red-flags=2026-11-10" }, noted)).kept?.cleared).toEqual({
      "red-flags": "2026-11-10",
    });
    // Told for the first time together with the doctor's look at it.
    expect((await run({ has: "chest", cleared: "chest=2026-11-01" })).kept?.cleared).toEqual({ chest: "2026-11-01" });
    expect((await failure({ has: "chest", cleared: "chest=2001-01-01" })).exitCode).toBe(2);
  });

  it("a yes from before a recent fracture is refused, also in the questions", async () => {
    const { said } = await asked([
      [SCREENING_QUESTION, [FRACTURE]],
      [WHEN, "In the last 3 months"],
      [CLEARED, true],
      [DAY, "2026-01-15"],
      [DAY, ESC],
    ]);
    expect(said.at(-2)).toBe(`${DAY}: That day was before it. Esc leaves it open.`);
  });

  it("names every id that nobody knows, and where the others are found", async () => {
    const { message, hint } = await failure({ has: "disk,foo" });
    expect(message).toBe("«disk», «foo» are not known.");
    expect(hint).toMatch(/^Did you mean disc\? These are known: pregnant, /);
  });

  it("--clear forgets", async () => {
    expect(await run({ clear: true }, ticked("disc"))).toMatchObject({ code: 0, kept: null });
  });
});
