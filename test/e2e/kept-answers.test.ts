/** The safety answers while several windows and a session write them: nothing that was said is lost. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Home, inTerminal, piped } from "../support/program.ts";
import { afterCheckIn, sessionsOf, shortHome } from "../support/short-routine.ts";

function answersIn(at: Home) {
  return JSON.parse(readFileSync(join(at.path, "screening.json"), "utf8"));
}

/** Down a leg, told with p. */
async function stopForLegs(pty: ReturnType<typeof inTerminal>): Promise<void> {
  await pty.waitFor(/rep 2 of 4/);
  pty.press("p");
  await pty.waitFor("What does it feel like?");
  pty.press("3");
}

test("answers given in another window during a session survive a red flag after it, and so does an agreement", async () => {
  const at = shortHome({ questions: true });
  await piped(at, ["screen", "--has", "spine-disease"]);
  const pty = inTerminal(at, ["start", "short"], { rows: 60 });
  await pty.waitFor("Has a doctor seen");
  pty.press("y", "enter");
  await pty.waitFor("right now?");
  pty.press("0");
  await pty.waitFor("unwell today");
  pty.press("n");
  await pty.waitFor(/rep 1 of 4/);
  await piped(at, ["screen", "--has", "spine-disease,wrist"]);
  await piped(at, ["screen", "--agreed", "short"]);
  await stopForLegs(pty);
  await pty.waitFor("Any of these now");
  pty.press("n", "enter");
  await pty.waitFor("Does any of these signs apply to you?");
  pty.press("y", "enter");
  await pty.waitFor("How strong");
  pty.press("ctrl-c");
  expect(await pty.exit).toMatchObject({ code: 3 });
  const { conditions, signs, agreed } = answersIn(at);
  expect([conditions, signs, Object.keys(agreed)]).toEqual([["spine-disease", "wrist"], ["red-flags"], ["short"]]);
});

test("in an emergency the number is the last word, nothing more is asked, and there is no session before a doctor's yes", async () => {
  const at = shortHome({ questions: true });
  await piped(at, ["screen", "--none"]);
  const pty = await afterCheckIn(at);
  await stopForLegs(pty);
  await pty.waitFor("Any of these now");
  pty.press("y", "enter");
  expect(await pty.exit).toMatchObject({ code: 3 });
  expect(pty.text().trim().split("\n").at(-1)).toMatch(/call 112 or go to hospital now/);
  expect((await piped(at, ["start", "short"])).code).toBe(5);
});

test("unwell in the check-in closes the day, also with answers of another day, and keeps what was agreed", async () => {
  const at = shortHome({ questions: true });
  await piped(at, ["screen", "--has", "spine-disease", "--agreed", "short"]);
  const file = join(at.path, "screening.json");
  const yesterday = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
  const before = answersIn(at);
  writeFileSync(file, JSON.stringify({ ...before, on: yesterday }));
  const pty = inTerminal(at, ["start", "short"], { rows: 60 });
  await pty.waitFor("right now?");
  pty.press("0");
  await pty.waitFor("unwell today");
  pty.press("y");
  expect(await pty.exit).toMatchObject({ code: 5 });
  expect(pty.text()).toContain("If that was a slip of the finger: backcoach screen takes it back.");
  expect(answersIn(at)).toMatchObject({ conditions: ["ill", "spine-disease"], agreed: before.agreed });
  expect((await piped(at, ["start", "short"])).code).toBe(5);
});

test("answers that can't be written after a stop cost neither its record nor its exit code", async () => {
  const at = shortHome({ questions: true });
  await piped(at, ["screen", "--none"]);
  const pty = await afterCheckIn(at);
  await pty.waitFor(/rep 1 of 4/);
  const file = join(at.path, "screening.json");
  rmSync(file);
  mkdirSync(join(file, "in the way"), { recursive: true });
  await stopForLegs(pty);
  await pty.waitFor("Any of these now");
  pty.press("y", "enter");
  expect(await pty.exit).toMatchObject({ code: 3 });
  rmSync(file, { recursive: true });
  expect(await sessionsOf(at)).toMatchObject([{ outcome: "stopped", stop: "legs" }]);
});

test("answers of an earlier version are still read", async () => {
  const at = shortHome();
  await piped(at, ["screen", "--has", "disc"]);
  const { noted: _, ...earlier } = answersIn(at);
  writeFileSync(join(at.path, "screening.json"), JSON.stringify(earlier));
  expect((await piped(at, ["screen"])).out).toContain("slipped disc");
});
