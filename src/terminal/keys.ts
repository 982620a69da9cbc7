/** The keyboard of a session: on from the beginning, off while a question is asked or the process is stopped. */
import { onKeypress, setRawMode } from "./keypress.ts";
import { onBroken } from "./on-broken.ts";
import type { Input } from "./streams.ts";

export interface Keys {
  /** Gives the keyboard back (raw mode off, nothing read) until `resume`. Both may be called in any state. */
  pause(): void;
  resume(): void;
  /** For good. */
  close(): void;
}

export interface KeyListeners {
  /** A canonical name, see key-name.ts. */
  onKey(name: string): void;
  /** The keyboard is gone: the terminal was closed. Told once. */
  onEof(): void;
}

/** Opens the keyboard. `stdin` must be a terminal (`capabilities(...).keys`). */
export function openKeys(stdin: Input, { onKey, onEof }: KeyListeners): Keys {
  let stopListening: (() => void) | null = onKeypress(stdin, onKey);
  let open = true;
  const pause = () => {
    stopListening?.();
    stopListening = null;
    // A question that stands has turned it on again.
    setRawMode(stdin, false);
  };
  const close = () => {
    if (!open) return;
    open = false;
    pause();
    stdin.off("end", gone);
    stdin.off("close", gone);
    releaseError();
  };
  const gone = () => {
    close();
    onEof();
  };
  stdin.on("end", gone);
  stdin.on("close", gone);
  const releaseError = onBroken(stdin, gone);
  return {
    pause,
    resume: () => {
      if (open) stopListening ??= onKeypress(stdin, onKey);
    },
    close,
  };
}
