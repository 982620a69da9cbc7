/** Questions in a real terminal: answered, cancelled, aborted. */
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { openCommand, openPty, type Pty } from "../support/pty.ts";

const PROMPTS = fileURLToPath(new URL("fixtures/prompts.ts", import.meta.url));
const opened: Pty[] = [];
afterEach(() => {
  for (const pty of opened.splice(0)) pty.close();
});

function ask(kind: string, env = {}): Pty {
  const pty = openPty(PROMPTS, [kind], { columns: 120, rows: 16, env });
  opened.push(pty);
  return pty;
}

interface Outcome {
  readonly answer: unknown;
  readonly heard: readonly string[];
  readonly raw: boolean;
}

/** What the program printed at its end, and the lines before it. */
async function outcome(pty: Pty): Promise<Outcome & { transcript: string }> {
  await pty.waitFor(/^\{.*\}$/m);
  expect(await pty.exit).toEqual({ code: 0, signal: 0 });
  expect(pty.modes()).toMatchObject({ cursorHidden: false });
  const lines = pty.text().split("\n");
  const result = JSON.parse(lines.at(-1) ?? "") as Outcome;
  expect(result.raw).toBe(false);
  return { ...result, transcript: lines.slice(0, -1).join("\n") };
}

describe("a choice", () => {
  it("shows its numbers, the description and the keys", async () => {
    const pty = ask("select");
    await pty.waitFor("It is sharp");
    expect(pty.text()).toBe(
      [
        "? How is it?",
        "  1. It is tired",
        "› 2. It is stretch",
        "  3. It is sharp",
        "",
        "Choose this when it is stretch",
        "↑↓ navigate · enter select · esc back",
      ].join("\n"),
    );
  });

  it("is made by arrow and enter, and leaves one line behind", async () => {
    const pty = ask("select");
    await pty.waitFor("It is sharp");
    pty.press("down", "enter");
    expect(await outcome(pty)).toMatchObject({
      answer: { kind: "answered", value: "sharp" },
      heard: ["down", "enter"],
      transcript: "✓ How is it? It is sharp",
    });
  });

  it("is made by its number alone", async () => {
    const pty = ask("select");
    await pty.waitFor("It is sharp");
    pty.press("3");
    expect(await outcome(pty)).toMatchObject({
      answer: { kind: "answered", value: "sharp" },
      transcript: "✓ How is it? It is sharp",
    });
  });

  it("tells every key of a burst, also those after the one that made it", async () => {
    const pty = ask("select");
    await pty.waitFor("It is sharp");
    pty.press("3x");
    expect(await outcome(pty)).toMatchObject({ answer: { kind: "answered", value: "sharp" }, heard: ["3", "x"] });
  });

  it("is not made by a number that no choice has", async () => {
    const pty = ask("select");
    await pty.waitFor("It is sharp");
    pty.press("9", "0", "enter");
    expect(await outcome(pty)).toMatchObject({ answer: { kind: "answered", value: "stretch" } });
  });

  it("among more than nine needs enter after its number", async () => {
    const pty = ask("twelve");
    await pty.waitFor("Number 1");
    pty.press("1", "2");
    await pty.waitFor(/› 12/);
    pty.press("enter");
    expect(await outcome(pty)).toMatchObject({ answer: { kind: "answered", value: 12 } });
  });

  it("of several is made by numbers and enter", async () => {
    const pty = ask("checkbox");
    await pty.waitFor("It is sharp");
    pty.press("1", "3", "enter");
    expect(await outcome(pty)).toMatchObject({
      answer: { kind: "answered", value: ["sharp"] },
      transcript: "✓ Where? It is sharp",
    });
  });
});

