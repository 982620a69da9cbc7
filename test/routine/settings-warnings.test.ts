/** A warning in the settings: what has no effect, and what can't be started here. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseSettings } from "../../src/routine/parse-settings.ts";
import { noted } from "../support/marked-yaml.ts";

const README = new URL("../../README.md", import.meta.url);

describe("a warning in the settings", () => {
  /** Each warning at its place. */
  function warned(text: string, faulty: readonly string[] = []): string[] {
    const programFault = ([program = ""]: readonly string[]) =>
      faulty.includes(program) ? { problem: "it is not found along PATH", hint: "is it installed?" } : null;
    const parse = parseSettings(text, { programFault });
    if (!parse.ok) throw new Error(noted(parse.error).join("\n"));
    return parse.value.warnings.map(
      ({ line, column, severity, code, message, hint }) =>
        `${line}:${column} ${severity} ${code}: ${message} | ${hint}`,
    );
  }

  it("says what has no effect, at its place", () => {
    expect(warned("voice:\n  engine: espeak-ng\n  voice: en-us\n  language: en-gb\n")).toEqual([
      "4:3 warning no-effect: «language» has no effect: with «voice», espeak-ng asks for no language | leave one of the two out",
    ]);
    expect(warned('voice:\n  command: [piper-say, "{text}"]\n  volume: 60\n  engine: flite\n')).toEqual([
      "3:3 warning no-effect: «volume» has no effect: a command is told the sentence and nothing else | tell the program by an argument of its own",
      "4:3 warning no-effect: «engine» has no effect: «command» speaks instead | leave one of the two out",
    ]);
    expect(warned("voice: { voice: en-us, language: en-gb }")).toEqual([]);
  });

  it("is said of nothing that the README shows", () => {
    const blocks = [...readFileSync(README, "utf8").matchAll(/```yaml\n(.*?)```/gs)].map(([, block = ""]) => block);
    const settings = blocks.filter((block) => /^(?:emergency|voice|sound|keys):/m.test(block));
    expect(settings.length).toBeGreaterThanOrEqual(5);
    for (const text of settings) expect(warned(text)).toEqual([]);
  });

  it("says which program can't be started here, since the file may be meant for another machine", () => {
    const text = 'listen:\n  command: [rec, -q]\nvoice:\n  command: [piper-say, "{text}"]\n';
    expect(warned(text)).toEqual([]);
    expect(warned(text, ["piper-say", "rec"])).toEqual([
      "2:13 warning program: «rec» can't be started here: it is not found along PATH | is it installed?",
      "4:13 warning program: «piper-say» can't be started here: it is not found along PATH | is it installed?",
    ]);
  });
});
