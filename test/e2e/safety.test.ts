/** The safety rules as a person meets them: gates, check-in, the stop, and the next time. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Home, inTerminal, makeHome, piped } from "../support/program.ts";

const SHORT = `format: 1
name: Short
group: mobility
ready: 1s
rest: 1s
exercises:
  - { do: pelvic-tilt, reps: 4, hold: 1s, tempo: { lift: 1s, lower: 1s } }
  - { do: cobra, reps: 1, hold: 1s }
`;

const QUICK = `format: 1
name: Quick
group: mobility
ready: 0s
rest: 0s
exercises: [{ do: pelvic-tilt, reps: 1, hold: 0.5s, tempo: { lift: 0.1s, lower: 0.1s, relax: 0s } }]
`;

function home(options: { questions?: boolean } = {}): Home {
  const made = makeHome();
  made.routine("short", SHORT);
  made.routine("quick", QUICK);
  if (options.questions) writeFileSync(join(made.path, "config.yaml"), "questions: true\n");
  return made;
}

/** A session that is stopped with x after its first rep. */
async function stopped(at: Home): Promise<void> {
  const pty = inTerminal(at, ["start", "short"]);
  await pty.waitFor(/rep 2 of 4/);
  pty.press("x");
  expect(await pty.exit).toMatchObject({ code: 3 });
}

