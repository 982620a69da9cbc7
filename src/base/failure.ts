/**
 * A fault that the person at the keyboard can do something about: one clear sentence, a hint what to do next, and the
 * exit code. Thrown anywhere, caught and printed in one place (cli/main.ts), without a stack. Everything else that is
 * thrown is a bug and keeps its stack.
 */
import { ExitCode } from "./exit-code.ts";

export class Failure extends Error {
  override readonly name = "Failure";
  readonly hint: string | null;
  readonly exitCode: ExitCode;

  constructor(message: string, options: { hint?: string; exitCode?: ExitCode } = {}) {
    super(message);
    this.hint = options.hint ?? null;
    this.exitCode = options.exitCode ?? ExitCode.fault;
  }
}
