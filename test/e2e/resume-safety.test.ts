/** Going on with a session that broke off: what was done of it is judged as well, and heavy load of it counts. */
import { describe, expect, test } from "vitest";
import { knows } from "../support/imported-sessions.ts";
import { inTerminal, piped } from "../support/program.ts";
import { leaveBroken, SHORT, shortHome, untilFirstExercise } from "../support/short-routine.ts";

describe("going on", () => {
  test("judges also what is done already, since one can go back to it", async () => {
    const at = shortHome();
    at.routine("short", SHORT.replace("reps: 4", "reps: 1").replace("cobra, reps: 1, hold: 1s", "cat-cow, reps: 9"));
    const pty = inTerminal(at, ["start", "short"]);
    await pty.waitFor(/rep 1 of 9/);
    pty.kill("SIGTERM");
    await pty.exit;
    await knows(at, { daysAgo: 3, planned: 1 }, { daysAgo: 2, planned: 1 });
    expect(await untilFirstExercise(at, ["short", "--resume"])).toContain(
      "Short is closed as it was: Pelvic tilt is left out now",
    );
  });

  test("--no-questions asks nothing of a session that broke off, and says what became of it", async () => {
    const at = shortHome();
    await leaveBroken(at);
    const pty = inTerminal(at, ["start", "short", "--no-questions"], { rows: 40 });
    await pty.waitFor(/x STOP/);
    expect(pty.raw()).toContain("It is closed as it was");
    expect(pty.raw()).not.toContain("What shall become of it?");
    pty.press("q");
    await pty.exit;
  });

  test("heavy load that broke off keeps heavy load out of the next session, but not out of itself", async () => {
    const at = shortHome();
    const define = "define: { box: { name: Box, steps: [Lift.], tags: [load] } }\n";
    at.routine(
      "lift",
      `${SHORT.replace("pelvic-tilt, reps: 4, hold: 1s, tempo: { lift: 1s, lower: 1s }", "box, reps: 1").replace("cobra, reps: 1, hold: 1s", "cat-cow, reps: 9")}${define}`,
    );
    const pty = inTerminal(at, ["start", "lift"]);
    await pty.waitFor(/rep 1 of 9/);
    pty.kill("SIGKILL");
    await pty.exit;
    expect((await piped(at, ["start", "ball", "--dry-run"])).err).toMatch(/left out: heavy on the spine/);
    const again = inTerminal(at, ["start", "lift", "--resume"]);
    await again.waitFor(/Paused|x STOP/);
    expect(again.raw()).not.toContain("closed as it was");
    again.press("q");
    await again.exit;
  });
});
