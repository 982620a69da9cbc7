/** The sounds themselves, by their samples: soft, without clicks, and no two alike. */
import { describe, expect, test } from "vitest";
import { SIGNALS } from "../../src/base/signal.ts";
import { NOTES, type Note, TONE_RATE, toneOf } from "../../src/sound/tone.ts";
import { wav } from "../../src/sound/wav.ts";

const peak = (samples: Float32Array) => samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
const seconds = (notes: readonly Note[]) => notes.reduce((sum, note) => sum + note.seconds, 0);

/** The pitch with the most energy between 300 and 1000 Hz, by the Goertzel algorithm. */
function pitchOf(samples: Float32Array): number {
  let [best, most] = [0, 0];
  for (let pitch = 300; pitch <= 1000; pitch += 2) {
    const turn = 2 * Math.cos((2 * Math.PI * pitch) / TONE_RATE);
    let [one, two] = [0, 0];
    for (const sample of samples) [one, two] = [sample + turn * one - two, one];
    const energy = one * one + two * two - turn * one * two;
    if (energy > most) [best, most] = [pitch, energy];
  }
  return best;
}

/** Each note by itself, with where it stands. */
function notesOf(signal: (typeof SIGNALS)[number]): { note: Note; samples: Float32Array }[] {
  const all = toneOf(signal);
  let at = 0;
  return NOTES[signal].map((note) => {
    const from = at;
    at += Math.round(note.seconds * TONE_RATE);
    return { note, samples: all.slice(from, at) };
  });
}

describe.each(SIGNALS)("the sound of %s", (signal) => {
  test("is over before half a second, and as long as its notes", () => {
    const length = toneOf(signal).length / TONE_RATE;
    expect(length).toBeLessThan(0.5);
    expect(length).toBeGreaterThan(seconds(NOTES[signal]));
    expect(length).toBeLessThan(seconds(NOTES[signal]) + 0.05);
  });

  test("is soft: heard, and 9 dB below what a file can hold", () => {
    expect(peak(toneOf(signal))).toBeGreaterThan(0.25);
    expect(peak(toneOf(signal))).toBeLessThanOrEqual(0.36);
  });

  test("has the pitches that are written down, each faded in and out from nothing", () => {
    for (const { note, samples } of notesOf(signal)) {
      if (note.pitch === 0) {
        expect(peak(samples)).toBe(0);
        continue;
      }
      expect(Math.abs(pitchOf(samples) - note.pitch)).toBeLessThan(6);
      expect(samples[0]).toBe(0);
      expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(1e-6);
      expect(peak(samples.slice(0, 22))).toBeLessThan(0.03);
      expect(peak(samples.slice(-22))).toBeLessThan(0.01);
    }
  });

  test("has no click: nowhere a step that its highest pitch does not explain", () => {
    const samples = toneOf(signal);
    const highest = Math.max(...NOTES[signal].map(({ pitch }) => 2 * pitch));
    const steepest = (0.36 * 2 * Math.PI * highest) / TONE_RATE;
    const steps = samples.slice(1).map((sample, index) => Math.abs(sample - (samples[index] ?? 0)));
    expect(peak(steps)).toBeLessThan(steepest);
  });
});

test("no two signals have the same pitches", () => {
  const melodies = SIGNALS.map((signal) => NOTES[signal].map(({ pitch }) => pitch).join(" "));
  expect(new Set(melodies).size).toBe(SIGNALS.length);
});

describe("a WAV file", () => {
  const file = Buffer.from(wav(Float32Array.from([0, 1, -1, 0.5, 2]), 8000));

  test("says what it holds", () => {
    expect(file.toString("latin1", 0, 4)).toBe("RIFF");
    expect(file.readUInt32LE(4)).toBe(file.length - 8);
    expect(file.toString("latin1", 8, 16)).toBe("WAVEfmt ");
    const [format, channels, bits] = [file.readUInt16LE(20), file.readUInt16LE(22), file.readUInt16LE(34)];
    expect({ format, channels, bits }).toEqual({ format: 1, channels: 1, bits: 16 });
    expect([file.readUInt32LE(24), file.readUInt32LE(28), file.readUInt16LE(32)]).toEqual([8000, 16_000, 2]);
    expect(file.toString("latin1", 36, 40)).toBe("data");
    expect(file.readUInt32LE(40)).toBe(10);
  });

  test("holds the samples, and cuts what is too loud", () => {
    const samples = Array.from({ length: 5 }, (_, index) => file.readInt16LE(44 + 2 * index));
    expect(samples).toEqual([0, 32_767, -32_767, 16_384, 32_767]);
  });
});
