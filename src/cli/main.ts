/**
 * The entry: parse, run, set the exit code. The only place where an error becomes text: a Failure is one sentence and a
 * hint, wrong usage is commander's own message, anything else is a bug of ours and keeps its stack.
 */
import { isatty } from "node:tty";
import { CommanderError } from "commander";
import { ExitCode } from "../base/exit-code.ts";
import { Failure } from "../base/failure.ts";
import { hangUp } from "../terminal/signals.ts";
import { makeProgram } from "./program.ts";

/** Those of its streams that were a terminal when it began. */
const TERMINALS = [0, 1, 2].filter((stream) => isatty(stream));

async function main(): Promise<void> {
  try {
    await makeProgram((code) => {
      process.exitCode = code;
    }).parseAsync();
  } catch (error) {
    process.exitCode = await report(error);
  }
  if (process.exitCode === ExitCode.hangup && process.stdin.isTTY) hangUp(process);
}

async function report(error: unknown): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.done : ExitCode.usage;
  if (error instanceof Failure) {
    const { forStderr } = await import("./for-stderr.ts");
    console.error(forStderr(`backcoach: ${error.message}`));
    if (error.hint) console.error(forStderr(error.hint));
    return error.exitCode;
  }
  console.error("backcoach: this should not have happened. Please report it, with these lines:");
  console.error(error instanceof Error ? error.stack : error);
  return ExitCode.fault;
}

/** A reader that goes away (`backcoach list | head -1`) is no fault; a full disk behind `>` is one, and said once. */
function onBrokenOutput(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") return;
  process.exitCode = ExitCode.fault;
  console.error(
    `backcoach: the output can't be written: ${error.code === "ENOSPC" ? "the disk is full" : error.message}.`,
  );
}

// Whatever it was about to say with its code: with its terminal gone, an ordinary exit ends in a core dump (see signals.ts).
process.on("exit", () => {
  if (!TERMINALS.every((stream) => isatty(stream))) hangUp(process);
});
process.stdout.on("error", onBrokenOutput);
// Where even this can't be told, there is nobody left to tell.
process.stderr.on("error", () => {});

void main();
