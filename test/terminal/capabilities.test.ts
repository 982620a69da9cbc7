/** What can be done with which terminal. */
import { describe, expect, it } from "vitest";
import { capabilities } from "../../src/terminal/capabilities.ts";
import { chalkFor } from "../../src/terminal/chalk-for.ts";
import type { Surroundings } from "../../src/terminal/surroundings.ts";

const TTY = { isTTY: true, columns: 100, rows: 30, getColorDepth: () => 24 };
const PIPE = {};

function around(changes: Partial<Surroundings>): Surroundings {
  return { stdin: TTY, stdout: TTY, env: { TERM: "xterm-256color" }, platform: "linux", ...changes };
}

describe("what is possible", () => {
  it.each<[string, Partial<Surroundings>, string]>([
    ["on a terminal: everything", {}, "live keys prompts"],
    ["with --plain: keys and questions, no screen", { plain: true }, "keys prompts"],
    ["on a dumb terminal", { env: { TERM: "dumb" } }, "keys"],
    ["on a terminal that knows no width", { stdout: { ...TTY, columns: 0 } }, "keys prompts"],
    ["into a pipe: keys only", { stdout: PIPE }, "keys"],
    ["out of a pipe: the screen only", { stdin: PIPE }, "live"],
    ["between pipes: nothing", { stdin: PIPE, stdout: PIPE }, ""],
  ])("%s", (_where, changes, expected) => {
    const found = capabilities(around(changes));
    const possible = (["live", "keys", "prompts"] as const).filter((ability) => found[ability]);
    expect(possible.join(" ")).toBe(expected);
  });
});

describe("the size", () => {
  it.each<[string, Partial<Surroundings>, number, number]>([
    ["is the terminal's", {}, 100, 30],
    ["is 80 by 24 in a pipe", { stdout: PIPE }, 80, 24],
    ["is 80 by 24 where the terminal doesn't know", { stdout: { isTTY: true, columns: 0, rows: 0 } }, 80, 24],
    ["has the columns that COLUMNS says", { stdout: PIPE, env: { COLUMNS: "120" } }, 120, 24],
    ["heeds no COLUMNS that is no number of columns", { env: { COLUMNS: "-5" } }, 100, 30],
    ["heeds no empty COLUMNS", { env: { COLUMNS: "" } }, 100, 30],
  ])("%s", (_what, changes, columns, rows) => {
    expect(capabilities(around(changes))).toMatchObject({ columns, rows });
  });
});

describe("the number of colours", () => {
  const sixteen = { ...TTY, getColorDepth: () => 4 };
  it.each<[string, Partial<Surroundings>, number]>([
    ["is the terminal's", {}, 3],
    ["is the terminal's, be it 16", { stdout: sixteen }, 1],
    ["is none in a pipe", { stdout: PIPE }, 0],
    ["is none on a dumb terminal", { env: { TERM: "dumb" } }, 0],
    ["is none with NO_COLOR", { env: { NO_COLOR: "1" } }, 0],
    ["heeds no empty NO_COLOR", { env: { NO_COLOR: "" } }, 3],
    ["is none with --no-color, whatever is forced", { color: false, env: { FORCE_COLOR: "3" } }, 0],
    ["is none with FORCE_COLOR=0", { env: { FORCE_COLOR: "0" } }, 0],
    ["is at least some with FORCE_COLOR, in a pipe too", { stdout: PIPE, env: { FORCE_COLOR: "1" } }, 1],
    ["is what FORCE_COLOR says when that is more", { stdout: sixteen, env: { FORCE_COLOR: "3" } }, 3],
    ["is forced against NO_COLOR", { stdout: PIPE, env: { FORCE_COLOR: "2", NO_COLOR: "1" } }, 2],
  ])("%s", (_what, changes, level) => {
    expect(capabilities(around(changes)).colorLevel).toBe(level);
  });

  it("is what chalk then uses", () => {
    expect(chalkFor(0).red("stop")).toBe("stop");
    expect(chalkFor(1).red("stop")).toBe("\x1b[31mstop\x1b[39m");
  });

  it("is found without a warning about variables that contradict each other", async () => {
    const { WriteStream } = await import("node:tty");
    const depth = (env?: object) => WriteStream.prototype.getColorDepth(env as NodeJS.ProcessEnv);
    const warnings: string[] = [];
    const hear = (warning: Error) => warnings.push(warning.message);
    process.on("warning", hear);
    const env = { FORCE_COLOR: "1", NO_COLOR: "1", TERM: "xterm-256color" };
    expect(capabilities(around({ stdout: { ...TTY, getColorDepth: depth }, env })).colorLevel).toBe(2);
    await new Promise(setImmediate);
    process.off("warning", hear);
    expect(warnings).toEqual([]);
  });
});

describe("characters beyond ASCII", () => {
  it.each<[string, Partial<Surroundings>, boolean]>([
    ["are there in a UTF-8 locale", { env: { LANG: "de_CH.UTF-8" } }, true],
    ["are there where no locale is set", { env: {} }, true],
    ["are not there in the C locale", { env: { LANG: "C" } }, false],
    ["are not there when LC_ALL says so", { env: { LANG: "en_GB.UTF-8", LC_ALL: "POSIX" } }, false],
    ["are not there on the Linux console", { env: { LANG: "en_GB.UTF-8", TERM: "linux" } }, false],
    ["are not there in the old Windows console", { platform: "win32", env: {} }, false],
    ["are there in Windows Terminal", { platform: "win32", env: { WT_SESSION: "1" } }, true],
  ])("%s", (_where, changes, unicode) => {
    expect(capabilities(around(changes)).unicode).toBe(unicode);
  });
});

describe("the figure's surroundings", () => {
  it.each([
    [{}, "dark"],
    [{ COLORFGBG: "15;0" }, "dark"],
    [{ COLORFGBG: "15;8" }, "dark"],
    [{ COLORFGBG: "0;15" }, "light"],
    [{ COLORFGBG: "0;default;15" }, "light"],
    [{ COLORFGBG: "8;7" }, "light"],
    [{ COLORFGBG: "default;default" }, "dark"],
  ])("%j stand on %s", (env, background) => {
    expect(capabilities(around({ env })).background).toBe(background);
  });

  it.each([
    ["en_GB.UTF-8", false],
    ["ja_JP.UTF-8", true],
    ["zh_CN.UTF-8", true],
    ["ko_KR.UTF-8", true],
    ["kok_IN.UTF-8", false],
    ["C.UTF-8", false],
  ])("may have signs of two columns in %s: %s", (LANG, wide) => {
    expect(capabilities(around({ env: { LANG } })).wideSigns).toBe(wide);
  });
});
