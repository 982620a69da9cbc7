/** Keys of one's own, panic, the large count and the theme, in the built program on a real terminal. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Home, inTerminal, makeHome, piped } from "../support/program.ts";

const LONG = `format: 1
name: Long
group: mobility
ready: 2s
exercises:
  - { do: pelvic-tilt, reps: 200, hold: 5s }
`;

function home(settings = ""): Home {
  const made = makeHome();
  writeFileSync(join(made.path, "config.yaml"), `questions: false\n${settings}`);
  made.routine("long", LONG);
  return made;
}

async function session(args: readonly string[], settings = "", size = { columns: 80, rows: 24 }) {
  const pty = inTerminal(home(settings), ["start", "long", ...args], size);
  await pty.waitFor(/x (?:STOP|or any)/);
  return pty;
}

describe("keys of one's own", () => {
  test("do what they were given, also those without a name, and the help line says so", async () => {
    const pty = await session([], 'keys: { f5: pause, "esc[25~": pause, z: stop }\n');
    expect(pty.text()).toContain("x STOP  f5 pause");
    pty.press("\x1b[15~");
    await pty.waitFor("f5 to go on");
    pty.press("\x1b[25~");
    await pty.until(() => !pty.text().includes("f5 to go on"), "the session again");
    pty.press("?");
    await pty.waitFor("f5, esc[25~, space, .");
    pty.press("z");
    expect(await pty.exit).toMatchObject({ code: 3 });
  });

  test("that are faulty are told at their place, before anything starts", async () => {
    const { code, err } = await piped(home("keys: { x: pause }\n"), ["start", "long"]);
    expect(code).toBe(1);
    expect(err).toContain("config.yaml:2:9 error key-fixed: «x» always stops at once");
  });
});

describe("panic", () => {
  test.each([
    ["a letter", "z"],
    ["an arrow", "\x1b[A"],
    ["escape alone", "\x1b"],
    ["a function key that nobody knows", "\x1b[34~"],
    ["a fist on the keyboard", "asdf\x1b[27;2;120~"],
  ])("%s stops at once", async (_what, bytes) => {
    const pty = await session(["--panic"]);
    expect(pty.text()).toContain("x or any other key STOP");
    const before = Date.now();
    pty.press(bytes);
    expect(await pty.exit).toMatchObject({ code: 3 });
    expect(Date.now() - before).toBeLessThan(5000);
    expect(pty.text()).toContain("Sharp pain: stopping was right");
    expect(pty.modes()).toMatchObject({ alternateScreen: false, cursorHidden: false });
  });

  test("what the terminal says by itself, a resize and the keys that mean something are no stop", async () => {
    const pty = await session([], "panic: true\n");
    pty.press("\x1b[I", "\x1b[O", "\x1b[200~", "\x1b[201~", "\x1b[<0;10;20M", "\x1b[12;40R", "\x1b]11;rgb:0/0/0\x07");
    pty.resize(60, 20);
    pty.press("?");
    await pty.waitFor("others STOP");
    pty.press("?", "space");
    await pty.waitFor("space to go on");
    pty.press("p");
    await pty.waitFor("What does it feel like?");
    pty.press("z");
    expect(await pty.exit).toMatchObject({ code: 3 });
  });

  test("is off with --no-panic, whatever the settings say", async () => {
    const pty = await session(["--no-panic"], "panic: true\n");
    pty.press("z", "space");
    await pty.waitFor("space to go on");
    pty.press("q");
    expect(await pty.exit).toMatchObject({ code: 4 });
  });

  test("in plain lines as well", async () => {
    const pty = inTerminal(home(), ["start", "long", "--plain", "--panic"]);
    await pty.waitFor(/Get ready, \d+ seconds\./);
    pty.press("z");
    expect(await pty.exit).toMatchObject({ code: 3 });
  });
});

describe("the large count", () => {
  test.each([
    [80, 24],
    [40, 10],
  ])("fills %d columns and %d rows", async (columns, rows) => {
    const pty = await session(["--big"], "", { columns, rows });
    await pty.waitFor(/HOLD|PRESS/);
    expect(pty.screen().filter((line) => /[█▀▄]/.test(line)).length / rows).toBeGreaterThanOrEqual(0.6);
    expect(pty.text()).toContain("Pelvic tilt");
    pty.press("q");
    expect(await pty.exit).toMatchObject({ code: 4 });
  });
});

describe("high contrast", () => {
  test.each([
    ["--contrast", ["--contrast"], ""],
    ["the settings", [], "theme: high-contrast\n"],
  ])("by %s has neither colours nor anything faint", async (_how, args, settings) => {
    const pty = await session(args, settings);
    await pty.waitFor(/PRESS|HOLD|█/);
    pty.press("q");
    await pty.exit;
    expect(pty.raw()).toMatch(/\u001b\[(?:[\d;]*;)?1[;m]/);
    expect(pty.raw()).not.toMatch(/\u001b\[(?:[\d;]*;)?(?:2|3[0-7]|9[0-7])m/);
  });
});

describe("backcoach keys", () => {
  test("tells what a key sends and does, until q twice, and leaves the terminal as it was", async () => {
    const pty = inTerminal(home("keys: { f5: pause }\n"), ["keys"]);
    await pty.waitFor("Press a key");
    expect(pty.modes()).toMatchObject({ raw: true, echo: false, alternateScreen: false });
    pty.press("\x1b[15~");
    await pty.waitFor("f5  sends esc[15~: pause, go on");
    pty.press("\x1b[25~");
    await pty.waitFor("esc[25~: does nothing");
    pty.press(" ", "enter", "\t", "\u00a0");
    await pty.waitFor(
      /space {2}sends a blank: pause, go on[\s\S]*enter {2}sends ctrl-m: done, go on[\s\S]*tab {2}sends ctrl-i: [\s\S]*0xa0: does nothing/,
    );
    pty.press("\x1b[I", "\x00", "ctrl-z", "x", "ä");
    await pty.waitFor(
      /terminal itself.*esc\[I[\s\S]*ctrl-space: does nothing[\s\S]*ctrl-z: sets[\s\S]*x: stop at once[\s\S]*ä: does/,
    );
    pty.press("q");
    await pty.waitFor("q: leave");
    pty.press("q");
    expect(await pty.exit).toMatchObject({ code: 0 });
    expect(pty.modes()).toMatchObject({ cursorHidden: false });
  });

  test("ends with Ctrl-C, and dies of SIGTERM", async () => {
    const pty = inTerminal(home(), ["keys"]);
    await pty.waitFor("Press a key");
    pty.press("ctrl-c");
    expect(await pty.exit).toMatchObject({ code: 0 });
    const other = inTerminal(home(), ["keys"]);
    await other.waitFor("Press a key");
    other.kill("SIGTERM");
    expect(await other.exit).toMatchObject({ code: 143 });
  });

  test("lists the table where there is no terminal, as JSON too", async () => {
    const own = home('keys: { f5: pause, "esc[25~": stop }\npanic: true\n');
    const { code, out } = await piped(own, ["keys"]);
    expect([code, out]).toMatchObject([0, expect.stringMatching(/^x, esc\[25~ .*stop at once[\s\S]*f5, space, \./)]);
    expect(out).not.toContain("Press a key");
    const json = JSON.parse((await piped(own, ["keys", "--json"])).out);
    expect(json.panic).toBe(true);
    expect(json.keys[0]).toEqual({ action: "stop", keys: ["x", "esc[25~"], means: "stop at once: sharp pain" });
  });
});
