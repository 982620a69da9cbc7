/** What is asked before and after a session, as a person meets it. */
import { describe, expect, test } from "vitest";
import { inTerminal, piped } from "../support/program.ts";
import { shortHome } from "../support/short-routine.ts";

describe("before and after", () => {
  test("each question is answered with one key, and kept with the session", async () => {
    const at = shortHome({ questions: true });
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
    const at = shortHome();
    const args = ["start", "quick", "--before", "2", "--worst", "3", "--after", "1", "--effort", "5"];
    expect((await piped(at, args)).code).toBe(0);
    const [session] = JSON.parse((await piped(at, ["history", "--json"])).out);
    expect(session).toMatchObject({ effort: 5, pain: { before: 2, worst: 3, after: 1 } });
    expect((await piped(at, ["start", "short", "--before", "11"])).code).toBe(2);
  });

  test("much pain before offers only what is gentle", async () => {
    const at = shortHome({ questions: true });
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
    const at = shortHome({ questions: true });
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
