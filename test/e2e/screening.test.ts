/** The safety questions and the settings in the built program: in a real terminal, over pipes, and as files. */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { imported } from "../support/imported-sessions.ts";
import { type Home, inTerminal, makeHome, piped } from "../support/program.ts";

const QUESTION = "Does any of these apply to you?";

const stored = async (home: Home) => JSON.parse((await piped(home, ["screen", "--json"])).out);
const file = (home: Home) => join(home.path, "screening.json");

/** As often as there are rows to a choice of the list. */
const times = (count: number, key: string) => Array.from({ length: count }, () => key);

describe("the questions in a terminal", () => {
  test("none of these is space and enter, and is kept with its day", async () => {
    const home = makeHome();
    const pty = inTerminal(home, ["screen"]);
    await pty.waitFor("None of these");
    pty.press("space", "enter");
    expect(await pty.exit).toMatchObject({ code: 0 });
    expect(pty.text()).toContain("None of it applies.");
    expect(await stored(home)).toMatchObject({ on: expect.stringMatching(/^20\d\d-\d\d-\d\d$/), conditions: [] });
    expect(statSync(file(home)).mode & 0o777).toBe(0o600);
  });

  test("what is ticked is asked about further, and shown with what it changes", async () => {
    const home = makeHome();
    const pty = inTerminal(home, ["screen"], { rows: 70 });
    await pty.waitFor("Under 16");
    pty.press(...times(3, "down"), "space", ...times(4, "down"), "space", "enter");
    await pty.waitFor("When was the fracture?");
    pty.press("3");
    await pty.waitFor("Has a doctor cleared you");
    pty.press("y", "enter");
    await pty.waitFor("On which day?");
    pty.press("2024-02-30", "enter");
    await pty.waitFor("Esc leaves it open");
    pty.press(...times(2, "backspace"), "01", "enter");
    await pty.waitFor("To what?");
    pty.press("enter");
    expect(await pty.exit).toMatchObject({ code: 0 });
    expect(pty.text()).toContain("a recent fracture of the spine (longer ago), cleared on 2024-02-01");
    expect(await stored(home)).toMatchObject({
      conditions: ["fracture", "disc"],
      cleared: { fracture: "2024-02-01" },
      details: { fracture: { when: "Longer ago", to: null } },
    });
  });

  test("what was answered before is ticked already", async () => {
    const home = makeHome();
    await piped(home, ["screen", "--has", "disc"]);
    const pty = inTerminal(home, ["screen"]);
    await pty.waitFor("◉ A slipped disc");
    pty.press("enter");
    expect(await pty.exit).toMatchObject({ code: 0 });
    expect(await stored(home)).toMatchObject({ conditions: ["disc"] });
  });

  test.each(["escape", "ctrl-c"])("%s changes nothing", async (key) => {
    const home = makeHome();
    const pty = inTerminal(home, ["screen"]);
    await pty.waitFor(QUESTION);
    pty.press(key);
    expect(await pty.exit).toMatchObject({ code: 4 });
    expect(pty.text()).toContain("Nothing was changed.");
    expect(pty.modes()).toMatchObject({ cursorHidden: false });
    expect(await stored(home)).toBeNull();
  });

  test.each([
    [80, 24],
    [40, 10],
  ])("on %d columns and %d rows the question, the choice and the keys are seen all the way", async (columns, rows) => {
    const pty = inTerminal(makeHome(), ["screen"], { columns, rows });
    await pty.waitFor("None of these");
    expect(pty.text()).toContain("↑↓ more");
    const pointedAt = () => pty.screen().find((line) => line.startsWith("›"));
    const whole = () => pty.text().includes(QUESTION) && pty.text().includes("esc back");
    for (let step = 1; step <= 20; step += 1) {
      const before = pointedAt();
      pty.press("down");
      await pty.until(() => pointedAt() !== before && whole(), `whole question after ${step} steps`);
    }
    expect(pty.text()).toMatch(/^›○ Under 16, or over 69 and not used to\s+exercise$/m);
  });

  test("letters tick nothing", async () => {
    const pty = inTerminal(makeHome(), ["screen"]);
    await pty.waitFor("None of these");
    pty.press("a", "i", "down");
    await pty.waitFor("›○ Pregnant");
    expect(pty.text()).not.toContain("◉");
  });
});

