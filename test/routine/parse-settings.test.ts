/** The settings: what they may say. */
import { describe, expect, it } from "vitest";
import { parseSettings } from "../../src/routine/parse-settings.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/routine/settings.ts";
import { DEFAULT_VOICE } from "../../src/routine/voice-settings.ts";
import { parseTimeOfDay } from "../../src/safety/bending.ts";
import { noted } from "../support/marked-yaml.ts";

/** @param idle the keys of which a warning says that they have no effect */
function settingsOf(text: string, idle: readonly string[] = []): Settings {
  const parse = parseSettings(text);
  if (!parse.ok) throw new Error(noted(parse.error).join("\n"));
  expect(parse.value.warnings.map(({ message }) => /^«([a-z]+)» has no effect/.exec(message)?.[1])).toEqual(idle);
  return parse.value.value;
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
