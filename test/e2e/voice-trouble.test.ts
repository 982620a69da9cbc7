/** A speech program that hangs, or is not there: the built program keeps its time, and says so once. */
import { describe, expect, test } from "vitest";
import { speakingSeconds } from "../../src/base/speaking-time.ts";
import { alive } from "../support/alive.ts";
import { makeHome, piped } from "../support/program.ts";
import { QUICK, settings, speaking, TILT } from "../support/speaking.ts";

describe("a speech program that", () => {
  test("hangs costs no beat: the session keeps its time, and says once that it is silent", async () => {
    const { home, double } = speaking({ seconds: 60 }, QUICK);
    const sound = speaking({}, QUICK).home;
    for (const place of [home, sound]) place.routine("tilt", TILT.replace("4s }", "4s, reps: 3 }"));
    const [spoken, well] = await Promise.all([
      piped(home, ["start", "tilt", "--voice", "--json"]),
      piped(sound, ["start", "tilt", "--voice", "--json"]),
    ]);
    const elapsed = (out: string) => JSON.parse(out.trim().split("\n").at(-1) ?? "").elapsed;
    expect(spoken.code).toBe(0);
    expect(elapsed(spoken.out)).toBe(elapsed(well.out));
    expect(spoken.err.match(/The voice stays silent: .* does not come to an end/g)).toHaveLength(1);
    for (const { pid } of double.calls()) expect(alive(pid)).toBe(false);
  }, 40_000);

  test.each([
    // Long enough for ten words to be cut off: it was given up before the last ones.
    ["of some length", TILT.replace("4s }", "4s, reps: 3 }"), "counts", 1],
    ["too short to know it", TILT, "changes", 0],
  ])(
    "hangs at the usual rate costs no beat of a session %s, and the shell is back soon",
    async (_how, text, say, times) => {
      const { home, double } = speaking({ seconds: 60 }, [`say: ${say}`]);
      const sound = speaking({}, [`say: ${say}`]).home;
      for (const place of [home, sound]) place.routine("tilt", text);
      let finished = 0;
      const [spoken, well] = await Promise.all([
        piped(home, ["start", "tilt", "--voice"], (out) => {
          if (finished === 0 && out.includes("Session finished")) finished = performance.now();
        }).then((ended) => ({ ...ended, tookMs: performance.now() - finished })),
        piped(sound, ["start", "tilt", "--voice"]),
      ]);
      const said = spoken.out.match(/The voice stays silent: speak does not come to an end/g) ?? [];
      expect([spoken.code, said.length]).toEqual([0, times]);
      const length = ({ out }: { out: string }) => /^Session finished, .*$/m.exec(out)?.[0];
      expect(length(spoken)).toBe(length(well));
      const lastWords = times === 1 ? 0 : Math.min(5, speakingSeconds(double.texts().at(-1) ?? "") + 1);
      expect(spoken.tookMs).toBeLessThan((lastWords + 1) * 1000);
      for (const { pid } of double.calls()) expect(alive(pid)).toBe(false);
    },
    90_000,
  );

  test("is not there is told, and the session runs", async () => {
    const home = makeHome();
    home.routine("tilt", TILT);
    settings(home, ['command: [/nowhere/speak, "{text}"]', ...QUICK]);
    const { code, out } = await piped(home, ["start", "tilt", "--voice"]);
    expect(code).toBe(0);
    expect(out.match(/The voice stays silent: speak can't be started/g)).toHaveLength(1);
    expect(out).toContain("Session finished");
  });
});
