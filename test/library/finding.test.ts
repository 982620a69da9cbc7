/** Finding a routine, by its name or by a path. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/base/failure.ts";
import { home, open, routineText, write } from "../support/library-home.ts";

async function failure(promise: Promise<unknown>): Promise<string> {
  const reason = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(reason instanceof Failure)) throw new Error(`no Failure: ${reason}`);
  return `${reason.message} | ${reason.hint}`;
}

describe("finding a routine", () => {
  it("by a path, from anywhere", async () => {
    const path = write("elsewhere/Evening Back.yaml", routineText("cat-cow"));
    const entry = await (await open()).find(path);
    expect([entry.routine.id, entry.origin, entry.path, entry.shadows]).toEqual(["evening-back", "file", path, false]);
  });

  it.each([
    ["startr", "There is no routine «startr». | Did you mean starter?"],
    ["Starter", "There is no routine «Starter». | Did you mean starter?"],
    ["cat-cow", "There is no routine «cat-cow». | That is an exercise: backcoach show cat-cow"],
    ["juggling", "There is no routine «juggling». | backcoach list shows them all."],
    ["\u001b[31mred", "There is no routine «�[31mred». | backcoach list shows them all."],
  ])("%j is not there, and a hint helps", async (name, text) => {
    expect(await failure((await open()).find(name))).toBe(text);
  });

  it("a faulty own routine is not replaced by the shipped one of its id", async () => {
    const path = write("routines/starter.yaml", routineText("cat-cow, bird-dgo"));
    expect(await failure((await open()).find("starter"))).toBe(
      `${path}:4:22 error unknown-exercise: there is no exercise «bird-dgo» | did you mean bird-dog?`,
    );
  });

  it("a faulty file of several faults says where to see them all", async () => {
    const path = write("evening.yaml", "format: 1\nname: 5\ngroup: mobility\nexercises: [cat-caw]\n");
    expect(await failure((await open()).find(path))).toBe(
      `${path}:2:7 error wrong-type: «name» must be text, not the number 5 | 1 more in this file: backcoach check ${path}`,
    );
  });

  it("a file that isn't there", async () => {
    const path = join(home, "none.yaml");
    expect(await failure((await open()).find(path))).toBe(
      `${path} error file-missing: there is no such file | is the path right?`,
    );
  });
});
