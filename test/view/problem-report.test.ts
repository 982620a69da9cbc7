import { Chalk } from "chalk";
import fc from "fast-check";
import stringWidth from "fast-string-width";
import { describe, expect, it } from "vitest";
import { parseRoutine } from "../../src/routine/parse.ts";
import type { Problem } from "../../src/routine/problem.ts";
import { problemReport } from "../../src/view/problem-report.ts";
import { smallCatalogue } from "../support/small-catalogue.ts";

const plain = new Chalk({ level: 0 });

function problem(line: number, column: number, endColumn: number, changes: Partial<Problem> = {}): Problem {
  const place = { line, column, endLine: line, endColumn };
  return { code: "empty", severity: "error", message: "it is empty", hint: null, ...place, ...changes };
}

function report(source: string | null, problems: readonly Problem[], columns = 80): string {
  return problemReport({ path: "a.yaml", source, problems }, columns, plain).join("\n");
}

/** The two lines that matter: what stands in the file and the mark below it. */
function frame(source: string, found: Problem, columns = 80): string[] {
  return report(source, [found], columns).split("\n").slice(-2);
}

function reportOf(text: string, columns: number): string {
  const parse = parseRoutine(text, { id: "evening", catalogue: smallCatalogue() });
  const problems = parse.ok ? parse.value.warnings : parse.error;
  return `\n${problemReport({ path: "evening.yaml", source: text, problems }, columns, plain).join("\n")}\n`;
}

const SIX = `# An evening with six faults in it.
format: 1
name: 12
group: mobilty
per_week: 3
rest: 20
exercises:
  - cat-cow
  - do: bird-dgo
    reps: 4

  - { do: superman, until: tired, reps: 5 }
`;

describe("a report", () => {
  it("of six faults shows six places, and what to do about each", () => {
    expect(reportOf(SIX, 80)).toBe(`
evening.yaml:3:7 error wrong-type: «name» must be text, not the number 12
  2 | format: 1
  3 | name: 12
    |       ^^
  hint: put it in quotes: "12"

evening.yaml:4:8 error not-allowed: «group» must be one of warmup,
  strengthening, therapeutic, mobility, endurance, not «mobilty»
  3 | name: 12
  4 | group: mobilty
    |        ^^^^^^^
  hint: did you mean mobility?

evening.yaml:5:1 error unknown-key: «per_week» is no key here
  4 | group: mobilty
  5 | per_week: 3
    | ^^^^^^^^
  hint: did you mean per-week?

evening.yaml:6:7 error duration: «rest» must be a duration such as 10s or 1m30s,
  not the number 20
  5 | per_week: 3
  6 | rest: 20
    |       ^^
  hint: write 20s

evening.yaml:9:9 error unknown-exercise: there is no exercise «bird-dgo»
  8 |   - cat-cow
  9 |   - do: bird-dgo
    |         ^^^^^^^^
  hint: did you mean bird-dog?

evening.yaml:12:35 error until-mix: «reps» can't stand beside «until», which
  leaves the end open
  12 |   - { do: superman, until: tired, reps: 5 }
     |                                   ^^^^
  hint: keep one of the two; at-most: 30s sets a limit
`);
  });

  it("in forty columns still shows what is at fault", () => {
    const text =
      "format: 1\nname: A\ngroup: mobility\nexercises: [cat-cow, cat-cow, cat-cow, cat-cow, bird-dgo, cat-cow]\n";
    expect(reportOf(text, 40)).toBe(`
evening.yaml:4:49 error
  unknown-exercise: there is no exercise
  «bird-dgo»
  4 | …, cat-cow, bird-dgo, cat-cow]
    |             ^^^^^^^^
  hint: did you mean bird-dog?
`);
  });

  it("of a file that couldn't be read has no place in it", () => {
    const found = problem(1, 1, 1, {
      code: "file-missing",
      message: "there is no such file",
      hint: "is the path right?",
    });
    expect(report(null, [found])).toBe("a.yaml error file-missing: there is no such file\n  hint: is the path right?");
  });

  it("calls a warning a warning", () => {
    expect(report("a: b\n", [problem(1, 1, 2, { severity: "warning" })])).toMatch(/^a\.yaml:1:1 warning empty/);
  });

  it("has colours for the severity, the mark and the hint", () => {
    const chalk = new Chalk({ level: 1 });
    const [heading, , mark, hint] = problemReport(
      { path: "a.yaml", source: "a: b\n", problems: [problem(1, 4, 5, { hint: "write c" })] },
      80,
      chalk,
    );
    expect(heading).toBe(`${chalk.bold("a.yaml:1:4")} ${chalk.bold.red("error")} empty: it is empty`);
    expect(mark).toBe(`${chalk.dim("    |")}    ${chalk.red("^")}`);
    expect(hint).toBe(`  ${chalk.cyan("hint:")} write c`);
  });
});