describe("the questions over a pipe", () => {
  test("are not asked: what is known is printed", async () => {
    const { code, out, err } = await piped(makeHome(), ["screen"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("have not been asked yet");
  });

  test("are answered by options, and read back as JSON", async () => {
    const home = makeHome();
    expect(await stored(home)).toBeNull();
    expect((await piped(home, ["screen", "--none"])).code).toBe(0);
    expect(await stored(home)).toMatchObject({ conditions: [], signs: [] });
    expect((await piped(home, ["screen", "--has", "disc,wrist,chest"])).code).toBe(0);
    expect(await stored(home)).toMatchObject({ conditions: ["disc", "wrist"], signs: ["chest"] });
    expect((await piped(home, ["screen", "--cleared", "chest"])).code).toBe(0);
    expect(await stored(home)).toMatchObject({ cleared: { chest: expect.stringMatching(/^\d{4}-/) } });
  });

  test("keep what a doctor has agreed to, by routine", async () => {
    const home = makeHome();
    await piped(home, ["screen", "--has", "spine-disease"]);
    expect((await piped(home, ["screen", "--agreed", "starter=2024-01-31"])).out).toContain("the routine starter");
    const { agreed } = await stored(home);
    expect(agreed.starter.on).toBe("2024-01-31");
    expect(agreed.starter.exercises).toContain("bird-dog");
  });

  test("take an exercise back after a stop, also one that only a file knows", async () => {
    const home = makeHome();
    expect((await piped(home, ["screen", "--cleared", "stick"])).code).toBe(2);
    await imported(home, [{ daysAgo: 900, exercise: "stick" }]);
    expect((await piped(home, ["screen", "--cleared", "stick=2026-01-31"])).code).toBe(0);
    expect((await stored(home)).allowed).toMatchObject({ stick: { on: "2026-01-31" } });
  });

  test("are forgotten by --clear", async () => {
    const home = makeHome();
    await piped(home, ["screen", "--has", "disc"]);
    expect((await piped(home, ["screen", "--clear"])).code).toBe(0);
    expect(await stored(home)).toBeNull();
  });

  test.each([
    [["--has", "rist"], "Did you mean wrist?"],
    [["--has", "disc", "--none"], "Say one of them."],
    [["--cleared", "suprman"], "Did you mean superman?"],
    [["--cleared", "fracture"], "was not ticked"],
    [["--cleared", "superman=2024-02-30"], "is not a day"],
    [["--agreed", "startr"], "Did you mean starter?"],
    [["--clear", "--none"], "cannot be used with"],
    [["--nonsense"], "unknown option"],
  ])("refuse %j as wrong usage, and keep nothing", async (args, told) => {
    const home = makeHome();
    const { code, out, err } = await piped(home, ["screen", ...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(told);
    expect(err).not.toMatch(/\n\s+at /);
    expect(await stored(home)).toBeNull();
  });

  test("that are damaged are told, and answered anew", async () => {
    const home = makeHome();
    writeFileSync(file(home), '{"on":"2024-01-01"');
    const { code, err } = await piped(home, ["screen", "--json"]);
    expect(code).toBe(1);
    expect(err).toContain("damaged");
    expect(err).toContain("screen --clear");
    expect((await piped(home, ["screen", "--none"])).code).toBe(0);
    expect(JSON.parse(readFileSync(file(home), "utf8"))).toMatchObject({ conditions: [] });
  });
});

describe("the settings", () => {
  const settings = (home: Home, text: string) => {
    const path = join(home.path, "config.yaml");
    writeFileSync(path, text);
    return path;
  };

  test("name whom to call", async () => {
    const home = makeHome();
    settings(home, 'emergency: "0800 111"\n');
    expect((await piped(home, ["screen", "--has", "red-flags"])).out).toContain("call 0800 111");
    expect((await piped(home, ["redflags"])).out).toContain("call 0800 111");
    expect((await piped(home, ["redflags", "--json"])).out).toContain("call 0800 111");
  });

  test("that are faulty stand before no page that says whom to call", async () => {
    const home = makeHome();
    const path = settings(home, "emergency: 999\n");
    const { code, out, err } = await piped(home, ["redflags"]);
    expect(code).toBe(0);
    expect(out).toContain("call 112");
    expect(err).toContain(`${path}:1:12 error wrong-type`);
    expect(err).toContain("Until that is mended the number is 112");
  });

  test("are checked as what they are", async () => {
    const home = makeHome();
    const checked = await piped(home, ["check", settings(home, "woke: late\nemergency: 112\n")]);
    expect(checked.code).toBe(1);
    expect(checked.out).toContain("1 file: 2 errors");
    const mended = await piped(home, ["check", settings(home, "woke: 6:45\n")]);
    expect(mended).toMatchObject({ code: 0, out: "1 file: no faults\n" });
  });
});
