import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExercise, parseFile, parseRoutine } from "../../src/routine/parse.ts";
import { noted } from "../support/marked-yaml.ts";
import { smallCatalogue } from "../support/small-catalogue.ts";

const catalogue = smallCatalogue();

function problems(text: string) {
  const parse = parseRoutine(text, { id: "evening", catalogue });
  return parse.ok ? parse.value.warnings : parse.error;
}

const HEAD = "format: 1\nname: A\ngroup: mobility\n";
const LIMIT = 262_144;
const filled = (unit: string) => unit.repeat(Math.floor(LIMIT / unit.length));

/** Nine lists of nine of the one before, and so on: ten thousand million words in 500 letters. */
function laughs(): string {
  const letters = [..."abcdefghij"];
  const lists = letters.map((letter, level) => {
    const items = level === 0 ? "ha" : `*${letters[level - 1]}`;
    return `${letter}: &${letter} [${Array(9).fill(items).join(", ")}]`;
  });
  return `${HEAD}${lists.join("\n")}\nexercises: *j\n`;
}

function chain(links: number): string {
  const lists = Array.from({ length: links }, (_, link) => `- &a${link} [${link === 0 ? "x" : `*a${link - 1}`}]`);
  return `${lists.join("\n")}\n`;
}

describe("a text that is meant to do harm", () => {
  it.each([
    ["10 MB of letters", "a".repeat(10_485_760), "too-large"],
    ["10 MB of lines", `exercises:\n${"  - cat-cow\n".repeat(900_000)}`, "too-large"],
    ["10,000 lists in each other", `exercises: ${"[".repeat(10_000)}${"]".repeat(10_000)}`, "too-deep"],
    ["10,000 lists that are never closed", "[".repeat(10_000), "too-deep"],
    ["10,000 maps in each other", "{a: ".repeat(10_000), "too-deep"],
    ["10,000 dashes", "- ".repeat(10_000), "too-deep"],
    ["10,000 questions", "? ".repeat(10_000), "too-deep"],
    ["an alias bomb", laughs(), "alias"],
    ["a long chain of aliases", chain(5000), "alias"],
    ["only opening quotes", filled('"'), "too-large"],
    ["only closing brackets", filled("]"), "too-large"],
    ["only dashes and questions", filled("-\n?\n"), "too-large"],
    ["only keys", filled("a:\n"), "too-large"],
    ["only directives", filled("%\n"), "too-large"],
    ["only tabs", filled("\ta: b\n"), "too-large"],
    ["only anchors", filled("&a "), "too-large"],
    ["only tags", filled("!a "), "too-large"],
    ["only empty lines", filled("\n"), "too-large"],
    ["only NULs", filled("\0"), "control-character"],
    ["only escapes", filled("\u001b[31m"), "control-character"],
  ])("%s is refused in bounded time", { timeout: 20_000 }, (_, text, code) => {
    const start = performance.now();
    expect(problems(text).map((problem) => problem.code)).toContain(code);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("the time to refuse 200 faulty lines grows with the lines, and no more than 100 are told", () => {
    const lines = Array.from({ length: 200 }, (_, index) => `  - { do: bird-dgo${index}, ${"x".repeat(500)}: 1 }\n`);
    expect(problems(`${HEAD}exercises:\n${lines.join("")}`)).toHaveLength(100);
  });

  it("however many values are of the wrong type, none gets past", () => {
    const item =
      "  - { do: cat-cow, hold: 5, reps: [x], rest: [], tempo: { lift: 1 }, note: 7, toward: 9, sides: {} }\n";
    const found = problems(`${HEAD}exercises:\n${item.repeat(200)}`);
    expect(found).toHaveLength(100);
    expect(found.every(({ line }) => line <= 33)).toBe(true);
  });

  it("however many warnings there are, none hides an error", () => {
    const spare = Array.from({ length: 300 }, (_, index) => `  spare${index}: { name: Spare }\n`).join("");
    const found = problems(`define:\n${spare}${HEAD}exercises: [cat-caw]\n`);
    expect(found).toHaveLength(100);
    expect(found.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual(["unknown-exercise"]);
  });

  it("an alias that stands inside itself has no value", () => {
    expect(noted(problems(`${HEAD}exercises: &all [cat-cow, *all]\n`))).toEqual(["4:27-31 alias"]);
  });

  it("an alias to nothing has no value", () => {
    expect(noted(problems(`${HEAD}exercises: [cat-cow]\nabout: *nothing\n`))).toContain("5:8-16 alias");
  });

  it("keys that are names of JavaScript's are unknown keys", () => {
    const text = `${HEAD}exercises: [cat-cow]\n__proto__: { format: 1 }\nconstructor: 1\ntoString: 1\n`;
    expect(noted(problems(text))).toEqual(["5:1-10 unknown-key", "6:1-12 unknown-key", "7:1-9 unknown-key"]);
    const inside = `${HEAD}exercises: [{ do: cat-cow, __proto__: { reps: 5 } }]\ndefine: { __proto__: { name: A } }\n`;
    expect(noted(problems(inside))).toEqual(["4:28-37 unknown-key", "5:11-20 bad-id"]);
    expect(Object.hasOwn(Object.prototype, "format")).toBe(false);
  });

  it.each([
    ["!!js/function 'function () {}'", "tag"],
    ["!!binary aGVsbG8=", "tag"],
    ["!!timestamp 2026-01-01", "tag"],
    ["!custom x", "tag"],
    ["!!python/object/apply:os.system ['true']", "tag"],
  ])("the tag in name: %s makes nothing", (value, code) => {
    const [problem] = problems(`format: 1\nname: ${value}\ngroup: mobility\nexercises: [cat-cow]\n`);
    expect(problem?.code).toBe(code);
  });

  it("control characters are told with their place, and the rest is read", () => {
    const text = `${HEAD}about: a\u0000b\u001b]0;title\u0007\nexercises: [bird-dgo]\n`;
    expect(noted(problems(text))).toEqual([
      "4:9-10 control-character",
      "4:11-12 control-character",
      "4:20-21 control-character",
      "5:13-21 unknown-exercise",
    ]);
  });

  it("lone surrogates and line separators are only text", () => {
    expect(noted(problems(`${HEAD}about: "\\ud800 \u2028"\nexercises: [cat-cow]\n`))).toEqual([]);
  });
});

describe("laws", () => {
  const word = fc.constantFrom(
    ..."format name group exercises do reps hold until toward define rounds of rest tempo sides cat-cow bird-dog 1 10s mobility".split(
      " ",
    ),
    ..."- ? : , [ ] { } & * ! | > % @ ` # ' \" -- --- ... \n \n  \n    \t \r\n & *a &a !!x ~ null true .inf 1e400 0x1F << \0 \u001b \ufeff 😀".split(
      " ",
    ),
    " ",
    "\n",
    "\n  ",
    "\n  - ",
    ": ",
    "\ud800",
  );
  const soup = fc.array(word, { maxLength: 60 }).map((words) => words.join(""));
  const anything = fc.oneof(
    soup,
    soup.map((text) => HEAD + text),
    fc.string({ unit: "binary", maxLength: 200 }),
  );

  it("whatever the text, parsing returns a value or problems inside the text", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const routine = parseRoutine(text, { id: "x", catalogue });
        const exercise = parseExercise(text, { id: "x", exerciseIds: catalogue.exerciseIds });
        const either = parseFile(text, { id: "x", catalogue, inExercises: true });
        for (const parse of [routine, exercise, either]) {
          if (!parse.ok) expect(parse.error.length).toBeGreaterThan(0);
          const lines = text.split("\n").length;
          for (const problem of parse.ok ? parse.value.warnings : parse.error) {
            expect(problem.line).toBeGreaterThanOrEqual(1);
            expect(problem.line).toBeLessThanOrEqual(lines);
            expect(problem.column).toBeGreaterThanOrEqual(1);
            const end = (problem.endLine - problem.line) * 1e6 + problem.endColumn;
            expect(end).toBeGreaterThan(problem.column);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it("a shipped file with a piece cut out or put in is judged without a stumble", () => {
    const folder = new URL("../../routines/", import.meta.url);
    const texts = ["strength.yaml", "warmup.yaml", "exercises/cobra.yaml"].map((name) =>
      readFileSync(new URL(name, folder), "utf8"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(2000), fc.nat(20), soup, (text, from, length, piece) => {
        const broken = text.slice(0, from) + piece + text.slice(from + length);
        const parse = parseFile(broken, { id: "x", catalogue, inExercises: false });
        if (!parse.ok) expect(parse.error.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it("any JSON value in the place of any value is judged without a stumble", () => {
    const keys = ["name", "group", "warmup", "per-week", "rest", "exercises", "define", "prescribed", "sources"];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const routine = { format: 1, name: "A", group: "mobility", exercises: ["cat-cow"], [key]: value };
        const parse = parseRoutine(JSON.stringify(routine), { id: "x", catalogue });
        if (!parse.ok) expect(parse.error.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
