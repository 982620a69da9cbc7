/** The built program in a real pseudo-terminal; the screen is read back as a person would see it. */
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inTerminal, makeHome } from "../support/program.ts";

const SHORT = `format: 1
name: Short
group: mobility
ready: 1s
rest: 1s
exercises:
  - { do: pelvic-tilt, reps: 2, hold: 5s }
  - { do: side-plank, hold: 5s, sides: each }
`;

/** What the spinner is drawn with; figures are drawn with blocks. */
const SPINNING = /[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/;

function session(args: readonly string[] = [], size: { columns: number; rows: number } = { columns: 80, rows: 24 }) {
  const home = makeHome();
  home.routine("short", SHORT);
  return inTerminal(home, ["start", "short", ...args], size);
}

describe("in a terminal", () => {
  test("a whole rehearsal runs to its end by itself and leaves the summary behind", async () => {
    const pty = session(["--speed", "20"]);
    await pty.waitFor("rehearsal at 20x");
    await pty.waitFor(/Short: done in/);
    expect(await pty.exit).toMatchObject({ code: 0 });
    expect(pty.text()).toMatch(/Pelvic tilt\s+2 of 2 reps/);
    expect(pty.modes()).toMatchObject({ alternateScreen: false, cursorHidden: false });
  });

  test("space pauses, space goes on, n skips, ? shows all keys, q leaves with 4", async () => {
    const pty = session();
    await pty.waitFor("Pelvic tilt");
    pty.press("space");
    await pty.waitFor(/space to go on/);
    pty.press("space");
    await pty.waitFor(/Press|Get ready/);
    pty.press("?");
    await pty.waitFor("stop at once: sharp pain");
    pty.press("?", "n");
    await pty.waitFor("Side plank");
    pty.press("q");
    expect(await pty.exit).toMatchObject({ code: 4 });
    expect(pty.text()).toContain("Short: ended early");
  });

  test("a figure shows the movement where there is room, unless nobody wants it", async () => {
    const pty = session();
    await pty.waitFor("▔▔▔▔▔▔");
    pty.press("q");
    await pty.exit;
    for (const [args, size] of [
      [["--no-figure"], { columns: 80, rows: 24 }],
      [[], { columns: 40, rows: 10 }],
    ] as const) {
      const bare = session(args, size);
      await bare.waitFor("Pelvic tilt");
      expect(bare.text()).not.toContain("▔▔");
      bare.press("q");
      await bare.exit;
    }
  });

  test("a spinner turns beside the count, and none with reduced motion", async () => {
    const home = makeHome();
    home.routine("short", SHORT);
    const rehearsal = () => inTerminal(home, ["start", "short", "--speed", "20"]);
    const turning = rehearsal();
    await turning.exit;
    expect(turning.raw()).toMatch(SPINNING);
    appendFileSync(join(home.path, "config.yaml"), "\nreduced-motion: true\n");
    const still = rehearsal();
    expect(await still.exit).toMatchObject({ code: 0 });
    expect(still.raw()).toContain("Hold");
    expect(still.raw()).not.toMatch(SPINNING);
  });

  test("x stops at once with 3 and says what to do", async () => {
    const pty = session();
    await pty.waitFor(/x STOP/);
    pty.press("x");
    expect(await pty.exit).toMatchObject({ code: 3 });
    expect(pty.text()).toContain("Sharp pain: stopping was right");
    expect(pty.modes()).toMatchObject({ alternateScreen: false, cursorHidden: false });
  });

  test("p asks what it feels like; one digit answers; legs show the red flags", async () => {
    const pty = session([], { columns: 80, rows: 60 });
    await pty.waitFor(/x STOP/);
    pty.press("p");
    await pty.waitFor("What does it feel like?");
    pty.press("3");
    expect(await pty.exit).toMatchObject({ code: 3 });
    expect(pty.text()).toMatch(/These signs need a clinician/);
  });

  test("a stretch is answered with what to do, and the session goes on from there", async () => {
    const pty = session();
    await pty.waitFor(/x STOP/);
    pty.press("p");
    await pty.waitFor("What does it feel like?");
    pty.press("7");
    await pty.waitFor("How strong is it, 0 to 10?");
    pty.press("4");
    await pty.waitFor("Where is it?");
    pty.press("3");
    await pty.waitFor("Make the movement smaller");
    expect(pty.text()).toContain("reason to stop");
    expect(pty.text()).not.toContain("How strong is it");
    pty.press("1");
    await pty.waitFor("With a smaller movement from here on.");
    pty.press("p");
    await pty.waitFor("What does it feel like?");
    pty.press("6");
    await pty.waitFor("How strong is it, 0 to 10?");
    pty.press("9");
    await pty.waitFor("Where is it?");
    pty.press("enter");
    await pty.waitFor("Leave this exercise for today.");
    pty.press("1");
    await pty.waitFor("Side plank");
    pty.press("x");
    expect(await pty.exit).toMatchObject({ code: 3 });
    expect(pty.modes()).toMatchObject({ alternateScreen: false, cursorHidden: false });
  });

  test("x stops while the question stands", async () => {
    const pty = session();
    await pty.waitFor(/x STOP/);
    pty.press("p");
    await pty.waitFor("What does it feel like?");
    pty.press("x");
    expect(await pty.exit).toMatchObject({ code: 3 });
  });

  test("Ctrl-C leaves with 130 and the terminal as it was", async () => {
    const pty = session();
    await pty.waitFor(/x STOP/);
    expect(pty.modes()).toMatchObject({ raw: true, alternateScreen: true, cursorHidden: true });
    pty.press("ctrl-c");
    expect(await pty.exit).toMatchObject({ code: 130 });
    expect(pty.modes()).toMatchObject({ alternateScreen: false, cursorHidden: false });
  });

  test("SIGTERM leaves with 143 and the terminal as it was", async () => {
    const pty = session();
    await pty.waitFor(/x STOP/);
    pty.kill("SIGTERM");
    expect(await pty.exit).toMatchObject({ code: 143 });
    expect(pty.modes()).toMatchObject({ alternateScreen: false, cursorHidden: false });
  });

  test("SIGHUP, as when its window is closed, saves and then dies of it, as a shell expects", async () => {
    const pty = session();
    await pty.waitFor(/x STOP/);
    pty.kill("SIGHUP");
    expect(await pty.exit).toMatchObject({ signal: 1 });
    expect(pty.text()).toContain("Short: ended early");
  });

  test("a resize repaints: narrow, then wide, and no line is ever wrapped", async () => {
    const pty = session();
    await pty.waitFor(/x STOP/);
    pty.press("space");
    await pty.waitFor(/space to go on/);
    for (const [columns, rows] of [
      [40, 10],
      [120, 40],
      [80, 24],
    ] as const) {
      pty.resize(columns, rows);
      const whole = () => /Short/.test(pty.screen()[0] ?? "") && /x STOP/.test(pty.screen()[rows - 1] ?? "");
      await pty.until(whole, `title and help line of a screen of ${rows} rows`);
      expect(pty.screen().filter((line) => line.length > columns)).toEqual([]);
    }
  });

  test("the safety notes and questions come first on a first run, once", async () => {
    const home = makeHome({ fresh: true });
    home.routine("short", SHORT);
    const first = inTerminal(home, ["start", "short"], { rows: 40 });
    await first.waitFor(/I have read this/);
    expect(first.text()).toContain("pregnant");
    first.press("y");
    await first.waitFor("Does any of these apply to you?");
    first.press("enter");
    // A second enter would ask again: it may come from somebody who has not read the list.
    await first.waitFor("Nothing is ticked.");
    first.press("y", "enter");
    await first.waitFor("Pain in your back right now?");
    first.press("0");
    await first.waitFor("unwell today");
    first.press("n");
    await first.waitFor(/x STOP/);
    first.press("q");
    await first.exit;
    const second = inTerminal(home, ["start", "short", "--no-questions"]);
    await second.waitFor(/x STOP/);
    expect(second.raw()).not.toMatch(/pregnant/i);
  });

  test("--plain writes lines and still obeys keys", async () => {
    const pty = session(["--plain"]);
    await pty.waitFor("Get ready");
    expect(pty.modes()).toMatchObject({ alternateScreen: false });
    pty.press("space");
    await pty.waitFor(/Paused\.\s+Press space to go on\./);
    pty.press("x");
    expect(await pty.exit).toMatchObject({ code: 3 });
  });

  test("backcoach alone offers a menu", async () => {
    const pty = inTerminal(makeHome(), []);
    await pty.waitFor("What shall we do?");
    pty.press("escape");
    expect(await pty.exit).toMatchObject({ code: 0 });
  });
});
