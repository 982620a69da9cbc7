/** Whatever a routine's author writes, or slips in, reaches the speech program as words and as nothing else. */
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { WEIGHT } from "../../src/base/utterance.ts";
import { commandFaults } from "../../src/routine/voice-command.ts";
import { DEFAULT_VOICE, ENGINES } from "../../src/routine/voice-settings.ts";
import { commandEngine } from "../../src/voice/command-engine.ts";
import { engine } from "../../src/voice/engine.ts";
import { speakable } from "../../src/voice/speakable.ts";
import { openSpeaker } from "../../src/voice/speaker.ts";
import { speechDouble } from "../support/speech-double.ts";

const ATTEMPTS = [
  "--version",
  "-f /etc/passwd",
  "- -w /tmp/never.wav Hold",
  "\u2013-o never",
  "/h",
  "@file",
  "$(touch /tmp/never); `id` | cat & echo $HOME",
  "first\n--stop\nsecond",
  "Hold\0--help",
  "\u001b[2J[[rate 900]] fast",
  "<speak><audio src='file:///etc/passwd'/></speak>",
  "{text} {text}",
  '"; Remove-Item C:\\ -Recurse; "',
  "Hold'; touch /tmp/never; echo '",
  'Hold" & touch /tmp/never; (id) "',
];

describe("text", () => {
  test.each(ATTEMPTS)("can't become an option or a command: %j", (attempt) => {
    const text = speakable(attempt);
    expect(text).toMatch(/^[\p{L}\p{N}]|^$/u);
    expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f[\]<>{}|`\\]/);
  });

  test("of any kind is one line that begins with a letter or a figure, or nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3000 }), (any) => {
        const text = speakable(any);
        expect(text === "" || /^[\p{L}\p{N}]/u.test(text)).toBe(true);
        expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f[\]<>{}|`\\\ufffd]/);
        expect(text.length).toBeLessThanOrEqual(1200);
      }),
    );
  });

  test.each([
    ["Hold — easily.", "Hold, easily."],
    ["• Press the low back", "Press the low back"],
    ["«Gentle» (slow)", "Gentle, slow"],
    ["Lift the hand's edge, 2 cm.", "Lift the hand’s edge, 2 cm."],
    ["...", ""],
  ])("loses the signs that would be read as noise: %s", (text, said) => {
    expect(speakable(text)).toBe(said);
  });
});

describe("an engine", () => {
  test.each(ENGINES)("%s gets the text whole, as its last argument or on stdin", (name) => {
    const { args, stdin } = engine(name, `/usr/bin/${name}`, DEFAULT_VOICE).say("Hold 5 seconds.");
    expect(stdin ?? args.at(-1)).toBe("Hold 5 seconds.");
    expect(args.filter((arg) => arg.includes("Hold 5")).length).toBe(stdin === null ? 1 : 0);
    // Behind what ends the options, or behind the option that takes it.
    if (stdin === null) expect(args.at(-2)).toMatch(/^(?:--|-t)$/);
  });

  test("takes voice, rate, volume and language as its own arguments", () => {
    const how = { ...DEFAULT_VOICE, voice: "Anna", rate: 140, volume: 50, language: "de" };
    const told = ENGINES.map((name) => {
      const { args, stdin, env } = engine(name, name, how).say("Hold.");
      return name === "sapi" ? env : [...args, ...(stdin === null ? [] : [`< ${stdin}`])].join(" ");
    });
    expect(told).toEqual([
      "-v Anna -r 140 -f - < [[volm 0.5]] Hold.",
      "-v Anna -s 140 -a 50 -- Hold.",
      "--wait -l de -r -20 -i 0 -y Anna -- Hold.",
      "-v Anna -s 140 -a 50 -- Hold.",
      "--setf duration_stretch=1.25 -voice Anna -t Hold.",
      { BACKCOACH_VOICE: "Anna", BACKCOACH_RATE: "-2", BACKCOACH_VOLUME: "50", BACKCOACH_LANGUAGE: "de" },
    ]);
  });

  test("of one's own has the sentence wherever it is marked, and nothing is read into it", () => {
    const own = commandEngine(["piper-say", "--text={text}", "{text}", "$&"], "{text}");
    expect(own.say("A $& B $1").args).toEqual(["--text=A $& B $1", "A $& B $1", "$&"]);
  });
});

test.each([
  ["a real program", (path: string) => [path, "{text}"]],
  ["a program behind a shell's script", (path: string) => ["sh", "-c", `exec '${path}' "$1"`, "_", "{text}"]],
])("%s receives one argument a text, and no shell reads it", async (_what, commandFor) => {
  const double = speechDouble();
  const command = commandFor(double.path);
  expect(commandFaults(command)).toEqual([]);
  const speaker = openSpeaker(commandEngine(command, "{text}"), 175);
  for (const attempt of ATTEMPTS.filter((one) => speakable(one) !== "")) {
    const before = double.calls().length;
    speaker.say({ text: attempt, weight: WEIGHT.urgent, within: 1000, room: null });
    await vi.waitFor(() => expect(double.calls().length).toBe(before + 1), 10_000);
    expect(double.calls().at(-1)?.args).toEqual([speakable(attempt)]);
  }
});
