/** A faulty command in config.yaml: where that is shown, and what is said of it. */
import { describe, expect, test } from "vitest";
import { parseSettings } from "../../src/routine/parse-settings.ts";
import { markedYaml, noted } from "../support/marked-yaml.ts";

/** Of a line below `voice:`. */
function told(line: string): { message: string; hint: string | null }[] {
  const parse = parseSettings(`voice:\n  ${line}\n`);
  return parse.ok ? [] : parse.error.map(({ message, hint }) => ({ message, hint }));
}

describe("in config.yaml", () => {
  test.each([
    `
    voice:
      command: [sh, -c, "echo {text} > /dev/null"]
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^ command
    `,
    `
    voice:
      command:
        - timeout
        - "5"
        - bash
        - -lc
        - say {text}
    #     ^^^^^^^^^^ command
    `,
    `
    voice: { command: [cmd, /c, "{text}", "{text}"] }
    #                           ^^^^^^^^ command
    #                                     ^^^^^^^^ command
    `,
    `
    voice: { command: [] }
    #                 ^^ command
    `,
  ])("a fault is shown at its place: %s", (yaml) => {
    const { text, faults } = markedYaml(yaml);
    const parse = parseSettings(text);
    expect(parse.ok ? [] : noted(parse.error)).toEqual(faults);
  });

  test.each([
    [
      'command: [sh, -c, "echo {text}"]',
      `an item of «command» must be a script without {text}, as in [sh, -c, 'piper-say "$1"', _, "{text}"], not «echo {text}»`,
    ],
    [
      "command: [pwsh, -c, '{text}']",
      'an item of «command» must be an argument behind a file, as in [pwsh, -File, speak.ps1, "{text}"], not «{text}»',
    ],
    ["command: say it", 'command» must be a program and its arguments, such as [piper-say, "{text}"], not «say it»'],
  ])("it is told with an example: %s", (line, message) => {
    expect(told(line)).toEqual([{ message: expect.stringContaining(message), hint: null }]);
  });

  const EXAMPLE = 'write a program and its arguments, such as [piper-say, "{text}"]';
  const SCRIPT = 'use a script of your own that quotes it, as in [my-script, "{text}"]';
  const POWERSHELL = 'use a script of your own, as in [pwsh, -File, speak.ps1, "{text}"]';
  test.each([
    ["[]", "«command» is empty", EXAMPLE],
    ['["{text}"]', '«command» names no program that "{text}" is handed to', EXAMPLE],
    ['["say {text}"]', '«command» has "{text}" in its first item, where only the program belongs', EXAMPLE],
    ["[say]", '«command» has no "{text}", so the sentence is never handed over', EXAMPLE],
    ["[say, -v, Anna]", '«command» has no "{text}", so the sentence is never handed over', EXAMPLE],
    [
      '[ssh, desk, espeak-ng, "{text}"]',
      "an item of «command» stands behind ssh, which may make a line for a shell of it",
      SCRIPT,
    ],
    [
      '[sudo, /bin/su, me, -c, "say {text}"]',
      "an item of «command» stands behind su, which may make a line for a shell of it",
      SCRIPT,
    ],
    [
      "['C:\\Windows\\cmd.exe', /c, say, \"{text}\"]",
      "an item of «command» stands behind cmd.exe, which may make a line for a shell of it",
      POWERSHELL,
    ],
  ])("what a list lacks is said, and what to do: %s", (list, message, hint) => {
    expect(told(`command: ${list}`)).toEqual([{ message, hint }]);
  });

  test.each([
    `[sh, -c, 'piper-say "$1"', _, "{text}"]`,
    `[piper-say, "{text}"]`,
    `[my-script, "{text}"]`,
    `[pwsh, -File, speak.ps1, "{text}"]`,
  ])("an example is itself a command that may be: %s", (list) => {
    expect(told(`command: ${list}`)).toEqual([]);
  });
});
