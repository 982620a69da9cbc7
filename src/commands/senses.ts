/**
 * What a session of `start` is followed with besides the screen and the voice: signals that sound or flash, and an ear for a
 * shout. Opened before the terminal is, since the ear wants two seconds of quiet first.
 */
import type { Controls } from "../runner/controls.ts";
import type { SignalOptions } from "../runner/signalled-stage.ts";
import type { Ear } from "../voice/ear.ts";
import type { Sounds } from "../voice/sounds.ts";
import { type StartOptions, type StartParts, saying, showsLive } from "./start-options.ts";

export interface Senses {
  readonly signals: SignalOptions;
  /** What has gone wrong so far, to be told on the screen of the session; null: nothing. */
  readonly fault: string | null;
  /** Whether somebody listens for a shout just now; null: nobody was asked to. */
  listens(): boolean | null;
  /** With the ear beside the keys. `lost` hears when it fails later. */
  hear(controls: Controls, lost: (why: string) => void): Controls;
  close(): void;
}

const STOPS = "A loud shout of half a second pauses and asks, a second one stops. It can miss you";
const QUIET = "Listening: two seconds of quiet, please.";
const KEPT = ["While the voice speaks it hears nothing. What the microphone hears is neither kept nor sent."];

/** @param interrupted resolves when nobody waits any more: then nobody listens either */
export async function openSenses(
  parts: StartParts,
  options: StartOptions,
  interrupted: Promise<unknown>,
): Promise<Senses> {
  const { settings, openSounds, openEar } = parts.senses;
  const { sound = settings.sound, flash = settings.flash, listen = settings.listen.always, speed = 1 } = options;
  // Behind the ear: they leave files, and the seconds of calibration are when somebody thinks better of it.
  const open = () => ({ sounds: sound === "off" ? null : openSounds(sound), flash, speed });
  if (!listen) return without(open(), { fault: null, listens: null });
  const { speaker } = parts.voice;
  let sounds: Sounds | null = null;
  const ear = openEar(() => (speaker?.speaking ?? false) || (sounds?.playing ?? false));
  const { keys } = parts.terminals;
  const deaf = typeof ear === "string" ? ear : await calibrate(ear, { say: saying(parts, options), keys }, interrupted);
  const fault = deaf && orByKey(deaf, keys);
  if (typeof ear === "string" || fault !== null) {
    // The session tells it as well; a live screen comes in between and sweeps that away, so there it has to stand before.
    if (fault !== null && showsLive(parts, options)) saying(parts, options)(fault);
    return without(open(), { fault, listens: false });
  }
  const signals = open();
  sounds = signals.sounds;
  let listens = true;
  return {
    signals,
    fault: null,
    listens: () => listens,
    hear: (controls, lost) =>
      withEar(controls, ear, (why) => {
        listens = false;
        lost(orByKey(why, keys));
      }),
    close: () => {
      ear.close();
      sounds?.close();
    },
  };
}

/** What is left to whoever is not heard, where there are keys. */
function orByKey(fault: string, keys: boolean): string {
  return keys ? `${fault} x stops.` : fault;
}

/** Until it can hear a shout: null, or why it never will. */
async function calibrate(
  ear: Ear,
  { say, keys }: { say: (line: string) => void; keys: boolean },
  interrupted: Promise<unknown>,
): Promise<string | null> {
  for (const line of [QUIET, `${STOPS}${keys ? ": x is the sure way." : "."}`, ...KEPT]) say(line);
  const never = interrupted.then(() => {
    ear.close();
    return null;
  });
  return Promise.race([ear.ready, never]);
}

/** Whoever relies on being heard sees at once that it is over: the screen is drawn anew. */
function withEar(controls: Controls, ear: Ear, lost: (why: string) => void): Controls {
  let repaint = () => {};
  ear.onLost((why) => {
    lost(why);
    repaint();
  });
  return {
    ...controls,
    onShout: (listener) => ear.onShout(listener),
    onRepaint: (listener) => {
      repaint = listener;
      return controls.onRepaint(listener);
    },
  };
}

function without(signals: SignalOptions, { fault, listens }: { fault: string | null; listens: false | null }): Senses {
  return { signals, fault, listens: () => listens, hear: (controls) => controls, close: () => signals.sounds?.close() };
}
