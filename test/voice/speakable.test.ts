/**
 * What is said means the same to the ear, and no new command can begin in it, not even within a script of a shell or an
 * interpreter. Where it is the whole script it is one all the same: see test/routine/voice-command.test.ts.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { speakable } from "../../src/voice/speakable.ts";

/** What an old code page of Windows may make a quote or a bar of is no letter here. */
const LETTER = String.raw`(?![\u01c0-\u01c3\u02b0-\u02ff])\p{L}`;
const MARK = String.raw`(?![\u0300-\u036f])\p{M}`;
/** Words of letters with their marks and figures, with . , : ? behind them, - within and ’ between two letters. */
const INSIDE = String.raw`${LETTER}|${MARK}|[\p{N}.,:?]|-(?=${LETTER}|\p{N})|(?<=[\p{L}\p{M}])’(?=${LETTER})`;
const WORD = String.raw`(?:${LETTER}|\p{N})(?:${INSIDE})*`;
const HARMLESS = new RegExp(`^(?:${WORD}(?: ${WORD})*)?$`, "u");
/** Signs that somebody obeys, among words. */
const SIGNS = fc.constantFrom(...("'\"`$\\;&|<>()[]{}*?!#~^%=+-@/:., \n\r\t\0’‘“–—…°xé9０ʺ́ǀ😀".match(/./gsu) ?? []));
const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 4000, size: "max" }),
  fc.array(SIGNS, { maxLength: 3000, size: "max" }).map((signs) => signs.join("")),
  fc.array(SIGNS).map((signs) => signs.join("")),
);

test("is words of letters and figures and simple punctuation, whatever it was, and no more than anybody listens to", () => {
  let longest = 0;
  fc.assert(
    fc.property(nasty, (any) => {
      expect(speakable(any)).toMatch(HARMLESS);
      expect(speakable(any).length).toBeLessThanOrEqual(1200);
      longest = Math.max(longest, speakable(any).length);
    }),
    { numRuns: 500 },
  );
  // Else nothing was tried that had to be cut.
  expect(longest).toBeGreaterThan(1190);
});

test.each(["2:30", "1.5", "1,5 cm", "sit-ups", "5-10 times", "Ready? Go.", "हिन्दी", "Grüße"])("stays: %s", (text) => {
  expect(speakable(text)).toBe(text);
});

test.each([
  ["don't, hand's, rock'n'roll", "don’t, hand’s, rock’n’roll"],
  ["the legs' 'edge'", "the legs edge"],
  ["Breathe out; hold!", "Breathe out, hold."],
  ["Ready?!", "Ready?"],
  ["C++ a=b", "C a b"],
  ["e\u0301", "é"],
  ["ẹ́kọ́", "ẹkọ"],
  ["ǀ bar ʺquoteʺ", "bar quote"],
  ["5’ and 10’5, o’clock", "5 and 10 5, o’clock"],
  ["1️⃣ Go 😀", "1 Go"],
  [`${"x".repeat(1199)}𝐀`, "x".repeat(1199)],
])("means the same to the ear: %j is said %j", (text, said) => {
  expect(speakable(text)).toBe(said);
});

const ATTACKS = (run: string) => [
  `$(${run})`,
  `\`${run}\``,
  `"; ${run}; "`,
  `'; ${run}; '`,
  `" & ${run} & "`,
  `" | ${run} | "`,
  `"\n${run}\n"`,
  `\\"; ${run}; #`,
  `") ; system("${run}") ; ("`,
  `"); } BEGIN { system("${run}") } #`,
  `' . \`${run}\` . '`,
  `@{[system('${run}')]}`,
  `'); __import__('os').system('${run}'); print('`,
  `’; ${run}; ’`,
  `\${x:-$(${run})}`,
  `<(${run})`,
];

/** Each would be a fault in a settings file; here they stand for programs that nobody knows. */
const SCRIPTS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["sh", ["-c"], ["printf '%s\\n' \"{text}\"", "echo {text}", "echo '{text}'"]],
  ["awk", [], ['BEGIN { print "{text}" }']],
  ["perl", ["-e"], ['print "{text}\\n";', "print '{text}', qq(\\n);"]],
  ["python3", ["-c"], ['print("{text}")', "print('{text}')"]],
];

describe("within a script", () => {
  const present = SCRIPTS.filter(([program]) => spawnSync(program, ["--version"]).error === undefined);
  test.each(present)("of %s it runs nothing", (program, options, scripts) => {
    const cwd = mkdtempSync(join(tmpdir(), "backcoach-speakable-"));
    onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
    const random = fc.sample(nasty, 30).map((any) => `${any} touch never`);
    const run = (script: string) =>
      spawnSync(program, [...options, script], { cwd, encoding: "utf8", timeout: 20_000 });
    // What would happen otherwise.
    if (program === "sh") {
      run(`echo "${ATTACKS("touch never")[0]}"`);
      expect(existsSync(join(cwd, "never"))).toBe(true);
      rmSync(join(cwd, "never"));
    }
    // Many scripts' lines in one process; a line that ends too soon, or takes in the next one, shows in what is printed.
    const said = [...ATTACKS("touch never"), ...random].map(speakable);
    for (const script of scripts) {
      const { stdout, stderr } = run(said.map((text) => script.split("{text}").join(text)).join("\n"));
      expect(stderr).toBe("");
      expect(stdout.split("\n")).toEqual([...said, ""]);
    }
    expect(readdirSync(cwd)).toEqual([]);
  });
});
