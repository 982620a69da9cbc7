/** What a microphone would send: pieces of sound, put together; 16,000 samples a second, signed 16 bits. */
import { execFileSync } from "node:child_process";
import { EAR_RATE } from "../../src/sound/shout.ts";

/** Level of noise and shouts in decibels below the loudest that a file can hold, as root mean square. */
const amplitude = (level: number) => 10 ** (level / 20);

export function room(...pieces: readonly Int16Array[]): Int16Array {
  return Int16Array.from(pieces.flatMap((piece) => [...piece]));
}

/** The same noise every time. */
export function noise(seconds: number, level: number): Int16Array {
  let seed = 12_345;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 1_073_741_824 - 1;
  };
  // Even noise between -1 and 1 has a level of -4.8 dB.
  return sound(seconds, () => next() * amplitude(level + 4.8));
}

/** A voice that shouts one vowel: a pitch with its overtones, rising a little. */
export function shout(seconds: number, level: number, pitch = 320): Int16Array {
  return sound(seconds, (time) => {
    const turns = 2 * Math.PI * pitch * (1 + 0.1 * time) * time;
    const wave = Math.sin(turns) + 0.7 * Math.sin(2 * turns) + 0.5 * Math.sin(3 * turns);
    return wave * amplitude(level) * 1.07;
  });
}

export function tone(seconds: number, level: number, pitch: number): Int16Array {
  return sound(seconds, (time) => Math.sin(2 * Math.PI * pitch * time) * amplitude(level + 3));
}

/** A clap: loud at once, and gone. */
export function clap(): Int16Array {
  const burst = noise(0.25, -4);
  return burst.map((sample, index) => sample * Math.exp(-index / (0.03 * EAR_RATE)));
}

/** Real words of espeak-ng, at 16,000 samples a second, their loudest sample at `peak` of 1. */
export function words(text: string, peak: number, ...options: readonly string[]): Int16Array {
  const file = execFileSync("espeak-ng", ["--stdout", ...options, "--", text], { maxBuffer: 50e6 });
  const from = file.readUInt32LE(24);
  const bytes = file.subarray(44);
  const samples = Array.from({ length: Math.floor(bytes.length / 2) }, (_, index) => bytes.readInt16LE(2 * index));
  const loudest = samples.reduce((most, one) => Math.max(most, Math.abs(one)), 1);
  const length = Math.floor((samples.length * EAR_RATE) / from);
  return Int16Array.from({ length }, (_, index) => {
    const sample = samples[Math.floor((index * from) / EAR_RATE)] ?? 0;
    return (sample / loudest) * peak * 32_767;
  });
}

export function louder(piece: Int16Array, decibels: number): Int16Array {
  return piece.map((sample) => Math.max(-32_768, Math.min(32_767, sample * amplitude(decibels))));
}

/** As bytes, the low one first. */
export function bytes(piece: Int16Array): Buffer {
  const all = Buffer.alloc(2 * piece.length);
  piece.forEach((sample, index) => void all.writeInt16LE(sample, 2 * index));
  return all;
}

function sound(seconds: number, wave: (time: number) => number): Int16Array {
  const most = (value: number) => Math.max(-1, Math.min(1, value));
  return Int16Array.from({ length: Math.round(seconds * EAR_RATE) }, (_, index) =>
    Math.round(most(wave(index / EAR_RATE)) * 32_767),
  );
}
