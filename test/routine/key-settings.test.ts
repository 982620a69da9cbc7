/** Keys of one's own in the settings: what they may say, and what is said of a faulty one. */
import { describe, expect, it } from "vitest";
import { parseSettings } from "../../src/routine/parse-settings.ts";
import type { Settings } from "../../src/routine/settings.ts";
import { markedYaml, noted } from "../support/marked-yaml.ts";

function settingsOf(text: string): Settings {
  const parse = parseSettings(text);
  if (!parse.ok) throw new Error(noted(parse.error).join("\n"));
  return parse.value.value;
}

function told(text: string): string[] {
  const parse = parseSettings(text);
  return parse.ok ? [] : parse.error.map(({ message, hint }) => (hint === null ? message : `${message} (${hint})`));
}

describe("keys of one's own", () => {
  it("are named as the terminal names them, in capitals or not", () => {
    const text = `keys:
  F5: pause
  PageDown: more
  "?": instructions
  Q: leave
  7: skip
  ctrl-l: voice
  ä: done
  esc[25~: stop
  escOx: stop
  0xa0: done
  x: stop
`;
    expect(settingsOf(text).keys).toEqual({
      f5: "pause",
      pagedown: "more",
      "?": "instructions",
      q: "leave",
      7: "skip",
      "ctrl-l": "voice",
      ä: "done",
      "esc[25~": "stop",
      escOx: "stop",
      "0xa0": "done",
      x: "stop",
    });
  });

  it("are none without the key, and none in an empty map", () => {
    expect(settingsOf("questions: true").keys).toEqual({});
    expect(settingsOf("keys: {}").keys).toEqual({});
  });

  it("stand beside panic, big and the theme", () => {
    expect(settingsOf("panic: true\nbig: true\ntheme: high-contrast")).toMatchObject({
      panic: true,
      big: true,
      theme: "high-contrast",
    });
  });
});

describe("a fault in the keys", () => {
  it.each([
    `
    keys:
      f5: pauze
    #     ^^^^^ not-allowed
      x: pause
      ^ key-fixed
      X: done
      ^ key-twice
      ctrl-c: stop
      ^^^^^^ key-fixed
      ctrl-z: stop
      ^^^^^^ key-fixed
      pagedwn: done
      ^^^^^^^ key-name
      q: back
      Q: leave
      ^ key-twice
      f6:
      ^^ not-allowed
    `,
    `
    keys: [f5]
    #     ^^^^ wrong-type
    panic: yes
    #      ^^^ wrong-type
    theme: dark
    #      ^^^^ not-allowed
    `,
    `
    keys:
      f5: pause
      f5: done
      ^^ duplicate-key
    `,
  ])("is shown at its place: %s", (marked) => {
    const { text, faults } = markedYaml(marked);
    const parse = parseSettings(text);
    expect(parse.ok ? [] : noted(parse.error)).toEqual(faults);
  });

  it.each([
    [
      "keys: { f5: stopp }",
      "«f5» must be one of pause, done, skip, back, more, less, pain, stop, instructions, help, voice, leave, not «stopp» (did you mean stop?)",
    ],
    ["keys: { x: pause }", "«x» always stops at once (take another key for pause)"],
    ["keys: { Ctrl-C: pause }", "«Ctrl-C» always leaves (take another key for pause)"],
    ["keys: { pageup1: back }", "«pageup1» is the name of no key (did you mean pageup?)"],
    ["keys: { play: pause }", "«play» is the name of no key (backcoach keys shows the name of a key that you press)"],
  ])("is told in plain words: %s", (text, sentence) => {
    expect(told(text)).toEqual([sentence]);
  });
});
