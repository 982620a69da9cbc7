/** The file of the safety answers: what is kept is read, by its owner only, and what is damaged is not guessed at. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Failure } from "../../src/base/failure.ts";
import { clearScreening, saveScreening } from "../../src/cli/keep-screening.ts";
import { readScreening, screeningPath } from "../../src/cli/screening-file.ts";
import type { Concern } from "../../src/safety/concern.ts";
import { CONCERNS } from "../../src/safety/gates.ts";
import { takeScreening, withAgreement } from "../../src/safety/take-screening.ts";
import { clearedTicks, TODAY, ticked } from "../safety/answers.ts";

let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "backcoach-screening-")), "data");
});

afterEach(() => {
  rmSync(join(folder, ".."), { recursive: true, force: true });
});

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

async function failure(work: () => unknown): Promise<Failure> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("no failure");
}

describe("the answers", () => {
  it("are null where nobody has answered", async () => {
    expect(await readScreening(folder)).toBeNull();
  });

  it("come back as they were kept, whatever they are", async () => {
    const day = fc.constantFrom(TODAY, "2024-02-29");
    const answer = fc.record({
      when: fc.option(fc.string()),
      to: fc.option(fc.string()),
      cleared: fc.option(day),
    });
    const concerns = fc.subarray([...CONCERNS]);
    const followedUp = fc.dictionary(fc.constantFrom<Concern>(...CONCERNS), answer);
    await fc.assert(
      fc.asyncProperty(concerns, followedUp, fc.string(), async (chosen, about, routine) => {
        const taken = takeScreening({ concerns: chosen, followedUp: about }, null, TODAY);
        fc.pre(routine !== "__proto__");
        const screening = withAgreement(taken, routine, ["bird-dog"], TODAY);
        saveScreening(folder, screening);
        expect(await readScreening(folder)).toEqual(screening);
      }),
      { numRuns: 30 },
    );
  });

  it("can be read by their owner only", () => {
    saveScreening(folder, ticked("pregnant"));
    expect([mode(folder), mode(screeningPath(folder))]).toEqual(["700", "600"]);
  });

  it("stay private in a folder and a file that were open before", () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(screeningPath(folder), "");
    chmodSync(screeningPath(folder), 0o644);
    saveScreening(folder, ticked());
    expect(mode(screeningPath(folder))).toBe("600");
  });

  it("leave nothing beside them", () => {
    saveScreening(folder, ticked("disc"));
    saveScreening(folder, ticked("knee"));
    expect(readdirSync(folder)).toEqual(["screening.json"]);
  });

  it("are forgotten, also when there are none", async () => {
    saveScreening(folder, ticked("disc"));
    clearScreening(folder);
    clearScreening(folder);
    expect(await readScreening(folder)).toBeNull();
  });
});

describe("answers that are damaged", () => {
  const good = JSON.stringify(clearedTicks("fracture", "disc"));

  it.each([
    ["cut off", good.slice(0, -5)],
    ["empty", ""],
    ["null", "null"],
    ["a list", "[]"],
    ["without a key", good.replace('"signs":[],', "")],
    ["with a key more", good.replace("{", '{"extra":1,')],
    ["with a word that is none", good.replace('"disc"', '"disk"')],
    ["with a sign among the conditions", good.replace('"disc"', '"chest"')],
    ["with a day that never was", good.replaceAll(TODAY, "2026-02-30")],
  ])("are not guessed at: %s", async (_how, text) => {
    expect(text).not.toBe(good);
    mkdirSync(folder, { recursive: true });
    writeFileSync(screeningPath(folder), text);
    const { message, hint, exitCode } = await failure(() => readScreening(folder));
    expect(message).toBe(`The safety answers in ${screeningPath(folder)} are damaged.`);
    expect(hint).toBe("backcoach screen asks the questions anew, backcoach screen --clear forgets the answers.");
    expect(exitCode).toBe(1);
    expect(readFileSync(screeningPath(folder), "utf8")).toBe(text);
  });

  it("or can't be reached are a Failure, not a crash", async () => {
    mkdirSync(screeningPath(folder), { recursive: true });
    expect((await failure(() => readScreening(folder))).message).toContain("can't be read");
    expect((await failure(() => saveScreening(folder, ticked()))).message).toContain("can't be kept");
    expect((await failure(() => clearScreening(folder))).message).toContain("can't be deleted");
  });
});
