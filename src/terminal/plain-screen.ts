/**
 * The plain screen: one line after the other, nothing is ever redrawn. For `--plain`, pipes, logs, screen readers and
 * terminals that can't be addressed. It lends and takes back the keyboard as the live screen does.
 */
import type { Keys } from "./keys.ts";
import { onBroken } from "./on-broken.ts";
import type { Output } from "./streams.ts";

export interface PlainScreen {
  /** Writes `text` and ends the line. Nothing happens when the screen is closed or its reader has gone. */
  line(text: string): void;
  /** Lends the keyboard to a question. */
  suspend<T>(ask: () => Promise<T>): Promise<T>;
  /** Gives the keyboard back for as long as the process is stopped. */
  leave(): void;
  takeBack(): void;
  /** Any number of times. */
  close(): void;
}

export interface PlainScreenOptions {
  readonly stdout: Output;
  readonly keys: Keys | null;
  /** Nobody reads any more (`| head`, a closed terminal). Told once. */
  readonly onGone: () => void;
}

export function openPlainScreen({ stdout, keys, onGone }: PlainScreenOptions): PlainScreen {
  let open = true;
  let asking = false;
  const close = () => {
    open = false;
    keys?.close();
    release();
  };
  const gone = () => {
    close();
    onGone();
  };
  const release = onBroken(stdout, gone);
  return {
    line: (text) => {
      if (open) stdout.write(`${text}\n`);
    },
    suspend: async (ask) => {
      asking = true;
      keys?.pause();
      try {
        return await ask();
      } finally {
        asking = false;
        keys?.resume();
      }
    },
    leave: () => keys?.pause(),
    takeBack: () => {
      keys?.pause();
      if (!asking) keys?.resume();
    },
    close,
  };
}
