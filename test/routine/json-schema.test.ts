import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { routineJsonSchema } from "../../src/routine/json-schema.ts";
import { type Schema, violations } from "../support/satisfies-schema.ts";

const schema = routineJsonSchema() as Schema;
const folder = new URL("../../routines/", import.meta.url);
const shipped = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

const LEAST = { format: 1, name: "A", group: "mobility", exercises: ["cat-cow"] };

describe("the JSON Schema of a routine", () => {
  it("is of the draft that the YAML language server reads, and allows no other keys", () => {
    expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
    expect(schema.required).toEqual(["format", "name", "group", "exercises"]);
    expect(schema.additionalProperties).toBe(false);
  });

  it("describes every key of the format in words", () => {
    const nameless: string[] = [];
    const visit = (node: unknown, path: string) => {
      if (typeof node !== "object" || node === null) return;
      const { properties } = node as { properties?: Record<string, Schema> };
      for (const [key, value] of Object.entries(properties ?? {})) {
        if (typeof value.description !== "string") nameless.push(`${path}.${key}`);
      }
      for (const [key, value] of Object.entries(node)) visit(value, `${path}.${key}`);
    };
    visit(schema, "$");
    expect(nameless).toEqual([]);
  });

  it.each(shipped)("%s satisfies it", (name) => {
    expect(violations(schema, parse(readFileSync(new URL(name, folder), "utf8")))).toEqual([]);
  });

  it("is satisfied by every form that an item may have", () => {
    const exercises = [
      "cat-cow",
      {
        do: "bird-dog",
        reps: [4, 3],
        hold: "5s",
        sides: "each",
        toward: { reps: 8 },
        tempo: { lift: "2s" },
        note: "A",
      },
      { do: "superman", until: "tired", "at-most": "1m30s" },
      { rest: "60s" },
      { rounds: 2, of: ["cat-cow", { rest: "0.5s" }, { do: "swim", for: "1h30m" }] },
    ];
    const define = { stick: { name: "Stick", steps: ["Hold it."], tempo: { hold: "0s" } } };
    expect(violations(schema, { ...LEAST, exercises, define, prescribed: { by: "A", on: "2026-11-01" } })).toEqual([]);
  });

  it.each([
    [{ per_week: 3 }, "$.per_week"],
    [{ format: 2 }, "$.format"],
    [{ name: "" }, "$.name"],
    [{ group: "yoga" }, "$.group"],
    [{ rest: 20 }, "$.rest"],
    [{ rest: "20" }, "$.rest"],
    [{ rest: "" }, "$.rest"],
    [{ exercises: [] }, "$.exercises"],
    [{ exercises: [{ do: "cat-cow", reps: 0 }] }, "$.exercises[0]"],
    [{ exercises: [{ reps: 5 }] }, "$.exercises[0]"],
    [{ prescribed: { by: "A", on: "2026-02-30" } }, "$.prescribed.on"],
    [{ define: { stick: { steps: ["Hold it."] } } }, "$.define.stick.name"],
  ])("refuses %j", (change, path) => {
    expect(violations(schema, { ...LEAST, ...change })).toEqual([path]);
  });
});
