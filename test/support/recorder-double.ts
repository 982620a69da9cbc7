/** A recorder: a real program that sends what a file holds, as slowly as a microphone, and then whatever it is told to do. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { EAR_RATE } from "../../src/sound/shout.ts";
import { bytes } from "./room.ts";

export interface RecorderDoubleOptions {
  /** All at once instead of in its time. */
  readonly atOnce?: boolean;
  /** When the sound is over: it ends, it goes on with silence, or it hangs. */
  readonly behind?: "ends" | "silence" | "hangs";
}

const PIECE_SECONDS = 0.1;

/** Path of the program; gone when the test is over. */
export function recorderDouble(sound: Int16Array, options: RecorderDoubleOptions = {}): string {
  const { atOnce = false, behind = "silence" } = options;
  const folder = mkdtempSync(join(tmpdir(), "backcoach-recorder-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [file, path] = [join(folder, "room.raw"), join(folder, "record")];
  writeFileSync(file, bytes(sound));
  const piece = Math.round(PIECE_SECONDS * EAR_RATE) * 2;
  const pieces = Math.ceil((sound.length * 2) / piece);
  const slowly = `for n in $(seq 0 ${pieces - 1}); do
  tail -c +$((n * ${piece} + 1)) '${file}' | head -c ${piece}
  sleep ${PIECE_SECONDS}
done`;
  const endings = {
    ends: "",
    silence: `while head -c ${piece} /dev/zero; do sleep ${PIECE_SECONDS}; done`,
    hangs: "sleep 60",
  };
  writeFileSync(path, `#!/bin/bash\n${atOnce ? `cat '${file}'` : slowly}\n${endings[behind]}\n`);
  chmodSync(path, 0o755);
  return path;
}
