/** An Ear: a recorder and what it hears of a shout. It listens until it is closed or its recorder fails; it keeps nothing. */
import { EAR_RATE, ShoutDetector } from "../sound/shout.ts";
import type { Invocation } from "./invocation.ts";
import { openRecorder } from "./recorder.ts";
import { WakingTimer } from "./waking-timer.ts";

export interface Ear {
  /** Resolves when it can hear a shout: null, or a sentence about why it never will. */
  readonly ready: Promise<string | null>;
  /** @returns what takes the listener away again */
  onShout(listener: () => void): () => void;
  /** @param listener is told once, in a sentence, that nobody listens any more after all */
  onLost(listener: (why: string) => void): void;
  close(): void;
}

/** A microphone that is muted and one that is dead send the same; a calibration that takes longer has no sound, ms. */
const LONGEST_CALIBRATION_MS = 6000;

export interface EarOptions {
  /** As it is told to people. */
  readonly name: string;
  readonly recorder: Invocation;
  /** Whether this program makes a sound of its own just now. */
  readonly muted: () => boolean;
}

export function openEar({ name, recorder, muted }: EarOptions): Ear {
  const detector = new ShoutDetector();
  let shout = () => {};
  let lost = (_why: string) => {};
  let settle = (_fault: string | null) => {};
  const ready = new Promise<string | null>((resolve) => {
    settle = resolve;
  });
  const fail = (why: string) => {
    close();
    const sentence = `Nobody listens for a shout: ${why}.`;
    settle(sentence);
    lost(sentence);
  };
  const timer = new WakingTimer(LONGEST_CALIBRATION_MS, () => fail(`${name} sends too little`));
  const heard = (sound: Int16Array) => {
    const what = detector.hear(sound, muted());
    if (what === "calibrating") return;
    timer.clear();
    if (what === "too-loud") fail("it is too loud here");
    settle(null);
    if (what === "shout") shout();
  };
  const end = openRecorder(recorder, EAR_RATE, { onSound: heard, onEnd: (why) => fail(`${name} ${why}`) });
  const close = () => {
    timer.clear();
    end();
  };
  return {
    ready,
    close,
    onShout: (listener) => {
      shout = listener;
      return () => {
        shout = () => {};
      };
    },
    onLost: (listener) => {
      lost = listener;
    },
  };
}
