/** The settings: what they may say, and what is said of a faulty one. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseSettings } from "../../src/routine/parse-settings.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/routine/settings.ts";
import { DEFAULT_VOICE } from "../../src/routine/voice-settings.ts";
import { parseTimeOfDay } from "../../src/safety/bending.ts";
import { markedYaml, noted } from "../support/marked-yaml.ts";

/** @param idle the keys of which a warning says that they have no effect */
function settingsOf(text: string, idle: readonly string[] = []): Settings {
  const parse = parseSettings(text);
  if (!parse.ok) throw new Error(noted(parse.error).join("\n"));
  expect(parse.value.warnings.map(({ message }) => /^«([a-z]+)» has no effect/.exec(message)?.[1])).toEqual(idle);
  return parse.value.value;
}

const README = new URL("../../README.md", import.meta.url);

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
    expect(settingsOf(text, ["engine", "voice", "volume", "language"]).voice).toEqual({
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
