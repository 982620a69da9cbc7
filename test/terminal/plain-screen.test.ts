/** The plain screen: lines, the keyboard lent and given back, and readers who leave. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openPlainScreen } from "../../src/terminal/plain-screen.ts";
import { FakeTerminal } from "../support/fake-terminal.ts";

function open() {
  const terminal = new FakeTerminal();
  const told: string[] = [];
  const note = (what: string) => () => void told.push(what);
  const keys = { pause: note("keys off"), resume: note("keys on"), close: note("keys closed") };
  return { terminal, told, screen: openPlainScreen({ stdout: terminal, keys, onGone: note("gone") }) };
}

describe("the plain screen", () => {
  it("writes a line a call and nothing else", () => {
    const { terminal, screen } = open();
    screen.line("Bird dog, left side.");
    screen.line("");
    expect(terminal.writes).toEqual(["Bird dog, left side.\n", "\n"]);
  });

  it("writes nothing after it was closed", () => {
    const { terminal, screen, told } = open();
    screen.close();
    screen.close();
    screen.line("too late");
    expect(terminal.writes).toEqual([]);
    expect(told).toContain("keys closed");
  });

  it("lends the keyboard to a question and takes it back, also when the question fails", async () => {
    const { screen, told } = open();
    expect(await screen.suspend(async () => told.push("asked"))).toBe(2);
    await expect(screen.suspend(() => Promise.reject(new Error("no answer")))).rejects.toThrow("no answer");
    expect(told).toEqual(["keys off", "asked", "keys on", "keys off", "keys on"]);
  });

  it("gives the keyboard back while the process is stopped", async () => {
    const { screen, told } = open();
    screen.leave();
    screen.takeBack();
    expect(told).toEqual(["keys off", "keys off", "keys on"]);
    told.length = 0;
    await screen.suspend(async () => {
      screen.leave();
      screen.takeBack();
    });
    expect(told.filter((what) => what === "keys on")).toHaveLength(1);
  });

  it("tells once that the reader has gone, and ends in peace", () => {
    const { terminal, screen, told } = open();
    terminal.emit("error", new Error("write EPIPE"));
    terminal.emit("error", new Error("write EPIPE"));
    screen.line("to nobody");
    expect(told.filter((what) => what === "gone")).toHaveLength(1);
    expect(terminal.writes).toEqual([]);
  });
});

describe("a real pipe", () => {
  it("whose reader leaves early is no error", async () => {
    const fixture = fileURLToPath(new URL("fixtures/plain.ts", import.meta.url));
    const writer = spawn(process.execPath, ["--import", "tsx", fixture], { stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    writer.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    const [chunk] = (await once(writer.stdout, "data")) as [Buffer];
    expect(chunk.toString()).toMatch(/^line 1\n/);
    writer.stdout.destroy();
    expect(await once(writer, "close")).toEqual([4, null]);
    expect(said).toBe("gone\n");
  });
});
