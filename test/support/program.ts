/** The built program as users run it: in a pseudo-terminal, or with its streams in pipes; each time in a home of its own. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openPty, type Pty, type PtyOptions } from "./pty.ts";

export const PROGRAM = join(import.meta.dirname, "../../bin/backcoach.cjs");

export interface Home {
  readonly path: string;
  /** Writes `routines/<name>.yaml` and returns its path. */
  routine(name: string, text: string): string;
}

/**
 * An empty home; the safety notes are already seen and nothing is asked before and after sessions, unless `fresh`. Gone
 * when the test is over.
 */
export function makeHome({ fresh = false } = {}): Home {
  const path = mkdtempSync(join(tmpdir(), "backcoach-test-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  mkdirSync(join(path, "routines"));
  if (!fresh) {
    writeFileSync(join(path, "safety-notes-seen"), "");
    writeFileSync(join(path, "config.yaml"), "questions: false\n");
  }
  return {
    path,
    routine: (name, text) => {
      const file = join(path, "routines", `${name}.yaml`);
      writeFileSync(file, text);
      return file;
    },
  };
}

/** In a real terminal. */
export function inTerminal(home: Home, args: readonly string[], options: PtyOptions = {}): Pty {
  const pty = openPty(PROGRAM, args, {
    ...options,
    env: { BACKCOACH_HOME: home.path, LANG: "C.UTF-8", ...options.env },
  });
  onTestFinished(() => pty.close());
  return pty;
}

export interface Piped {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** With pipes for all three streams. `during` is called with each piece of output; `added` to the environment. */
export function piped(
  home: Home,
  args: readonly string[],
  during: (out: string, kill: (signal: NodeJS.Signals) => void) => void = () => {},
  added: Readonly<Record<string, string>> = {},
): Promise<Piped> {
  const env = { ...process.env, BACKCOACH_HOME: home.path, LANG: "C.UTF-8", ...added };
  const { NODE_OPTIONS: _, FORCE_COLOR: __, ...clean } = env as NodeJS.ProcessEnv;
  const child = spawn(process.env.NODE_BIN ?? process.execPath, [PROGRAM, ...args], {
    env: clean,
    stdio: ["pipe", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdin.end();
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
    during(out, (signal) => child.kill(signal));
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  return new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal, out, err })));
}
