/**
 * The terminal of one session: keyboard, screen and signals tied together, and given to the driver as its controls.
 * Opened for the session, closed with it; whatever ends the one ends the other.
 */
import type { OpenTerminals } from "../commands/start-terminals.ts";
import type { Controls, LeaveSignal } from "../runner/controls.ts";
import type { Capabilities } from "../terminal/capabilities.ts";
import { type Keys, openKeys } from "../terminal/keys.ts";
import { type LiveScreen, openLiveScreen } from "../terminal/live-screen.ts";
import { openPlainScreen, type PlainScreen } from "../terminal/plain-screen.ts";
import type { Prompts } from "../terminal/prompts.ts";
import { onSignals } from "../terminal/signals.ts";
import { spinnerFrames } from "../terminal/spinner.ts";

/** What `start` may open. `makePrompts`: questions that leave no trace; null where nobody can be asked. */
export function terminals(can: Capabilities, makePrompts: () => Promise<Prompts | null>): OpenTerminals {
  return {
    live: can.live && can.prompts,
    keys: can.keys,
    asks: can.asks,
    openLive: async () => {
      const prompts = await makePrompts();
      if (!prompts) throw new Error("a live screen without a keyboard");
      return { prompts, ...(await openLiveTerminal(can, () => prompts.redraw())) };
    },
    openPlain: () => {
      const ears = new Ears();
      const keys = can.keys ? listen(ears) : null;
      const screen = openPlainScreen({ stdout: process.stdout, keys, onGone: () => ears.signal("SIGHUP") });
      return { screen, ...tie(screen, ears, () => {}) };
    },
  };
}

/** The live screen with its keyboard. `redrawQuestion`: called when the terminal was given back while one stands. */
export async function openLiveTerminal(can: Pick<Capabilities, "unicode">, redrawQuestion = () => {}) {
  const ears = new Ears();
  const screen = await openLiveScreen({
    stdout: process.stdout,
    process,
    keys: listen(ears),
    spinner: spinnerFrames(can.unicode),
    onResize: () => ears.repaint(),
    onGone: () => ears.signal("SIGHUP"),
  });
  return { screen, ...tie(screen, ears, redrawQuestion) };
}

function listen(ears: Ears): Keys {
  return openKeys(process.stdin, { onKey: (key) => ears.key(key), onEof: () => ears.signal("SIGHUP") });
}

function tie(screen: LiveScreen | PlainScreen, ears: Ears, redrawQuestion: () => void) {
  const signals = onSignals(process, {
    onEnd: (signal) => ears.signal(signal),
    onStop: () => screen.leave(),
    onContinue: () => {
      screen.takeBack();
      redrawQuestion();
      ears.repaint();
    },
  });
  const controls: Controls = {
    onKey: (listener) => ears.on("key", listener),
    onSignal: (listener) => ears.on("signal", listener),
    onRepaint: (listener) => ears.on("repaint", listener),
    suspend: () => signals.suspend(),
  };
  const close = () => {
    signals.close();
    screen.close();
  };
  return { controls, close };
}

interface Heard {
  key: (key: string) => void;
  signal: (signal: LeaveSignal) => void;
  repaint: () => void;
}

/** One listener of each kind: the driver, while it listens. */
class Ears {
  readonly #listeners: Partial<Heard> = {};

  on<Kind extends keyof Heard>(kind: Kind, listener: Heard[Kind]): () => void {
    this.#listeners[kind] = listener;
    return () => {
      delete this.#listeners[kind];
    };
  }

  key(key: string): void {
    this.#listeners.key?.(key);
  }

  signal(signal: LeaveSignal): void {
    this.#listeners.signal?.(signal);
  }

  repaint(): void {
    this.#listeners.repaint?.();
  }
}
