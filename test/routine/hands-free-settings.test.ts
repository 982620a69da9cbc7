/** What the settings may say about sounds, flashes, hands and listening, and what is said of a fault in it. */
import { describe, expect, test } from "vitest";
import { DEFAULT_HANDS_FREE } from "../../src/routine/hands-free-settings.ts";
import { parseSettings } from "../../src/routine/parse-settings.ts";
import { markedYaml, noted } from "../support/marked-yaml.ts";

function settingsOf(text: string) {
  const parse = parseSettings(text);
  if (!parse.ok) throw new Error(noted(parse.error).join("\n"));
  const { sound, flash, handsFree, listen } = parse.value.value;
  return { sound, flash, handsFree, listen };
}

describe("the settings", () => {
  test("may say it all", () => {
    const text = `sound: tones
flash: true
hands-free: true
listen:
  always: true
  command: [arecord, -t, raw]
`;
    expect(settingsOf(text)).toEqual({
      sound: "tones",
      flash: true,
      handsFree: true,
      listen: { always: true, command: ["arecord", "-t", "raw"] },
    });
  });

  test("may say nothing of it, and then nothing sounds, flashes or listens", () => {
    expect(settingsOf("questions: true")).toEqual(DEFAULT_HANDS_FREE);
    expect(DEFAULT_HANDS_FREE).toEqual({
      sound: "off",
      flash: false,
      handsFree: false,
      listen: { always: false, command: null },
    });
  });

  test.each(["off", "bell", "tones"] as const)("take sound: %s", (sound) => {
    expect(settingsOf(`sound: ${sound}`).sound).toBe(sound);
  });
});

describe("a fault", () => {
  test.each([
    `
    sound: loud
    #      ^^^^ not-allowed
    flash: yes
    #      ^^^ wrong-type
    hands-free: 1
    #           ^ wrong-type
    `,
    `
    sound: false
    #      ^^^^^ not-allowed
    handsfree: true
    ^^^^^^^^^ unknown-key
    `,
    `
    listen: true
    #       ^^^^ wrong-type
    `,
    `
    listen:
      command: arecord -t raw
    #          ^^^^^^^^^^^^^^ wrong-type
      allways: true
      ^^^^^^^ unknown-key
    `,
    `
    listen: { command: [] }
    #                  ^^ empty
    `,
    `
    listen: { command: [arecord, ""] }
    #                            ^^ empty
    `,
  ])("is found at its place", (marked) => {
    const { text, faults } = markedYaml(marked);
    const parse = parseSettings(text);
    expect(parse.ok ? [] : noted(parse.error)).toEqual(faults);
  });
});