describe("a code frame", () => {
  it.each([
    ["a tab before the fault", "a:\tbc", problem(1, 4, 6), ["  1 | a:    bc", "    |       ^^"]],
    [
      "wide letters before and in the fault",
      "名前: 背中 x",
      problem(1, 5, 7),
      ["  1 | 名前: 背中 x", "    |       ^^^^"],
    ],
    ["an accent of its own", "e\u0301a: b", problem(1, 5, 6), ["  1 | e\u0301a: b", "    |    ^"]],
    ["an escape sequence", "a: \u001b[31mb", problem(1, 8, 10), ["  1 | a: �[31mb", "    |        ^^"]],
    ["NUL and the marks that turn text around", "a\u0000\u202eb: c", problem(1, 4, 5), ["  1 | a��b: c", "    |    ^"]],
    ["a fault behind the end of the line", "a: b", problem(1, 9, 10), ["  1 | a: b", "    |     ^"]],
    ["a fault of several lines", "a: [b,\n c]", problem(1, 4, 4, { endLine: 2 }), ["  1 | a: [b,", "    |    ^^^"]],
    ["a byte order mark", "\ufeffname: x", problem(1, 1, 5), ["  1 | name: x", "    | ^^^^"]],
    ["Windows line ends", "a: b\r\nc: d\r\n", problem(2, 4, 5), ["  2 | c: d", "    |    ^"]],
  ])("keeps the mark under %s", (_, source, found, lines) => {
    expect(frame(source, found)).toEqual(lines);
  });

  it("shows the part of a long line that matters", () => {
    const source = `note: ${"word ".repeat(30)}here ${"more ".repeat(30)}`;
    expect(frame(source, problem(1, 157, 161), 40)).toEqual([
      "  1 | … word word here more more more m…",
      "    |             ^^^^",
    ]);
  });

  it("marks no more of a long fault than there is room for", () => {
    expect(frame(`a: ${"x".repeat(200)}`, problem(1, 4, 204), 40)).toEqual([
      `  1 | a: ${"x".repeat(30)}…`,
      `    |    ${"^".repeat(31)}`,
    ]);
  });

  it("is left out for a place that isn't in the file", () => {
    expect(report("a: b\n", [problem(7, 1, 2)])).toBe("a.yaml:7:1 error empty: it is empty");
  });

  it("no line is wider than the terminal, none holds a control character, and the mark is under the fault", () => {
    const letter = fc.constantFrom(
      ..."ab :-\t名😀👩‍👩‍👧é\u0301\u0000\u001b\u202e\u200b\u2028".split(""),
      "\ud800",
      "👍🏽",
    );
    const line = fc.array(letter, { maxLength: 120 }).map((letters) => letters.join(""));
    fc.assert(
      fc.property(
        line,
        line,
        fc.nat(130),
        fc.nat(20),
        fc.integer({ min: 30, max: 120 }),
        (before, source, from, length, columns) => {
          const found = problem(2, from + 1, from + 1 + length, { hint: source || null, message: before });
          const lines = problemReport(
            { path: "a.yaml", source: `${before}\n${source}`, problems: [found] },
            columns,
            plain,
          );
          for (const each of lines) {
            expect(stringWidth(each)).toBeLessThanOrEqual(columns);
            expect(each).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
          }
        },
      ),
    );
  });
});
