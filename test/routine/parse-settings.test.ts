/** The settings: what they may say, and what is said of a faulty one. */
import { describe, expect, it } from "vitest";
import { parseSettings } from "../../src/routine/parse-settings.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/routine/settings.ts";
import { DEFAULT_VOICE } from "../../src/routine/voice-settings.ts";
import { parseTimeOfDay } from "../../src/safety/bending.ts";
import { markedYaml, noted } from "../support/marked-yaml.ts";

function settingsOf(text: string): Settings {
  const parse = parseSettings(text);
  if (!parse.ok) throw new Error(noted(parse.error).join("\n"));
  expect(parse.value.warnings).toEqual([]);
  return parse.value.value;
}

/** Each fault as `message (hint)`. */
function told(text: string): string[] {
  const parse = parseSettings(text);
  return parse.ok ? [] : parse.error.map(({ message, hint }) => (hint === null ? message : `${message} (${hint})`));
}

const EVERYTHING = `
emergency: "+49 112"
questions: false
woke: "06:45"
week-starts: sunday
figure: braille
background: light
reduced-motion: true
`;

describe("the settings", () => {
  it("may say everything", () => {
    expect(settingsOf(EVERYTHING)).toEqual({
      ...DEFAULT_SETTINGS,
      emergency: "+49 112",
      questions: false,
      woke: "06:45",
      weekStarts: "sunday",
      figure: "braille",
      background: "light",
      reducedMotion: true,
    });
  });

  it("may say how the voice speaks", () => {
    const text = `voice:
  always: true
  engine: espeak-ng
  voice: en-us+f3
  rate: 150
  volume: 80
  language: en-gb
  say: counts
  command: [piper-say, --quiet, "{text}"]
`;
    expect(settingsOf(text).voice).toEqual({
      always: true,
      engine: "espeak-ng",
      voice: "en-us+f3",
      rate: 150,
      volume: 80,
      language: "en-gb",
      say: "counts",
      command: ["piper-say", "--quiet", "{text}"],
    });
    expect(settingsOf("voice: { say: changes }").voice).toEqual({ ...DEFAULT_VOICE, say: "changes" });
  });

  it.each(["", "# Nothing set yet.\n", "---\n", "\ufeff", "{}"])("may say nothing: %j", (text) => {
    expect(settingsOf(text)).toEqual(DEFAULT_SETTINGS);
  });

  it("are 112, questions, Monday and a figure that moves where nothing else is said", () => {
    expect(DEFAULT_SETTINGS).toMatchObject({
      ...{ emergency: "112", questions: true, woke: null, weekStarts: "monday", voice: DEFAULT_VOICE },
      ...{ figure: "auto", background: "auto", reducedMotion: false },
    });
    expect(settingsOf("questions: false")).toEqual({ ...DEFAULT_SETTINGS, questions: false });
  });

  it.each([
    ["woke: 6:45", "06:45"],
    ["woke: 06:45", "06:45"],
    ['woke: "0:00"', "00:00"],
    ["woke: 23:59", "23:59"],
  ])("know a time of day, in quotes or not: %s", (text, woke) => {
    expect(settingsOf(text).woke).toBe(woke);
    expect(parseTimeOfDay(woke)).not.toBeNull();
  });

  it.each([
    ["off", "off"],
    ["false", "off"],
    ["auto", "auto"],
    ["half", "half"],
  ])("know figure: %s", (written, figure) => {
    expect(settingsOf(`figure: ${written}`).figure).toBe(figure);
  });

  it.each(["112", "911", "000", "0800 111 999", "+1 911"])("know the number %s", (number) => {
    expect(settingsOf(`emergency: "${number}"`).emergency).toBe(number);
  });
});

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
