/**
 * The little of Node's streams and process that terminal/ uses, so that a test can hand in its own. process.stdin,
 * process.stdout and process itself fit as they are; they are named at the edge only (cli/wire.ts).
 */

// biome-ignore lint/suspicious/noExplicitAny: what a listener is called with differs from event to event
type Listener = (...args: any[]) => void;

interface Emitter {
  on(event: string, listener: Listener): unknown;
  off(event: string, listener: Listener): unknown;
}

export interface Output extends Emitter {
  readonly isTTY?: boolean;
  /** What the terminal reports; 0 or absent where it doesn't know. */
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): boolean;
}

export interface Input extends Emitter {
  readonly isTTY?: boolean;
  setRawMode?(raw: boolean): unknown;
  pause(): unknown;
  resume(): unknown;
}

/** The process as a source of signals and as something that can be stopped. */
export interface ProcessLike extends Emitter {
  readonly pid: number;
  readonly platform: string;
  kill(pid: number, signal: string): unknown;
  listenerCount(event: string): number;
  removeAllListeners(event: string): unknown;
}
