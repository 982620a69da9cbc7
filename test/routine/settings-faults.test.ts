/** A fault in the settings: where it is shown, and what is said of it. */
import { describe, expect, it } from "vitest";
import { parseSettings } from "../../src/routine/parse-settings.ts";
import { markedYaml, noted } from "../support/marked-yaml.ts";

/** Each fault as `message (hint)`. */
function told(text: string): string[] {
  const parse = parseSettings(text);
  return parse.ok ? [] : parse.error.map(({ message, hint }) => (hint === null ? message : `${message} (${hint})`));
}

describe("a fault in the settings", () => {
  it.each([
    `
    emergency: 112
    #          ^^^ wrong-type
    `,
    `
    emergency: the ambulance
    #          ^^^^^^^^^^^^^ telephone
    `,
    `
    emergency: "112; rm"
    #          ^^^^^^^^^ telephone
    `,
    `
    emergency: ""
    #          ^^ telephone
    `,
    `
    emergency: "1234567890123456789012345678901"
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ too-long
    `,
    `
    emergency:
    ^^^^^^^^^ empty
    questions: yes
    #          ^^^ wrong-type
    `,
    `
    woke: 25:00
    #     ^^^^^ time-of-day
    wake: 6:45
    ^^^^ unknown-key
    `,
    `
    woke: 6.45
    #     ^^^^ wrong-type
    `,
    `
    questions: true
    questions: false
    ^^^^^^^^^ duplicate-key
    `,
    `
    questions: [true
    #          ^ syntax-unclosed
    `,
    `
    voice:
      engine: speak
    #         ^^^^^ not-allowed
      voice: --version
    #        ^^^^^^^^^ voice-name
      rate: fast
    #       ^^^^ wrong-type
      volume: 120
    #         ^^^ out-of-range
      language: "en; rm"
    #           ^^^^^^^^ language
      says: all
      ^^^^ unknown-key
    `,
    `
    voice:
      voice: ../../evil.flitevox
    #        ^^^^^^^^^^^^^^^^^^^ voice-name
      command: [piper-say]
    #          ^^^^^^^^^^^ command
    `,
    `
    voice: { command: ["{text}", "{text}"] }
    #                 ^^^^^^^^^^^^^^^^^^^^ command
    `,
    `
    voice: { command: say it }
    #                 ^^^^^^ wrong-type
    `,
    `
    voice: loud
    #      ^^^^ wrong-type
    `,
    `
    - questions: true
    ^^^^^^^^^^^^^^^^^ wrong-type
    `,
  ])("is shown at its place: %s", (marked) => {
    const { text, faults } = markedYaml(marked);
    const parse = parseSettings(text);
    expect(parse.ok ? [] : noted(parse.error)).toEqual(faults);
  });

  it.each([
    ["emergency: 112", '«emergency» must be a telephone number in quotes, such as "112", not the number 112'],
    ["woke: early", '«woke» must be a time of day such as "06:45", not «early»'],
    [
      "voice: { command: [piper-say] }",
      '«command» has no "{text}", so the sentence is never handed over (write a program and its arguments, such as [piper-say, "{text}"])',
    ],
    ["voice: { say: count }", "«say» must be one of all, counts, changes, not «count» (did you mean counts?)"],
    ["questions: no", "«questions» must be true or false, not «no» (write false)"],
    ['hands-free: "true"', "«hands-free» must be true or false, not «true» (write it without quotes: true)"],
    ['panic: " False"', "«panic» must be true or false, not «False» (write it without quotes: false)"],
    ['voice: { rate: "160" }', expect.stringMatching(/not «160» \(write it without quotes: 160\)$/)],
    [
      "big:true",
      'the file must be settings, such as emergency: "112", not «big:true» (a blank belongs behind the colon: write big: true)',
    ],
    [
      "voice:\n  rate:160",
      "«voice» must be settings of the voice, such as say: counts, not «rate:160» (a blank belongs behind the colon: write rate: 160)",
    ],
    ["panic: true\nbig:true\n", "there is no «: » after this key (a blank belongs behind the colon: write big: true)"],
    ["big:true\npanic: true\n", "there is no «: » after this key (a blank belongs behind the colon: write big: true)"],
    ["big true\npanic: true\n", "there is no «: » after this key (write it as key: value)"],
    ["{ big:true }", "«big:true» is no key here (a blank belongs behind the colon: write big: true)"],
    [
      "week-starts: Sonntag",
      "«week-starts» must be one of monday, tuesday, wednesday, thursday, friday, saturday, sunday, not «Sonntag»",
    ],
    [
      "week-starts: Sunday",
      "«week-starts» must be one of monday, tuesday, wednesday, thursday, friday, saturday, sunday, not «Sunday» (did you mean sunday?)",
    ],
    [
      "figure: quadrat",
      "«figure» must be one of auto, off, quadrant, half, braille, octant, sextant, ascii, not «quadrat» (did you mean quadrant?)",
    ],
    ["background: grey", "«background» must be one of auto, dark, light, not «grey»"],
    ["question: true", "«question» is no key here (did you mean questions?)"],
    [
      "format: one",
      expect.stringMatching(/^«format» is no key here \(the keys here: emergency, questions, week-starts, woke, /),
    ],
    ["[]", 'the file must be settings, such as emergency: "112", not a list'],
  ])("is told in plain words: %s", (text, sentence) => {
    expect(told(text)).toEqual([sentence]);
  });
});
