/** The check-in through the built program: how it is answered, kept, left, and when it is offered. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { homeWith, json, noon, session } from "../support/home-with.ts";
import { inTerminal, makeHome, piped } from "../support/program.ts";

describe("check-in", () => {
  test("is answered key by key, kept, listed, exported, and forgotten with everything", async () => {
    const home = makeHome();
    await piped(home, ["check-in", "--statements", "1,2,3,4,5,6,7,8,9,10", "--pain", "6"]);
    const pty = inTerminal(home, ["check-in"], { columns: 40, rows: 10 });
    await pty.waitFor(/1 of 24/);
    pty.press("y", "y", "n");
    await pty.waitFor(/4 of 24/);
    pty.press("escape");
    await pty.waitFor(/Leave\?/);
    pty.press("n", ..."n".repeat(21));
    await pty.waitFor(/last 7\s+days/);
    pty.press("2");
    await pty.waitFor(/Down from 10 to 2/);
    expect(await pty.exit).toMatchObject({ code: 0 });
    const all = await json(home, ["check-in"]);
    expect(all).toMatchObject([
      { score: 10, pain: 6 },
      { statements: [1, 2], score: 2, pain: 2, change: { points: 8 } },
    ]);

    const file = join(home.path, "copy.json");
    expect((await piped(home, ["export", file])).err).toContain("0 sessions and 2 check-ins written");
    const other = makeHome();
    expect((await piped(other, ["import", file, "--yes"])).out).toContain("2 check-ins to add.");
    expect(await json(other, ["check-in"])).toEqual(all);
    expect((await piped(other, ["import", file, "--yes"])).out).toContain("2 check-ins here already.");
    expect((await piped(other, ["forget", all[0].id, "--yes"])).out).toContain("Check-in of");
    expect((await piped(other, ["forget", "--all", "--yes"])).out).toContain("Forgotten: 0 sessions and 1 check-in.");
    expect(await json(other, ["check-in"])).toEqual([]);
  });

  test("leaves no file behind where nothing is kept, and ends as the signal says", async () => {
    const home = makeHome();
    for (const how of ["--list", "--print", "--json"]) expect((await piped(home, ["check-in", how])).code).toBe(0);
    const pty = inTerminal(home, ["check-in"]);
    await pty.waitFor(/1 of 24/);
    pty.press("y");
    await pty.waitFor(/2 of 24/);
    pty.kill("SIGTERM");
    expect(await pty.exit).toMatchObject({ code: 143 });
    expect(existsSync(join(home.path, "history.db"))).toBe(false);
  });

  test("is left by Escape without a trace", async () => {
    const home = makeHome();
    const pty = inTerminal(home, ["check-in"]);
    await pty.waitFor(/1 of 24/);
    pty.press("escape");
    await pty.waitFor("Nothing was kept.");
    expect(await pty.exit).toMatchObject({ code: 4 });
    expect(pty.modes()).toMatchObject({ raw: false });
    expect(await json(home, ["check-in"])).toEqual([]);
  });

  test("is offered at home and after a session when it is due, and asked of nobody off a terminal", async () => {
    const home = await homeWith([session(noon(2))], "questions: true\n");
    await piped(home, ["screen", "--none"]);
    home.routine(
      "quick",
      "format: 1\nname: Quick\ngroup: mobility\nready: 0s\nrest: 0s\nexercises: [{ do: pelvic-tilt, reps: 1, hold: 0.5s, tempo: { lift: 0.1s, lower: 0.1s, relax: 0s } }]\n",
    );
    expect((await piped(home, ["start", "quick"])).out).not.toContain("check-in");
    const pty = inTerminal(home, ["start", "quick", "--before", "1", "--worst", "1"]);
    await pty.waitFor(/unwell today/);
    pty.press("n");
    await pty.waitFor("A check-in is due");
    expect(await pty.exit).toMatchObject({ code: 0 });
    const menu = inTerminal(home, []);
    await menu.waitFor(/What shall we do\?/);
    await menu.waitFor(/Check-in/);
    menu.press("escape");
    await menu.exit;
    await piped(home, ["check-in", "--statements", "none"]);
    const later = inTerminal(home, []);
    await later.waitFor(/What shall we do\?/);
    expect(later.text()).not.toContain("heck-in");
    later.press("escape");
    await later.exit;
  });
});
