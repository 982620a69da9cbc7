/** The live screen in a real terminal: what the program leaves behind, however it ends, and how it sleeps and wakes. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { openCommand, openPty, type Pty } from "../support/pty.ts";

const LIVE = fileURLToPath(new URL("fixtures/live.ts", import.meta.url));
const RUN = `"${process.env.NODE_BIN ?? process.execPath}" --import tsx "${LIVE}"`;
const SIZE = { columns: 40, rows: 12 };
const SHOWN = [
  "The title",
  "ready",
  "  ⠋ counting 0",
  "",
  "Count 0",
  "Size 40x12",
  "w".repeat(40),
  "pid",
  "",
  "",
  "",
  "",
];
const LIVE_MODES = { alternateScreen: true, cursorHidden: true, wrap: false, raw: true, echo: false };
const SHELL_MODES = { alternateScreen: false, cursorHidden: false, wrap: true, raw: false, echo: true };

const opened: Pty[] = [];
afterEach(() => {
  for (const pty of opened.splice(0)) pty.close();
});

function keep(pty: Pty): Pty {
  opened.push(pty);
  return pty;
}

/** The program between two lines of a shell, which keeps the terminal so that its state can be looked at. */
async function inShell(): Promise<Pty> {
  const script = `echo before; ${RUN}; echo "code $?"; read answer`;
  const pty = keep(openCommand("sh", ["-c", script], { columns: 80, rows: 40 }));
  await pty.waitFor("Count 0");
  return pty;
}

