/**
 * A program of the system at work for us: it is told nothing but its arguments and its stdin, and leads a group of its own, so
 * that whatever it starts ends with it.
 */
import { type ChildProcess, spawn } from "node:child_process";
import type { Invocation } from "./invocation.ts";

/** Windows has no groups, and would open a window for a process of its own. */
const GROUPS = process.platform !== "win32";

/** `hears`: whether what it writes is read; `minds`: whether its complaints are. @throws NodeJS.ErrnoException when it can't even be tried */
export function launch({ program, args, stdin, env }: Invocation, { hears = false, minds = false } = {}): ChildProcess {
  const child = spawn(program, args, {
    stdio: [stdin === null ? "ignore" : "pipe", hears ? "pipe" : "ignore", minds ? "pipe" : "ignore"],
    env: { ...process.env, ...env },
    detached: GROUPS,
    windowsHide: true,
  });
  // Whoever ends before it has read everything is no fault of ours.
  child.stdin?.on("error", () => {});
  child.stdin?.end(stdin);
  return child;
}

/** At once, with whatever it has started. */
export function endGroup(child: ChildProcess | null): void {
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (GROUPS) process.kill(-child.pid, "SIGKILL");
    else child.kill();
  } catch {
    // It has ended by itself.
  }
}
