/**
 * A program in a real pseudo-terminal, with its screen read back as a person would see it.
 *
 *     const pty = openPty("dist/cli.cjs", ["start", "mini"], { columns: 80, rows: 24 });
 *     await pty.waitFor("Pelvic tilt");
 *     pty.press("space");
 *     await pty.waitFor(/Paused/);
 */
import { execFileSync } from "node:child_process";
import { spawn } from "@lydell/node-pty";
import { type Modes, openScreen } from "./screen.ts";

export interface PtyOptions {
  readonly columns?: number;
  readonly rows?: number;
  /** Added to the cleaned environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

export interface Pty {
  readonly pid: number;
  /** The rows of the window, blanks at their ends left out. */
  screen(): string[];
  text(): string;
  /** Resolves when the screen shows it; rejects after `ms` with what it shows instead. */
  waitFor(what: string | RegExp, ms?: number): Promise<void>;
  /** Resolves when `condition` holds; looks again after every output and every 20 ms. */
  until(condition: () => boolean, what: string, ms?: number): Promise<void>;
  /** Keys by name (space, enter, up, ctrl-c ...) or text, which is typed as it is. */
  press(...keys: string[]): void;
  resize(columns: number, rows: number): void;
  /** Every byte so far. */
  raw(): string;
  readonly exit: Promise<{ code: number; signal: number }>;
  kill(signal?: NodeJS.Signals): void;
  modes(): PtyModes;
  /** Closes the window. */
  hangUp(): void;
  /** Ends the program, if it hasn't, without waiting. */
  close(): void;
}

export interface PtyModes extends Modes {
  /** Keys arrive one by one and unechoed. false once the program has ended and taken the terminal with it. */
  readonly raw: boolean;
  readonly echo: boolean;
}

const KEYS: Readonly<Record<string, string>> = {
  space: " ",
  enter: "\r",
  escape: "\x1b",
  up: "\x1b[A",
  down: "\x1b[B",
  right: "\x1b[C",
  left: "\x1b[D",
  pageup: "\x1b[5~",
  pagedown: "\x1b[6~",
  home: "\x1b[H",
  end: "\x1b[F",
  tab: "\t",
  "shift-tab": "\x1b[Z",
  backspace: "\x7f",
  delete: "\x1b[3~",
};

/** These would change what the program does, or come from the test runner around it. */
const REMOVED = [
  "CI",
  "NO_COLOR",
  "FORCE_COLOR",
  "NODE_OPTIONS",
  "VITEST",
  "NODE_ENV",
  "NODE_EXTRA_CA_CERTS",
  "COLUMNS",
  "LINES",
  "TMUX",
  "COLORTERM",
];

/** Runs a Node program; a .ts file through tsx. NODE_BIN names another Node than the one that runs the tests. */
export function openPty(file: string, args: readonly string[] = [], options: PtyOptions = {}): Pty {
  const loader = file.endsWith(".ts") ? ["--import", "tsx"] : [];
  return openCommand(process.env.NODE_BIN ?? process.execPath, [...loader, file, ...args], options);
}

/** Runs any program. */
export function openCommand(command: string, args: readonly string[], options: PtyOptions = {}): Pty {
  const { columns = 80, rows = 24, cwd = process.cwd() } = options;
  const terminal = openScreen(columns, rows);
  const env = cleanEnvironment(options.env);
  const pty = spawn(command, [...args], { name: "xterm-256color", cols: columns, rows, cwd, env });
  const slave = (pty as unknown as { ptsName: string }).ptsName;
  let raw = "";
  let exited = false;
  let hungUp = false;
  pty.onData((data) => {
    raw += data;
    void terminal.write(data);
  });
  terminal.onAnswer((bytes) => exited || hungUp || pty.write(bytes));
  const exit = new Promise<{ code: number; signal: number }>((resolve) => {
    pty.onExit(({ exitCode, signal = 0 }) => {
      void terminal.settled().then(() => {
        exited = true;
        resolve({ code: exitCode, signal });
      });
    });
  });

  const until = async (condition: () => boolean, what: string, ms = 10_000) => {
    const deadline = Date.now() + ms;
    for (;;) {
      await terminal.settled();
      if (condition()) return;
      // What has ended will show nothing more; a closed window has ended for the terminal, not for the program.
      if (Date.now() > deadline || (exited && !hungUp)) {
        const why = exited ? "the program has ended" : `waited ${ms} ms`;
        throw new Error(`no ${what}: ${why}; the screen:\n${terminal.text()}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return {
    pid: pty.pid,
    screen: terminal.lines,
    text: terminal.text,
    until,
    waitFor: (what, ms) => until(() => found(terminal.text(), what), String(what), ms),
    press: (...keys) => {
      for (const key of keys) pty.write(bytesOf(key));
    },
    resize: (to, high) => {
      terminal.resize(to, high);
      pty.resize(to, high);
    },
    raw: () => raw,
    exit,
    kill: (signal = "SIGTERM") => process.kill(pty.pid, signal),
    modes: () => ({ ...terminal.modes(), ...(exited || hungUp ? { raw: false, echo: false } : ttyModes(slave)) }),
    hangUp: () => {
      hungUp = true;
      (pty as unknown as { destroy(): void }).destroy();
    },
    close: () => {
      if (!exited && !hungUp) pty.kill("SIGKILL");
    },
  };
}

function found(text: string, what: string | RegExp): boolean {
  return typeof what === "string" ? text.includes(what) : what.test(text);
}

function bytesOf(key: string): string {
  const control = /^ctrl-([a-z])$/.exec(key)?.[1];
  return control ? String.fromCharCode(control.charCodeAt(0) - 96) : (KEYS[key] ?? key);
}

function cleanEnvironment(added: PtyOptions["env"] = {}): Record<string, string> {
  const env: Record<string, string | undefined> = { ...process.env, LANG: "C.UTF-8", LC_ALL: "C.UTF-8" };
  for (const name of REMOVED) delete env[name];
  const entries = Object.entries({ ...env, TERM: "xterm-256color", ...added });
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** As the terminal driver itself tells them. */
function ttyModes(slave: string): { raw: boolean; echo: boolean } {
  const file = process.platform === "linux" ? "-F" : "-f";
  const words = execFileSync("stty", [file, slave, "-a"], { encoding: "utf8" }).split(/[\s;]+/);
  return { raw: words.includes("-icanon"), echo: words.includes("echo") };
}
