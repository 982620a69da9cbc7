/**
 * Real speech against the clock: everything that is said in the shipped routines, the first time and after some, through
 * espeak-ng with the very arguments of the program at the default rate. Nothing is still being said when the next thing wants
 * to be heard.
 */
import { describe, expect, test } from "vitest";
import { speakingSeconds } from "../../src/base/speaking-time.ts";
import type { Utterance } from "../../src/base/utterance.ts";
import { planSeconds } from "../../src/plan/estimate.ts";
import { DEFAULT_VOICE, SPOKEN } from "../../src/routine/voice-settings.ts";
import { engine } from "../../src/voice/engine.ts";
import { speakable } from "../../src/voice/speakable.ts";
import { Listener } from "../support/listener.ts";
import { SHIPPED } from "../support/shipped.ts";
import { grown, manner, spokenPlan } from "../support/spoken-plan.ts";
import { hasEspeak, soundLength, spokenLength } from "../support/wav-length.ts";

const ESPEAK = engine("espeak-ng", "espeak-ng", DEFAULT_VOICE);
const lengths = new Map<string, number>();

function length(text: string): number {
  const known = lengths.get(text) ?? spokenLength(ESPEAK.say(speakable(text)).args);
  lengths.set(text, known);
  return known;
}

function saidIn(id: string): Utterance[] {
  const manners = [...SPOKEN.map((say) => manner({ say })), manner({ knows: () => true })];
  return manners.flatMap((how) => {
    return [spokenPlan(id, how), spokenPlan(id, how, grown(id, 7))].flatMap((plan) => {
      const { heard } = new Listener(plan, how).wait(planSeconds(plan) + 1);
      return heard.flatMap(({ utterance }) => (utterance ? [utterance] : []));
    });
  });
}

describe.skipIf(!hasEspeak())("espeak-ng", () => {
  test.each(SHIPPED.routineIds)("says everything in %s before the next thing wants to be heard", (id) => {
    const said = saidIn(id).filter(({ room }) => room !== null);
    expect(said.length).toBeGreaterThan(3);
    const over = said.filter(({ text, room }) => length(text) > (room ?? 0));
    expect(over.map(({ text, room }) => `${text} (${length(text).toFixed(2)} of ${room} s)`)).toEqual([]);
  });

  test("is never taken for much slower or for faster than it is", () => {
    const said = [...new Set(SHIPPED.routineIds.flatMap(saidIn).map(({ text }) => text))];
    for (const text of said) {
      const real = length(text);
      expect(speakingSeconds(text), text).toBeGreaterThan(real * 0.9);
      expect(speakingSeconds(text), text).toBeLessThan(real * 1.35 + 0.4);
    }
  });

  test.each([80, 100, 140, 160])("at %d words a minute loses no sound to the next thing", (rate) => {
    const how = manner({ rate });
    const slow = engine("espeak-ng", "espeak-ng", { ...DEFAULT_VOICE, rate });
    const plan = spokenPlan("mini", how);
    const { heard } = new Listener(plan, how).wait(planSeconds(plan) + 1);
    const rooms = new Map<string, number>();
    for (const { utterance } of heard) {
      const room = Math.min(rooms.get(utterance?.text ?? "") ?? Number.POSITIVE_INFINITY, utterance?.room ?? 60);
      if (utterance) rooms.set(utterance.text, room);
    }
    const cut = [...rooms].flatMap(([text, room]) => {
      const sound = soundLength(slow.say(speakable(text)).args);
      return sound > room ? [`${text} (${sound.toFixed(2)} of ${room} s)`] : [];
    });
    expect(rooms.size).toBeGreaterThan(15);
    expect(cut).toEqual([]);
  });
});
