/** What `screen` shows, keeps and says, also where the answers of before can't be read. */
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/base/failure.ts";
import type { ScreenOptions } from "../../src/commands/screen.ts";
import { SCREENING_QUESTION } from "../../src/safety/screening-questions.ts";
import { ticked } from "../safety/answers.ts";
import { dialogue, ESC } from "../support/dialogue.ts";
import { failure, run } from "../support/screen-command.ts";
import { DISC, NONE } from "../support/screening-dialogue.ts";

describe("screen", () => {
  it("shows what is known where nobody can be asked", async () => {
    expect(await run({})).toMatchObject({ code: 0, err: "", kept: null });
    expect((await run({})).out).toContain("have not been asked yet");
    expect((await run({}, ticked("disc"))).out).toContain("slipped disc");
  });

  it("asks on a terminal, keeps the answers and shows them", async () => {
    const { prompts } = dialogue([[SCREENING_QUESTION, [DISC]]]);
    const { code, out, kept } = await run({}, null, prompts);
    expect([code, kept]).toEqual([0, ticked("disc")]);
    expect(out).toMatch(/^Your answers stay on this computer\.\n\nYour answers\n/);
  });

  it("changes nothing when the questions are left", async () => {
    const { prompts } = dialogue([[SCREENING_QUESTION, ESC]]);
    const { code, out, kept } = await run({}, ticked("disc"), prompts);
    expect([code, kept]).toEqual([4, ticked("disc")]);
    expect(out).toContain("Nothing was changed.");
  });

  it("says at once who can clear a refusal, and whom to call with red flags", async () => {
    const refused = await run({ has: "fracture,disc" });
    expect(refused.out).toContain("backcoach screen --cleared fracture");
    expect(refused.out).not.toContain("call 999");
    expect((await run({ has: "red-flags" })).out).toContain("call 999");
    expect((await run({ has: "disc" })).out).not.toContain("No session");
  });
});

describe("answers that can't be read", () => {
  const damaged = new Failure("The answers are damaged.", { hint: "backcoach screen" });

  it("do not stand in the way of new ones", async () => {
    const said = await run({ has: "disc" }, damaged);
    expect(said).toMatchObject({ code: 0, kept: ticked("disc") });
    expect(said.err).toBe("The answers are damaged. The new answers take their place.");
    const { prompts } = dialogue([[SCREENING_QUESTION, [NONE]]]);
    expect((await run({}, damaged, prompts)).kept).toEqual(ticked());
    expect((await run({ clear: true }, damaged)).code).toBe(0);
  });

  it.each<ScreenOptions>([{}, { json: true }, { cleared: "superman" }, { agreed: "starter" }])(
    "are told to whoever needs them: %j",
    async (options) => {
      expect(await failure(options, damaged)).toBe(damaged);
    },
  );
});
