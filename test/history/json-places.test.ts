import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Path, placesOf, syntaxFault } from "../../src/history/json-places.ts";

const TEXT = `{
  "a": [1, {"b": "x, ] } \\" y"}, [[]]],
  "ä": {"c": null},
  "d":
    -1.5e3
}`;

const PLACES: readonly [Path, string][] = [
  [[], "1:1"],
  [["a"], "2:8"],
  [["a", 0], "2:9"],
  [["a", 1, "b"], "2:18"],
  [["a", 2, 0], "2:35"],
  [["ä", "c"], "3:14"],
  [["d"], "5:5"],
  [["a", 1, "missing"], "2:12"],
  [["a", 9, "missing"], "2:8"],
  [["missing"], "1:1"],
];

test.each(PLACES)("%j stands at %s", (path, place) => {
  const [found] = placesOf(TEXT, [path]);
  expect(`${found?.line}:${found?.column}`).toBe(place);
});

describe("where a text stops being JSON", () => {
  test.each([
    ["", "1:1"],
    ["{", "1:2"],
    ['{"a": 1,}', "1:9"],
    ["[1 2]", "1:4"],
    ["{\n  'a': 1\n}", "2:3"],
    ['{"a": tru}', "1:7"],
    ["[01]", "1:3"],
    ['["a\nb"]', "1:2"],
    ['{"a" 1}', "1:6"],
    ["[1] x", "1:5"],
    ["[".repeat(500), "1:102"],
  ])("%j: %s", (text, place) => {
    const found = syntaxFault(text);
    expect(`${found?.line}:${found?.column}`).toBe(place);
  });

  test("is nowhere in what JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.nat(4), (value, indent) => {
        expect(syntaxFault(JSON.stringify(value, null, indent))).toBeNull();
      }),
    );
  });

  test("is somewhere exactly when JSON.parse refuses", () => {
    const near = fc
      .json()
      .chain((text) =>
        fc
          .tuple(fc.nat(text.length), fc.constantFrom("", ",", '"', "]", "}", "0", "x", "\n", "\\"))
          .map(([at, put]) => text.slice(0, at) + put + text.slice(at + 1)),
      );
    fc.assert(
      fc.property(near, (text) => {
        let refused = false;
        try {
          JSON.parse(text);
        } catch {
          refused = true;
        }
        expect(syntaxFault(text) !== null).toBe(refused);
      }),
      { numRuns: 2000 },
    );
  });
});

test("every value of a text is found where it stands", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ a: fc.integer(), b: fc.array(fc.string()) }), { minLength: 1 }), (list) => {
      const text = JSON.stringify(list, null, 1);
      const paths = list.flatMap((one, i): Path[] => [[i, "a"], ...one.b.map((_, j): Path => [i, "b", j])]);
      const lines = text.split("\n");
      placesOf(text, paths).forEach(({ line, column }, index) => {
        const value = (paths[index] ?? []).reduce((inner: unknown, step) => (inner as never)[step], list);
        expect(lines[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${literal(JSON.stringify(value))},?$`));
      });
    }),
  );
});

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
