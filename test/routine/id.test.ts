import { describe, expect, it } from "vitest";
import { idFromName, isId } from "../../src/routine/id.ts";

describe("ids", () => {
  it.each([
    ["evening", "evening"],
    ["Evening Back", "evening-back"],
    ["my_plan (2)", "my-plan-2"],
    ["--Über  Nacht--", "über-nacht"],
    ["вечер", "вечер"],
    ["2026-11", "2026-11"],
    ["???", null],
    ["", null],
  ])("%j gives %s", (name, id) => {
    expect(idFromName(name)).toBe(id);
    if (id !== null) expect(isId(id)).toBe(true);
  });

  it.each(["Evening", "a b", "a--b", "-a", "a_b", "../a", "a.b", ""])("%j is none", (text) => {
    expect(isId(text)).toBe(false);
  });
});
