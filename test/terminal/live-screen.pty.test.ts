/** The live screen in a real terminal: what it shows, and what the program leaves behind, however it ends. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keep, LIVE, LIVE_MODES, pidOf, RUN, SIZE, send } from "../support/live-screen.ts";
import { openCommand, openPty, type Pty } from "../support/pty.ts";

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

const SHELL_MODES = { alternateScreen: false, cursorHidden: false, wrap: true, raw: false, echo: true };

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

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
