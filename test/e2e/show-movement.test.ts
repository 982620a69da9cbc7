/** `show` of an exercise: played in a real terminal, as key postures in a pipe. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inTerminal, makeHome, piped } from "../support/program.ts";

const BLOCKS = /[▀-▟]{3}/;

describe("in a terminal", () => {
  test("the movement is played until a key is pressed; then the page stands on the normal screen", async () => {
    const pty = inTerminal(makeHome(), ["show", "glute-bridge"], { rows: 90 });
    await pty.waitFor("any key ends");
    expect(pty.modes()).toMatchObject({ raw: true });
    const start = pty.text();
    expect(start).toMatch(BLOCKS);
    await pty.waitFor("Hold 2");
    expect(pty.text()).not.toBe(start);
    pty.press("space");
    expect(await pty.exit).toEqual({ code: 0, signal: 0 });
    expect(pty.modes()).toMatchObject({ raw: false });
    expect(pty.text()).toContain("Glute bridge\n");
    expect(pty.text()).toMatch(/start +lift/);
    expect(pty.text()).not.toContain("any key ends");
  });

  test("Ctrl-C ends it with 130 and nothing more, SIGTERM with 143", async () => {
    const pty = inTerminal(makeHome(), ["show", "cobra"]);
    await pty.waitFor("any key ends");
    pty.press("ctrl-c");
    expect(await pty.exit).toEqual({ code: 130, signal: 0 });
    expect(pty.text().trim()).toBe("");
    const other = inTerminal(makeHome(), ["show", "cobra"]);
    await other.waitFor("any key ends");
    other.kill("SIGTERM");
    expect(await other.exit).toEqual({ code: 143, signal: 0 });
  });

  test.each([
    ["there is no room", ["show", "lunge"], { columns: 40, rows: 9 }, ""],
    ["--still", ["show", "cobra", "--still"], {}, ""],
    ["nothing moves", ["show", "hook-lying-rest"], {}, ""],
    ["no figures are wanted", ["show", "cobra"], {}, "figure: off\n"],
  ] as const)("it isn't played where %s", async (_why, args, size, settings) => {
    const home = makeHome();
    writeFileSync(join(home.path, "config.yaml"), settings);
    const pty = inTerminal(home, args, size);
    expect(await pty.exit).toEqual({ code: 0, signal: 0 });
    expect(pty.raw()).not.toContain("\u001b[?1049h");
  });

  test("a new size is filled", async () => {
    const pty = inTerminal(makeHome(), ["show", "cobra"], { columns: 60, rows: 20 });
    await pty.waitFor("any key ends");
    pty.resize(100, 40);
    await pty.until(() => pty.screen().at(39)?.trim() === "any key ends", "help in the last row");
    pty.press("q");
    await pty.exit;
  });
});

describe("in a pipe", () => {
  test("the key postures stand side by side under the name", async () => {
    const { code, out } = await piped(makeHome(), ["show", "cat-cow"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Cat-cow\n/);
    expect(out).toMatch(/ start +sink +round\n/);
    expect(out).toMatch(BLOCKS);
    expect(out).not.toContain("\u001b");
  });

  test("there are none where no figures are wanted", async () => {
    const home = makeHome();
    writeFileSync(join(home.path, "config.yaml"), "figure: off\n");
    expect((await piped(home, ["show", "cat-cow"])).out).not.toMatch(BLOCKS);
  });
});
