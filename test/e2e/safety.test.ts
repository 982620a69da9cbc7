/** The gates as a person meets them. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inTerminal, piped } from "../support/program.ts";
import { SHORT, shortHome } from "../support/short-routine.ts";

describe("gates", () => {
  test.each([
    ["pregnant", /midwife/],
    ["fracture", /cleared/],
    ["ill", /day/],
    ["surgery", /surgeon/],
    ["red-flags", /clinician|doctor/],
  ])("with %s there is no session, and who can say otherwise", async (concern, who) => {
    const at = shortHome();
    await piped(at, ["screen", "--has", concern]);
    const { code, out } = await piped(at, ["start", "short"]);
    expect(code).toBe(5);
    expect(out).toMatch(who);
  });

  test("what only a doctor can clear comes back with a date", async () => {
    const at = shortHome();
    await piped(at, ["screen", "--has", "fracture"]);
    expect((await piped(at, ["start", "short", "--dry-run"])).code).toBe(5);
    await piped(at, ["screen", "--cleared", "fracture=2026-01-15"]);
    expect((await piped(at, ["start", "short", "--dry-run"])).code).toBe(0);
  });

  test("an exercise is left out visibly, in start, show and list, also in a file of one's own", async () => {
    const at = shortHome();
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
    const at = shortHome();
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
    const at = shortHome();
    await piped(at, ["screen", "--has", "fracture"]);
    const { code, err } = await piped(at, ["start", "short", "--json"]);
    expect(code).toBe(5);
    expect(err).toMatch(/can clear you for exercises/);
    expect(err).toContain("backcoach screen --cleared fracture");
  });

  test("a known disease of the spine asks for a doctor's look at the list, once for a routine", async () => {
    const at = shortHome({ questions: true });
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
    const at = shortHome();
    const define = "define: { bend: { name: Bend, steps: [Bend a little.] } }\n";
    at.routine("own", `${SHORT.replace("cobra, reps: 1, hold: 1s", "bend, reps: 1")}${define}`);
    await piped(at, ["screen", "--has", "disc"]);
    expect((await piped(at, ["show", "own"])).out).toContain("Bend was not checked");
  });

  test("off a terminal an unscreened session runs, says that it is one, and stays marked", async () => {
    const at = shortHome();
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

test("bending waits for an hour after getting up", async () => {
  const at = shortHome();
  const now = new Date(Date.now() - 20 * 60_000);
  const woke = `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
  writeFileSync(join(at.path, "config.yaml"), `questions: false\nwoke: "${woke}"\n`);
  const { out } = await piped(at, ["start", "mobility", "--dry-run"]);
  expect(out).not.toContain("Seated tuck");
  writeFileSync(join(at.path, "config.yaml"), "questions: false\n");
  expect((await piped(at, ["start", "mobility", "--dry-run"])).out).toContain("Seated tuck");
});
