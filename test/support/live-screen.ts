/** The live screen as a program of its own in a real terminal, which is closed when the test ends. */
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { Pty } from "./pty.ts";

export const LIVE = fileURLToPath(new URL("../terminal/fixtures/live.ts", import.meta.url));
export const RUN = `"${process.env.NODE_BIN ?? process.execPath}" --import tsx "${LIVE}"`;
export const SIZE = { columns: 40, rows: 12 };

export const LIVE_MODES = { alternateScreen: true, cursorHidden: true, wrap: false, raw: true, echo: false };

export function keep(pty: Pty): Pty {
  onTestFinished(() => pty.close());
  return pty;
}

/** Sends a signal to the program itself, not to the shell around it. */
export function send(pty: Pty, signal: NodeJS.Signals): void {
  process.kill(pidOf(pty), signal);
}

/** The program shows it. */
export function pidOf(pty: Pty): number {
  return Number(/pid (\d+)/.exec(pty.text())?.[1]);
}