describe("other questions", () => {
  it("yes or no, enter alone takes the default", async () => {
    const pty = ask("confirm");
    await pty.waitFor("Go on?");
    pty.press("enter");
    expect(await outcome(pty)).toMatchObject({ answer: { kind: "answered", value: false }, transcript: "✓ Go on? no" });
  });

  it.each([
    ["y", true],
    ["N", false],
  ])("yes or no by one key, where that is wanted: %s", async (key, value) => {
    const pty = ask("at-once");
    await pty.waitFor("Seen?");
    pty.press(key);
    expect(await outcome(pty)).toMatchObject({
      answer: { kind: "answered", value },
      transcript: `✓ Seen? ${value ? "yes" : "no"}`,
    });
  });

  it("a text, which is asked for again while it is not accepted", async () => {
    const pty = ask("input");
    await pty.waitFor("Name?");
    pty.press("bad", "enter");
    await pty.waitFor("Not this one");
    pty.press("backspace", "backspace", "backspace", "x3", "enter");
    expect(await outcome(pty)).toMatchObject({ answer: { kind: "answered", value: "x3" } });
  });

  it.each([
    ["2", "2"],
    ["T", "t"],
    ["enter", ""],
  ])("a text that one key answers: %s", async (key, value) => {
    const pty = ask("scale");
    await pty.waitFor("How much?");
    pty.press(key);
    expect(await outcome(pty)).toMatchObject({ answer: { kind: "answered", value }, heard: [key] });
  });

  it("a number within its limits", async () => {
    const pty = ask("number");
    await pty.waitFor("How strong?");
    pty.press("11", "enter");
    await pty.waitFor("between 0 and 10");
    pty.press("backspace", "backspace", "7", "enter");
    expect(await outcome(pty)).toMatchObject({ answer: { kind: "answered", value: 7 } });
  });
});

describe("a question without an answer", () => {
  it.each(["escape", "ctrl-c", "ctrl-d"])("%s cancels it and leaves nothing behind", async (key) => {
    const pty = ask("select");
    await pty.waitFor("It is sharp");
    const start = Date.now();
    pty.press(key);
    await pty.waitFor("cancelled");
    expect(Date.now() - start).toBeLessThan(400);
    expect(await outcome(pty)).toMatchObject({ answer: { kind: "cancelled" }, heard: [key], transcript: "" });
  });

  it("is aborted by whoever listens to its keys, without a further byte of it", async () => {
    const pty = ask("number");
    await pty.waitFor("How strong?");
    pty.press("x");
    expect(await outcome(pty)).toMatchObject({
      answer: { kind: "aborted" },
      heard: ["x"],
      transcript: "? How strong?",
    });
  });

  it("hears a key that comes while it is still being loaded", async () => {
    const pty = ask("select");
    await pty.until(() => pty.modes().raw, "raw mode");
    pty.press("x");
    expect(await outcome(pty)).toMatchObject({ answer: { kind: "aborted" }, heard: ["x"] });
  });

  it.each(["SIGTERM", "SIGHUP", "SIGINT"] as const)(
    "is ended by %s with the terminal as it was before",
    async (name) => {
      const program = `"${process.execPath}" --import tsx "${PROMPTS}"`;
      const script = `sh -c 'echo pid $$; exec ${program} select'; echo "code $?"; read answer`;
      const pty = openCommand("sh", ["-c", script]);
      opened.push(pty);
      await pty.waitFor("It is sharp");
      process.kill(Number(/pid (\d+)/.exec(pty.text())?.[1]), name);
      await pty.waitFor(/code (143|129|130)/);
      expect(pty.modes()).toEqual({ alternateScreen: false, cursorHidden: false, wrap: true, raw: false, echo: true });
      expect(pty.text()).not.toContain('"aborted"');
    },
  );

  it("is not asked where there is no terminal", async () => {
    const pty = openCommand("sh", ["-c", `"${process.execPath}" --import tsx "${PROMPTS}" confirm < /dev/null`]);
    opened.push(pty);
    await pty.waitFor(/"cancelled"/);
    expect(pty.text()).not.toContain("Go on?");
  });
});

describe("many questions", () => {
  it("leave no listeners behind", async () => {
    const pty = ask("rounds");
    for (let round = 0; round < 12; round += 1) {
      await pty.waitFor(new RegExp(`^\\? Round ${round}\\?[\\s\\S]*sharp`, "m"));
      pty.press(round % 3 === 0 ? "escape" : round % 3 === 1 ? "2" : "enter");
    }
    const { answer } = (await outcome(pty)) as unknown as { answer: { first: number; last: number } };
    expect(answer.last).toBe(answer.first);
  });

  it("without colours and Unicode are plain text", async () => {
    const pty = ask("select", { NO_COLOR: "1", LC_ALL: "C", LANG: "C" });
    await pty.waitFor("It is sharp");
    expect(pty.text()).toMatch(/^[\x20-\x7e\n]*$/);
    expect(pty.raw()).not.toMatch(/\x1b\[[\d;]*m/);
  });
});
