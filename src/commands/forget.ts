/** `forget`: deletes a session, or everything, after the person has typed what is to be forgotten. There is no way back. */
import { ExitCode } from "../base/exit-code.ts";
import { Failure } from "../base/failure.ts";
import { safeLine } from "../base/safe-text.ts";
import type { Prompts } from "../terminal/prompts.ts";
import type { OpenHistory } from "./history-door.ts";
import type { Output } from "./output.ts";

interface ForgetParts {
  readonly output: Output;
  readonly history: OpenHistory;
  /** null where nobody can be asked. */
  readonly prompts: Prompts | null;
  readonly localTime: (instant: string) => string;
}

/** @throws Failure when nothing or both are named, or no session has this id */
export async function forget(
  parts: ForgetParts,
  id: string | undefined,
  { all, yes }: { all?: boolean; yes?: boolean },
): Promise<ExitCode> {
  if ((id === undefined) === !all) {
    const hint = "backcoach forget <id> forgets one session, backcoach forget --all everything.";
    throw new Failure("What shall be forgotten?", { hint, exitCode: ExitCode.usage });
  }
  return id === undefined ? forgetEverything(parts, yes ?? false) : forgetOne(parts, id, yes ?? false);
}

async function forgetOne(
  { output, history, prompts, localTime }: ForgetParts,
  prefix: string,
  yes: boolean,
): Promise<ExitCode> {
  const { id, name, startedAt } = history.find(prefix);
  const short = id.slice(0, Math.max(10, prefix.length));
  output.out(`${safeLine(name)} of ${localTime(startedAt)}, ${id}`);
  if (!yes && !(await typed(prompts, short))) return kept(output);
  history.forget(id);
  output.out("Forgotten.");
  return ExitCode.done;
}

async function forgetEverything({ output, history, prompts }: ForgetParts, yes: boolean): Promise<ExitCode> {
  output.out("The whole history will be gone. backcoach export keeps a copy.");
  if (!yes && !(await typed(prompts, "everything"))) return kept(output);
  const count = history.forgetAll();
  output.out(`Forgotten: ${count} ${count === 1 ? "session" : "sessions"}.`);
  return ExitCode.done;
}

async function typed(prompts: Prompts | null, word: string): Promise<boolean> {
  if (!prompts)
    throw new Failure("Nothing was forgotten.", {
      hint: "Add --yes to forget without being asked.",
      exitCode: ExitCode.usage,
    });
  const answer = await prompts.input({ message: `Type ${word} to forget it:` });
  return answer.kind === "answered" && answer.value.trim() === word;
}

function kept(output: Output): ExitCode {
  output.out("Nothing was forgotten.");
  return ExitCode.leftEarly;
}
