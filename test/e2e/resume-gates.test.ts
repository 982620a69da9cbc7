/** A session that broke off is gone on with only when what is left of it may still be done as it was planned. */
import { describe, expect, test } from "vitest";
import { inTerminal, piped } from "../support/program.ts";
import { leaveBroken, sessionsOf, shortHome, untilFirstExercise } from "../support/short-routine.ts";

describe("going on with a session", () => {
  test("after other answers begins anew, without what they rule out", async () => {
    const at = shortHome();
    await leaveBroken(at);
    await piped(at, ["screen", "--has", "disc,stenosis"]);
    const out = await untilFirstExercise(at, ["short", "--resume"]);
    expect(out).toContain("Short is closed as it was: Cobra is left out now, worse on arching");
    expect(out).toMatch(/This session begins anew\.\n/);
    expect((await sessionsOf(at)).map(({ outcome }) => outcome)).toEqual(["interrupted"]);
  });

  test("as it was goes on as it was", async () => {
    const at = shortHome();
    await leaveBroken(at);
    const pty = inTerminal(at, ["start", "short", "--resume"]);
    await pty.waitFor(/Paused|x STOP/);
    pty.press("q");
    await pty.exit;
    // One session, now left by the person: none was closed before it, and none begun beside it.
    expect((await sessionsOf(at)).map(({ outcome }) => outcome)).toEqual(["left"]);
  });

  test("with much pain before is for gentle movements only", async () => {
    const at = shortHome();
    await leaveBroken(at);
    const out = await untilFirstExercise(at, ["short", "--resume", "--before", "8"]);
    expect(out).toContain("today is for gentle movements only.\nThis session begins anew.");
    expect(out).toContain("Exercise 1 of 3: Hook-lying rest");
  });

  test("that no doctor has seen begins anew, whatever routine is named for it", async () => {
    const at = shortHome();
    at.routine(
      "other",
      "format: 1\nname: Other\ngroup: mobility\nready: 0s\nexercises: [{ do: pelvic-tilt, reps: 1, hold: 1s }]\n",
    );
    await leaveBroken(at);
    await piped(at, ["screen", "--has", "spine-disease", "--agreed", "other"]);
    const out = await untilFirstExercise(at, ["other", "--resume"]);
    expect(out).toContain("Short is closed as it was: a doctor has not seen what is in it.");
    expect(out).toContain("Exercise 1 of 1: Pelvic tilt");
  });

  test("is refused on a terminal in the same way", async () => {
    const at = shortHome();
    await leaveBroken(at);
    await piped(at, ["screen", "--has", "stenosis"]);
    const pty = inTerminal(at, ["start", "short"], { rows: 40 });
    await pty.waitFor("What shall become of it?");
    pty.press("1");
    await pty.waitFor(/next +Breathing pelvic rock/);
    pty.press("q");
    await pty.exit;
  });
});
