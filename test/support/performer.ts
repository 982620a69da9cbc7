/** A real process that performs and records one session after the other (endless-sessions.ts), and what it says. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const PROGRAM = fileURLToPath(new URL("./endless-sessions.ts", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  /** What it complained about. */
  readonly stderr: string;
}

export class Performer {
  /** Every whole line that it said. */
  readonly heard: string[] = [];
  readonly ended: Promise<Ended>;
  private readonly child: ChildProcess;

  constructor(folder: string) {
    const child = spawn(process.execPath, ["--import", "tsx", PROGRAM, folder], { stdio: ["ignore", "pipe", "pipe"] });
    this.child = child;
    let stderr = "";
    createInterface(child.stdout).on("line", (line) => {
      this.heard.push(line);
      child.emit("said");
    });
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    this.ended = once(child, "close").then(([code, signal]) => ({ code, signal, stderr }));
    onTestFinished(() => this.kill());
  }

  /** Resolves when it has said so many lines, or has ended before. */
  async says(lines: number): Promise<void> {
    while (this.heard.length < lines && this.child.exitCode === null) {
      await Promise.race([once(this.child, "said"), this.ended]);
    }
  }

  kill(): void {
    this.child.kill("SIGKILL");
  }
}
