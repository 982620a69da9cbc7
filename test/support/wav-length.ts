/** How long real speech is: espeak-ng's own words as a WAV file, measured by its header, or by its samples. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Places in the 44 bytes that espeak-ng writes first. */
const BYTES_A_SECOND = 28;
const DATA_SIZE = 40;
const HEADER = 44;

/** Of the loudest sample. */
const AUDIBLE = 0.02;

/** Whether the engine is there; .ci/run installs it. */
export function hasEspeak(): boolean {
  try {
    execFileSync("espeak-ng", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Seconds that espeak-ng takes with these arguments, its pause at the end included. */
export function spokenLength(args: readonly string[]): number {
  const wav = speech(args);
  return wav.readUInt32LE(DATA_SIZE) / wav.readUInt32LE(BYTES_A_SECOND);
}

/** Seconds until the last sample that can be heard. */
export function soundLength(args: readonly string[]): number {
  const wav = speech(args);
  const samples = new Int16Array(
    wav.buffer.slice(wav.byteOffset + HEADER, wav.byteOffset + wav.length - (wav.length % 2)),
  );
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const last = samples.findLastIndex((sample) => Math.abs(sample) > AUDIBLE * peak);
  return (2 * (last + 1)) / wav.readUInt32LE(BYTES_A_SECOND);
}

function speech(args: readonly string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "backcoach-wav-"));
  try {
    const file = join(folder, "speech.wav");
    execFileSync("espeak-ng", ["-w", file, ...args], { stdio: "ignore" });
    const wav = readFileSync(file);
    if (wav.toString("latin1", 0, 4) !== "RIFF" || wav.toString("latin1", 36, 40) !== "data") throw new Error("no WAV");
    return wav;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
