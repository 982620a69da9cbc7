/** What somebody hears who has a screen reader and cannot look ahead: in time, in order, and never as a verdict it is not. */
import { describe, expect, test } from "vitest";
import { speakingSeconds } from "../../src/base/speaking-time.ts";
import { NO_DOSE } from "../support/an-exercise.ts";
import { anEntry, aRoutine } from "../support/evening.ts";
import { PlainStart, plainFolder } from "../support/plain-start.ts";

const HANDS_FREE = { handsFree: true } as const;
const NEWCOMER = { firstRun: true, screening: null } as const;

function secondsToRead(lines: readonly string[]): number {
  return speakingSeconds(lines.join(" "));
}

describe("the safety notes, where nobody is asked whether they were read", () => {
  test.each([
    ["--hands-free", { handsFree: true }],
    ["--no-questions", { questions: false }],
  ])("with %s the session waits as long as reading them takes, and says so before", async (_option, given) => {
    const session = new PlainStart("mini", { ...NEWCOMER, given });
    await session.wait(1);
    const notes = [...session.lines];
    expect(notes[0]).toMatch(/^These safety notes come once/);
    expect(secondsToRead(notes)).toBeGreaterThan(60);
    await session.wait(secondsToRead(notes) - 2);
    expect(session.lines).toEqual(notes);
    await session.wait(30);
    expect(session.lines.join(" ")).toContain("Get ready");
  });

  test("are kept as seen, so that they do not come again", async () => {
    const session = new PlainStart("mini", { ...NEWCOMER, given: HANDS_FREE });
    await session.wait(1);
    expect(session.remembered).toBe(0);
    await session.wait(120);
    expect(session.remembered).toBe(1);
  });

  test("enter goes on at once", async () => {
    const session = new PlainStart("mini", { ...NEWCOMER, given: HANDS_FREE });
    await session.wait(1);
    await session.press("enter");
    expect(session.lines.join(" ")).toContain("Get ready");
  });

  test.each(["q", "x", "escape", "ctrl-c"])("%s leaves, and nothing begins", async (key) => {
    const session = new PlainStart("mini", { ...NEWCOMER, given: HANDS_FREE });
    await session.wait(1);
    await session.press(key);
    expect(await session.ended).toBe(4);
    expect(session.lines.join(" ")).not.toContain("Get ready");
    expect(session.remembered).toBe(0);
  });

  test.each([
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("%s ends it with its own code", async (signal, code) => {
    const session = new PlainStart("mini", { ...NEWCOMER, given: HANDS_FREE });
    await session.wait(1);
    await session.signal(signal);
    expect(await session.ended).toBe(code);
    expect(session.remembered).toBe(0);
  });

  test("a pedal that is told to go on does", async () => {
    const settings = { keys: { f5: "done" as const } };
    const session = new PlainStart("mini", { ...NEWCOMER, given: HANDS_FREE, settings });
    await session.wait(1);
    await session.press("f5");
    expect(session.lines.join(" ")).toContain("Get ready");
  });

  test("a rehearsal waits as much less as it is faster, and does not count as read", async () => {
    const session = new PlainStart("mini", { ...NEWCOMER, given: { ...HANDS_FREE, speed: 20 } });
    await session.wait(8);
    expect(session.lines.slice(0, 2)).toEqual([
      "These safety notes come again.",
      "The session waits 5 seconds for them; enter goes on at once.",
    ]);
    expect(session.lines.join(" ")).toContain("Get ready");
    expect(session.remembered).toBe(0);
  });

  test("where a program reads along, nothing waits and nothing counts as read", async () => {
    const session = new PlainStart("mini", { ...NEWCOMER, given: HANDS_FREE, piped: true });
    await session.wait(1);
    expect(session.lines.join(" ")).toContain("Get ready");
    expect(session.lines.join(" ")).not.toContain("waits");
    expect(session.remembered).toBe(0);
  });

  test("are whole sentences, each by itself", async () => {
    const session = new PlainStart("mini", NEWCOMER);
    await session.wait(1);
    for (const line of session.lines) expect(line).toMatch(/[.:?]$/);
    expect(session.lines).toContain("Do not use it while you are acutely ill or have a fever.");
    expect(session.lines).toContain("Ask first when you have high blood pressure or a heart disease.");
  });
});

test("getting ready lasts until all of it can have been read aloud", async () => {
  const session = new PlainStart("therapeutic", { given: { questions: false } });
  const at = (await heardAt(session, 1200)).filter(({ line }) => line !== "");
  const begins = at.filter(({ line }) => line.startsWith("Get ready"));
  expect(begins).toHaveLength(6);
  for (const { index } of begins) {
    const first = index - 1;
    const next = at.findIndex(({ seconds, index: later }) => later > index && seconds > (at[index]?.seconds ?? 0));
    const text = at.slice(first, next).map(({ line }) => line);
    const given = (at[next]?.seconds ?? 0) - (at[index]?.seconds ?? 0);
    expect(given, text.join(" ")).toBeGreaterThanOrEqual(secondsToRead(text));
  }
});

/** Every line with the second in which it came. */
async function heardAt(session: PlainStart, seconds: number) {
  const heard: { line: string; seconds: number; index: number }[] = [];
  for (let second = 0; second < seconds; second++) {
    for (const line of session.lines.slice(heard.length)) heard.push({ line, seconds: second, index: heard.length });
    await session.wait(1);
  }
  return heard;
}

describe("the half of a hold", () => {
  const holding = (hold: number) => aRoutine({ exercises: [anEntry("side-plank", { dose: { ...NO_DOSE, hold } })] });

  test.each([
    [24, ["Half-time, 12 seconds left.", "Half-time, 12 seconds left."]],
    [25, ["Half-time, 12 seconds left.", "Half-time, 12 seconds left."]],
    [19, []],
  ])("of %i seconds is said on each side", async (hold, said) => {
    const session = new PlainStart("mini", { routine: holding(hold), given: { questions: false } });
    await session.toTheEnd();
    expect(session.lines.filter((line) => line.startsWith("Half-time"))).toEqual(said);
  });

  test("is not said again behind a pause, nor when the hold gets longer", async () => {
    const session = new PlainStart("mini", { routine: holding(24), given: { questions: false } });
    while (!session.lines.join(" ").includes("Half-time")) await session.wait(1);
    await session.press("space", "space", "+");
    await session.wait(15);
    expect(session.lines.filter((line) => line.startsWith("Half-time"))).toHaveLength(1);
  });
});

describe("after signs down a leg", () => {
  async function stopped() {
    const session = new PlainStart("mini", { folder: plainFolder() });
    await session.press("1", "n");
    await session.wait(130);
    await session.press("p", "3", "n", "n", "7", "4");
    return session;
  }

  test("what to do stands behind the signs, and asks for them before", async () => {
    const { lines } = await stopped();
    const question = lines.indexOf("Does any of the next 10 signs apply to you?");
    const signs = lines.slice(question + 1, question + 11);
    expect(signs[0]).toMatch(/^A bad fall/);
    expect(signs[9]).toMatch(/^Stiffness/);
    expect(lines[question + 11]).toBe("If one does: see a doctor soon, and do no exercises before.");
    expect(lines[question + 12]).toBe("Does any of these signs apply to you?");
  });

  test("whom to call is told before the summary, as what may still come, and not again", async () => {
    const { lines } = await stopped();
    const call = lines.filter((line) => /call 112/i.test(line));
    expect(call).toEqual([
      "If you get numb between the legs, new bladder or bowel trouble, or two weak legs: call 112 at once.",
    ]);
    expect(lines.indexOf(call[0] ?? "")).toBeLessThan(lines.findIndex((line) => line.includes("stopped after")));
  });

  test("what was not begun is one line", async () => {
    const { lines } = await stopped();
    expect(lines).toContain("Not begun: 2 exercises.");
    expect(lines.filter((line) => /not begun\.$/.test(line))).toEqual([]);
  });
});