describe("gates", () => {
  test.each([
    ["pregnant", /midwife/],
    ["fracture", /cleared/],
    ["ill", /day/],
    ["surgery", /surgeon/],
    ["red-flags", /clinician|doctor/],
  ])("with %s there is no session, and who can say otherwise", async (concern, who) => {
    const at = home();
    await piped(at, ["screen", "--has", concern]);
    const { code, out } = await piped(at, ["start", "short"]);
    expect(code).toBe(5);
    expect(out).toMatch(who);
  });

  test("what only a doctor can clear comes back with a date", async () => {
    const at = home();
    await piped(at, ["screen", "--has", "fracture"]);
    expect((await piped(at, ["start", "short", "--dry-run"])).code).toBe(5);
    await piped(at, ["screen", "--cleared", "fracture=2026-01-15"]);
    expect((await piped(at, ["start", "short", "--dry-run"])).code).toBe(0);
  });

  test("an exercise is left out visibly, in start, show and list, also in a file of one's own", async () => {
    const at = home();
    await piped(at, ["screen", "--has", "stenosis"]);
    const line = /Cobra left out: worse on arching/;
    expect((await piped(at, ["show", "short"])).out).toMatch(line);
    expect((await piped(at, ["list"])).out).toMatch(line);
    expect((await piped(at, ["show", "cobra"])).out).toMatch(/left out: worse on arching/);
    const { out } = await piped(at, ["start", "short", "--speed", "20"]);
    expect(out).toMatch(line);
    expect(out).not.toMatch(/Exercise \d of \d: Cobra/);
  });

  test("list --exercises marks what the answers rule out, and the JSON gives the reasons", async () => {
    const at = home();
    await piped(at, ["screen", "--has", "stenosis"]);
    expect((await piped(at, ["list", "--exercises"])).out).toMatch(/cobra .*\n +left out: worse on arching/);
    const exercises: { id: string; leftOut: string[] }[] = JSON.parse(
      (await piped(at, ["list", "--exercises", "--json"])).out,
    );
    const leftOut = (id: string) => exercises.find((one) => one.id === id)?.leftOut;
    expect([leftOut("cobra"), leftOut("pelvic-tilt")]).toEqual([["worse on arching"], []]);
    const routines: { id: string; changes: string[] }[] = JSON.parse((await piped(at, ["list", "--json"])).out);
    const changes = routines.find(({ id }) => id === "short")?.changes ?? [];
    expect(changes[0]).toMatch(/^Cobra left out: worse on arching/);
  });

  test("--json says on stderr who can say otherwise, and how", async () => {
    const at = home();
    await piped(at, ["screen", "--has", "fracture"]);
    const { code, err } = await piped(at, ["start", "short", "--json"]);
    expect(code).toBe(5);
    expect(err).toMatch(/can clear you for exercises/);
    expect(err).toContain("backcoach screen --cleared fracture");
  });

  test("a known disease of the spine asks for a doctor's look at the list, once for a routine", async () => {
    const at = home({ questions: true });
    await piped(at, ["screen", "--has", "spine-disease"]);
    const refused = await piped(at, ["start", "short"]);
    expect(refused.code).toBe(5);
    expect(refused.out).toContain("--for-doctor");
    expect((await piped(at, ["show", "short", "--for-doctor"])).out).toMatch(/^# Short: exercises to look through/);
    const pty = inTerminal(at, ["start", "short"]);
    await pty.waitFor(/Has a doctor seen/);
    pty.press("y", "enter");
    await pty.waitFor("Pain in your back right now?");
    pty.press("q");
    await pty.exit;
    expect((await piped(at, ["start", "short", "--speed", "20"])).code).toBe(0);
  });

  test("an exercise without tags says that it was not checked", async () => {
    const at = home();
    const define = "define: { bend: { name: Bend, steps: [Bend a little.] } }\n";
    at.routine("own", `${SHORT.replace("cobra, reps: 1, hold: 1s", "bend, reps: 1")}${define}`);
    await piped(at, ["screen", "--has", "disc"]);
    expect((await piped(at, ["show", "own"])).out).toContain("Bend was not checked");
  });

  test("off a terminal an unscreened session runs, says that it is one, and stays marked", async () => {
    const at = home();
    const { code, err } = await piped(at, ["start", "quick"]);
    expect(code).toBe(0);
    expect(err).toContain("The safety questions were never answered");
    await piped(at, ["screen", "--none"]);
    expect((await piped(at, ["start", "quick"])).err).not.toContain("never answered");
    const [second, first] = JSON.parse((await piped(at, ["history", "--json"])).out);
    expect([first.unscreened, second.unscreened]).toEqual([true, false]);
    expect((await piped(at, ["history", first.id])).out).toContain("Begun without answers to the safety questions.");
  });
});

describe("before and after", () => {
  test("each question is answered with one key, and kept with the session", async () => {
    const at = home({ questions: true });
    await piped(at, ["screen", "--none"]);
    const pty = inTerminal(at, ["start", "quick"], { rows: 40 });
    await pty.waitFor("Pain in your back right now?");
    pty.press("2");
    await pty.waitFor("unwell today");
    pty.press("n");
    await pty.waitFor("The worst pain during the session?");
    pty.press("3");
    await pty.waitFor("Pain now?");
    pty.press("1");
    await pty.waitFor("How hard was it?");
    pty.press("8");
    await pty.waitFor("Did the form hold");
    pty.press("y");
    expect(await pty.exit).toMatchObject({ code: 0 });
    const [session] = JSON.parse((await piped(at, ["history", "--json"])).out);
    expect(session).toMatchObject({ effort: 8, pain: { before: 2, worst: 3, after: 1 } });
  });

  test("and can be said on the command line", async () => {
    const at = home();
    const args = ["start", "quick", "--before", "2", "--worst", "3", "--after", "1", "--effort", "5"];
    expect((await piped(at, args)).code).toBe(0);
    const [session] = JSON.parse((await piped(at, ["history", "--json"])).out);
    expect(session).toMatchObject({ effort: 5, pain: { before: 2, worst: 3, after: 1 } });
    expect((await piped(at, ["start", "short", "--before", "11"])).code).toBe(2);
  });

  test("much pain before offers only what is gentle", async () => {
    const at = home({ questions: true });
    await piped(at, ["screen", "--none"]);
    const pty = inTerminal(at, ["start", "short", "--before", "7"]);
    await pty.waitFor("unwell today");
    pty.press("n");
    await pty.waitFor("Pain 7 of 10 is too much for exercises today.");
    await pty.waitFor("Rest, pelvic tilts and breathing?");
    pty.press("enter");
    await pty.waitFor(/Easy today .*Exercise 1 of 3/);
    pty.press("q");
    expect(await pty.exit).toMatchObject({ code: 4 });
  });

  test("who feels unwell rests today", async () => {
    const at = home({ questions: true });
    await piped(at, ["screen", "--none"]);
    const pty = inTerminal(at, ["start", "short"]);
    await pty.waitFor("Pain in your back right now?");
    pty.press("0");
    await pty.waitFor("unwell today");
    pty.press("y");
    expect(await pty.exit).toMatchObject({ code: 5 });
    expect((await piped(at, ["start", "short"])).code).toBe(5);
  });
});

describe("after a stop", () => {
  test("the next start says so first, and begins with less", async () => {
    const at = home();
    await stopped(at);
    const { out } = await piped(at, ["start", "short", "--speed", "20"]);
    expect(out).toMatch(/Pelvic tilt/);
    expect(out).toMatch(/sharp pain/);
    expect(out).toMatch(/Pelvic tilt, 3 times/);
  });

  test("two stops of an exercise within two weeks leave it out", async () => {
    const at = home();
    await stopped(at);
    const pty = inTerminal(at, ["start", "short"]);
    await pty.waitFor(/rep 2 of 3/);
    pty.press("x");
    await pty.exit;
    const { err: out } = await piped(at, ["start", "short", "--dry-run"]);
    const leftOut = /Pelvic tilt left out: it was stopped for pain twice in two weeks/;
    expect(out).toMatch(leftOut);
    expect((await piped(at, ["show", "short"])).out).toMatch(leftOut);
    expect((await piped(at, ["show", "pelvic-tilt"])).out).toContain("it was stopped for pain twice in two weeks");
  });

  test("the emergency number is the person's own", async () => {
    const at = home();
    writeFileSync(join(at.path, "config.yaml"), 'questions: false\nemergency: "911"\n');
    const pty = inTerminal(at, ["start", "short"], { rows: 70 });
    await pty.waitFor(/x STOP/);
    pty.press("p");
    await pty.waitFor("What does it feel like?");
    pty.press("4");
    expect(await pty.exit).toMatchObject({ code: 3 });
    expect(pty.text()).toContain("911");
    await piped(at, ["screen", "--has", "red-flags"]);
    expect((await piped(at, ["show", "short"])).err).toContain("call 911");
  });
});

test("bending waits for an hour after getting up", async () => {
  const at = home();
  const now = new Date(Date.now() - 20 * 60_000);
  const woke = `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
  writeFileSync(join(at.path, "config.yaml"), `questions: false\nwoke: "${woke}"\n`);
  const { out } = await piped(at, ["start", "mobility", "--dry-run"]);
  expect(out).not.toContain("Seated tuck");
  writeFileSync(join(at.path, "config.yaml"), "questions: false\n");
  expect((await piped(at, ["start", "mobility", "--dry-run"])).out).toContain("Seated tuck");
});
