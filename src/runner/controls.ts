/** The Controls: what reaches a session from outside, whoever sends it. */

export type LeaveSignal = "SIGINT" | "SIGTERM" | "SIGHUP";

/** Each `on…` returns what takes the listener away again. */
export interface Controls {
  /** Canonical key names: "space", "x", "ctrl-c". */
  onKey(listener: (key: string) => void): () => void;
  onSignal(listener: (signal: LeaveSignal) => void): () => void;
  /** Where somebody listens: a loud, long shout. */
  onShout?(listener: () => void): () => void;
  /** The terminal was resized or given back to us: look again. */
  onRepaint(listener: () => void): () => void;
  /** Stops the process until the shell continues it (Ctrl-Z). */
  suspend(): void;
}