const SPINNER = /[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/g;
const calm = (lines: readonly string[]) => lines.map((line) => line.replace(SPINNER, "⠋").replace(/^pid.*/, "pid"));

describe("the live screen", () => {
  it("shows the frame, raw and without wrapping, and a new frame after a key", async () => {
    const pty = keep(openPty(LIVE, [], SIZE));
    await pty.waitFor("Count 0");
    expect(calm(pty.screen())).toEqual(SHOWN);
    expect(pty.modes()).toEqual(LIVE_MODES);
    pty.press("c", "c", "c");
    await pty.waitFor("Count 3");
    await pty.waitFor("counting 3");
  });

  it("gets every key of a burst, in order", async () => {
    const pty = keep(openPty(LIVE, [], SIZE));
    await pty.waitFor("Count 0");
    pty.press("ccccccccccccccccccccccccccccccz");
    await pty.waitFor("key z");
    expect(pty.text()).toContain("Count 30");
  });

  it("follows the size of the terminal, with the spinner alive", async () => {
    const pty = keep(openPty(LIVE, [], SIZE));
    await pty.waitFor("Count 0");
    for (const [columns, rows] of [
      [30, 10],
      [60, 20],
      [20, 4],
      [40, 12],
    ] as const) {
      pty.resize(columns, rows);
      await pty.waitFor(rows > 5 ? `Size ${columns}x${rows}` : "The title");
      await pty.until(() => pty.screen().length === rows, `${rows} rows`);
    }
    await pty.until(() => JSON.stringify(calm(pty.screen())) === JSON.stringify(SHOWN), "the frame as at first");
    const before = pty.screen()[2];
    await pty.until(() => pty.screen()[2] !== before, "the spinner to turn");
  });

  it("is healed by ctrl-l after something else has written over it", async () => {
    const pty = keep(openPty(LIVE, [], SIZE));
    await pty.waitFor("Count 0");
    pty.press("s", "o");
    await pty.waitFor("something else");
    pty.press("ctrl-l");
    const standing = SHOWN.with(2, "    counting 0");
    await pty.until(() => JSON.stringify(calm(pty.screen())) === JSON.stringify(standing), "the whole frame");
  });
});

describe("the terminal is as it was before", () => {
  it.each<[string, (pty: Pty) => void, RegExp]>([
    ["after closing", (pty) => pty.press("q"), /^before\ncode 0$/],
    ["after process.exit", (pty) => pty.press("r"), /^before\ncode 7$/],
    [
      "after an uncaught error, whose stack can be read",
      (pty) => pty.press("e"),
      /^before\n[\s\S]*Error: a fault in the program\n[\s\S]*code 1$/,
    ],
    ["after SIGTERM", (pty) => send(pty, "SIGTERM"), /^before\ncode 143$/],
    ["after SIGHUP", (pty) => send(pty, "SIGHUP"), /^before\n(Hangup\n)?code 129$/],
    ["after SIGINT", (pty) => send(pty, "SIGINT"), /^before\ncode 130$/],
  ])("%s", async (_when, end, left) => {
    const pty = await inShell();
    end(pty);
    await pty.waitFor(/code \d+/);
    expect(pty.text()).toMatch(left);
    expect(pty.modes()).toEqual(SHELL_MODES);
  });

  it("after SIGTERM during a question, of which nothing more is written", async () => {
    const pty = await inShell();
    const pid = pidOf(pty);
    pty.press("a");
    await pty.waitFor("It is sharp");
    process.kill(pid, "SIGTERM");
    await pty.waitFor(/code \d+/);
    expect(pty.text()).toBe("before\ncode 143");
    expect(pty.modes()).toEqual(SHELL_MODES);
  });

  it("and a window that is closed ends the program without a word", async () => {
    const folder = mkdtempSync(join(tmpdir(), "live-"));
    const pty = keep(
      openCommand("sh", ["-c", `trap "" HUP; ${RUN} 2> ${folder}/errors; echo $? > ${folder}/code`], SIZE),
    );
    await pty.waitFor("Count 0");
    pty.hangUp();
    await pty.until(() => read(`${folder}/code`) !== "", "the program to end");
    expect(read(`${folder}/code`)).toBe("129\n");
    // What a shell says of it, and nothing else.
    expect(read(`${folder}/errors`)).toMatch(/^(Hangup\n)?$/);
    rmSync(folder, { recursive: true });
  });
});

describe("a job of a shell", () => {
  async function inJobShell(command = RUN): Promise<Pty> {
    const pty = keep(openCommand("bash", ["--norc", "--noprofile", "-i"], { ...SIZE, env: { PS1: "shell> " } }));
    await pty.waitFor("shell>");
    pty.press(`${command}\r`);
    await pty.waitFor("Count 0");
    return pty;
  }

  async function stopped(pty: Pty): Promise<void> {
    await pty.waitFor(/Stopped[\s\S]*shell>/);
    expect(pty.modes()).toMatchObject({ alternateScreen: false, cursorHidden: false, wrap: true });
  }

  async function broughtBack(pty: Pty): Promise<void> {
    pty.press("fg\r");
    await pty.waitFor(/^The title/);
    await pty.until(() => JSON.stringify(pty.modes()) === JSON.stringify(LIVE_MODES), "the modes of the live screen");
    pty.press("c");
    await pty.waitFor("Count 1");
    expect(pty.screen()[2]).toMatch(/counting 1/);
  }

  it("is stopped by ctrl-z and goes on after fg", async () => {
    const pty = await inJobShell();
    pty.press("ctrl-z");
    await stopped(pty);
    await broughtBack(pty);
  });

  it("is stopped together with what it was started through", async () => {
    const pty = await inJobShell(`sh -c '${RUN}; true'`);
    pty.press("ctrl-z");
    await stopped(pty);
    await broughtBack(pty);
  });

  it("is stopped by SIGTSTP from elsewhere", async () => {
    const pty = await inJobShell();
    send(pty, "SIGTSTP");
    await stopped(pty);
    await broughtBack(pty);
  });

  it("that was stopped without a warning takes the terminal back all the same", async () => {
    const pty = await inJobShell();
    send(pty, "SIGSTOP");
    await pty.waitFor("Stopped");
    await broughtBack(pty);
  });

  it("asks its question again after ctrl-z and fg", async () => {
    const pty = await inJobShell();
    pty.press("a");
    await pty.waitFor("It is sharp");
    pty.press("ctrl-z");
    await stopped(pty);
    pty.press("fg\r");
    await pty.waitFor(/^\? What does it feel like/);
    await pty.waitFor("It is sharp");
    pty.press("2");
    await pty.waitFor("answer stretch");
    expect(pty.modes()).toEqual(LIVE_MODES);
  });

  it("that no shell could wake again goes on after ctrl-z", async () => {
    const pty = keep(openPty(LIVE, [], SIZE));
    await pty.waitFor("Count 0");
    pty.press("ctrl-z");
    await pty.until(() => pty.raw().split("\x1b[?1049h").length === 3, "the alternate screen for the second time");
    pty.press("c");
    await pty.waitFor("Count 1");
    expect(pty.modes()).toEqual(LIVE_MODES);
  });
});

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** Sends a signal to the program itself, not to the shell around it. */
function send(pty: Pty, signal: NodeJS.Signals): void {
  process.kill(pidOf(pty), signal);
}

/** The program shows it. */
function pidOf(pty: Pty): number {
  return Number(/pid (\d+)/.exec(pty.text())?.[1]);
}
