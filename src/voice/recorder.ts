/**
 * A recorder: a program of the system that sends what the microphone hears as bare samples. They are handed on as they come
 * and kept nowhere. It is told that nobody listens any more when the program ends, sends nothing, or sends more than there is
 * time for; each of which is its end.
 */
import type { ChildProcess } from "node:child_process";
import type { Invocation } from "./invocation.ts";
import { endGroup, launch } from "./launch.ts";
import { WakingTimer } from "./waking-timer.ts";

export interface RecorderListener {
  /** Signed 16 bits, one channel, in pieces of any length. */
  readonly onSound: (sound: Int16Array) => void;
  /** Once: what became of the program, as the end of a sentence. */
  readonly onEnd: (why: string) => void;
}

/** A microphone sends all the time. */
const LONGEST_SILENCE_MS = 3000;
/** What may come at once, and how many times faster than time passes from then on. */
const MOST_AHEAD_SECONDS = 20;
const MOST_SPEED = 2;

/** @param rate samples a second. @returns what ends it, at once */
export function openRecorder(invocation: Invocation, rate: number, listener: RecorderListener): () => void {
  const started = performance.now();
  let open = true;
  let samples = 0;
  let rest = Buffer.alloc(0);
  let child: ChildProcess | null = null;
  const close = () => {
    open = false;
    timer.clear();
    endGroup(child);
  };
  const end = (why: string) => {
    if (!open) return;
    close();
    listener.onEnd(why);
  };
  const timer = new WakingTimer(LONGEST_SILENCE_MS, () => end("sends nothing"));
  const take = (bytes: Buffer) => {
    if (!open) return;
    timer.refresh();
    const whole = Buffer.concat([rest, bytes]);
    const count = Math.floor(whole.length / 2);
    rest = whole.subarray(count * 2);
    samples += count;
    if (samples / rate > MOST_AHEAD_SECONDS + (MOST_SPEED * (performance.now() - started)) / 1000) {
      end("sends more than a microphone can hear");
      return;
    }
    listener.onSound(Int16Array.from({ length: count }, (_, index) => whole.readInt16LE(index * 2)));
  };
  try {
    child = launch(invocation, { hears: true });
    child.on("error", () => end("can't be started"));
    child.on("exit", () => end("has ended"));
    child.stdout?.on("data", take);
  } catch {
    setImmediate(() => end("can't be started"));
  }
  return close;
}
