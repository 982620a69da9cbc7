/** Speech that another process makes: the words that follow a hush come behind it, however long it takes. */
import { expect, test, vi } from "vitest";
import { type Utterance, WEIGHT, type Weight } from "../../src/base/utterance.ts";
import { commandEngine } from "../../src/voice/command-engine.ts";
import { openSpeaker, type Speaker } from "../../src/voice/speaker.ts";
import { alive } from "../support/alive.ts";
import { type SpeechDouble, speechDouble } from "../support/speech-double.ts";

const EMERGENCY = "Stopped. Call 1 1 2 now.";

function told(text: string, weight: Weight = WEIGHT.count): Utterance {
  return { text, weight, within: 400, room: null };
}

function until(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 10_000, interval: 10 });
}

interface Heard {
  readonly speaker: Speaker;
  readonly speech: SpeechDouble;
  readonly hushing: SpeechDouble;
}

/** @param hushSeconds how long the hush takes */
async function speakingAbout(text: string, hushSeconds: number, weight: Weight = WEIGHT.talk): Promise<Heard> {
  const speech = speechDouble({ seconds: 5 });
  const hushing = speechDouble({ seconds: hushSeconds });
  const hush = { program: hushing.path, args: ["--stop"], stdin: null, env: {} };
  const speaker = openSpeaker({ ...commandEngine([speech.path, "{text}"], "{text}"), hush }, 175);
  speaker.say(told(text, weight));
  await until(() => expect(speech.texts()).toEqual([text]));
  return { speaker, speech, hushing };
}

const WAYS: readonly (readonly [string, (speaker: Speaker) => void])[] = [
  ["the last words", (speaker) => speaker.sayLast(told(EMERGENCY, WEIGHT.urgent))],
  [
    "what is said after a silence",
    (speaker) => {
      speaker.silence();
      speaker.say(told(EMERGENCY, WEIGHT.urgent));
    },
  ],
  ["what cuts off something chatty", (speaker) => speaker.say(told(EMERGENCY, WEIGHT.urgent))],
];

test.each(WAYS)("%s: begin once the hush is over", async (_, say) => {
  const { speaker, speech, hushing } = await speakingAbout("how to do it", 0.15);
  say(speaker);
  expect(speaker.speaking).toBe(true);
  await until(() => expect(speech.texts().at(-1)).toBe(EMERGENCY));
  expect(hushing.calls()).toMatchObject([{ args: ["--stop"], ended: true }]);
  expect((speech.calls()[1]?.at ?? 0) - (hushing.calls()[0]?.at ?? 0)).toBeGreaterThan(140);
  speaker.silence();
});

test("a hush that hangs is ended before the next words begin, and they wait no longer", async () => {
  const { speaker, speech, hushing } = await speakingAbout("how to do it", 30);
  speaker.sayLast(told(EMERGENCY, WEIGHT.urgent));
  await until(() => expect(speech.texts().at(-1)).toBe(EMERGENCY));
  await until(() => expect(alive(hushing.calls()[0]?.pid)).toBe(false));
  expect(hushing.calls()[0]?.ended).toBe(false);
  speaker.silence();
});

test("what was silenced while it waited is never said, and what comes instead needs no second hush", async () => {
  const { speaker, speech, hushing } = await speakingAbout("one", 0.15);
  speaker.say(told("two"));
  speaker.silence();
  expect(speaker.speaking).toBe(false);
  speaker.say(told("three"));
  await until(() => expect(speech.texts()).toEqual(["one", "three"]));
  expect(hushing.calls()).toHaveLength(1);
  speaker.silence();
});

test("where ending the program is enough nothing waits", () => {
  const speech = speechDouble({ seconds: 5 });
  const begun: string[] = [];
  const engine = commandEngine([speech.path, "{text}"], "{text}");
  const say = (text: string) => {
    begun.push(text);
    return engine.say(text);
  };
  const speaker = openSpeaker({ ...engine, say }, 175);
  speaker.say(told("one"));
  speaker.sayLast(told(EMERGENCY, WEIGHT.urgent));
  expect(begun).toEqual(["one", EMERGENCY]);
  speaker.silence();
});
