/** The live screen as a job of a shell: how it sleeps and wakes. */
import { describe, expect, it } from "vitest";
import { keep, LIVE, LIVE_MODES, RUN, SIZE, send } from "../support/live-screen.ts";
import { openCommand, openPty, type Pty } from "../support/pty.ts";

describe("a job of a shell", () => {
  async function inJobShell(command = RUN): Promise<Pty> {
    const pty = keep(openCommand("bash", ["--norc", "--noprofile", "-i"], { ...SIZE, env: { PS1: "shell> " } }));
    await pty.waitFor("shell>");
    pty.press(`${command}\r`);
    await pty.waitFor("Count 0");
    return pty;
  }

  async function stopped(pty: Pty): Promise<void> {
    await pty.waitFor(/Stopped[\s\S]*shell>/);
    expect(pty.modes()).toMatchObject({ alternateScreen: false, cursorHidden: false, wrap: true });
  }

  async function broughtBack(pty: Pty): Promise<void> {
    pty.press("fg\r");
    await pty.waitFor(/^The title/);
    await pty.until(() => JSON.stringify(pty.modes()) === JSON.stringify(LIVE_MODES), "the modes of the live screen");
    pty.press("c");
    await pty.waitFor("Count 1");
    expect(pty.screen()[2]).toMatch(/counting 1/);
  }

  it("is stopped by ctrl-z and goes on after fg", async () => {
    const pty = await inJobShell();
    pty.press("ctrl-z");
    await stopped(pty);
    await broughtBack(pty);
  });

  it("is stopped together with what it was started through", async () => {
    const pty = await inJobShell(`sh -c '${RUN}; true'`);
    pty.press("ctrl-z");
    await stopped(pty);
    await broughtBack(pty);
  });

  it("is stopped by SIGTSTP from elsewhere", async () => {
    const pty = await inJobShell();
    send(pty, "SIGTSTP");
    await stopped(pty);
    await broughtBack(pty);
  });

  it("that was stopped without a warning takes the terminal back all the same", async () => {
    const pty = await inJobShell();
    send(pty, "SIGSTOP");
    await pty.waitFor("Stopped");
    await broughtBack(pty);
  });

  it("asks its question again after ctrl-z and fg", async () => {
    const pty = await inJobShell();
    pty.press("a");
    await pty.waitFor("It is sharp");
    pty.press("ctrl-z");
    await stopped(pty);
    pty.press("fg\r");
    await pty.waitFor(/^\? What does it feel like/);
    await pty.waitFor("It is sharp");
    pty.press("2");
    await pty.waitFor("answer stretch");
    expect(pty.modes()).toEqual(LIVE_MODES);
  });

  it("that no shell could wake again goes on after ctrl-z", async () => {
    const pty = keep(openPty(LIVE, [], SIZE));
    await pty.waitFor("Count 0");
    pty.press("ctrl-z");
    await pty.until(() => pty.raw().split("\x1b[?1049h").length === 3, "the alternate screen for the second time");
    pty.press("c");
    await pty.waitFor("Count 1");
    expect(pty.modes()).toEqual(LIVE_MODES);
  });
});
