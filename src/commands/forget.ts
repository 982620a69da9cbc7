/** `forget`: deletes a session, or everything, after the person has typed what is to be forgotten. There is no way back. */
import { counted } from "../base/counted.ts";
import { ExitCode } from "../base/exit-code.ts";
import { Failure } from "../base/failure.ts";
import { quote, safeLine } from "../base/safe-text.ts";
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
    const hint = "backcoach forget <id> forgets a session or a check-in, backcoach forget --all everything.";
    throw new Failure("What shall be forgotten?", { hint, exitCode: ExitCode.usage });
  }
  return id === undefined ? forgetEverything(parts, yes ?? false) : forgetOne(parts, id, yes ?? false);
}

async function forgetOne(
  { output, history, prompts, localTime }: ForgetParts,
  prefix: string,
  yes: boolean,
): Promise<ExitCode> {
  const { id, name, at, forget } = found(history, prefix);
  const short = id.slice(0, Math.max(10, prefix.length));
  output.out(`${safeLine(name)} of ${localTime(at)}, ${id}`);
  if (!yes && !(await typed(prompts, short))) return kept(output);
  forget();
  output.out("Forgotten.");
  return ExitCode.done;
}

/** A session or a check-in, whichever alone has an id that begins so. @throws Failure when none or several have */
function found(history: OpenHistory, prefix: string) {
  const [checkIn, ...others] = history.checkIns().filter(({ id }) => id.startsWith(prefix));
  if (!checkIn) {
    const { id, name, startedAt } = history.find(prefix);
    return { id, name, at: startedAt, forget: () => history.forget(id) };
  }
  if (others.length + history.heads({ idPrefix: prefix, limit: 1 }).length > 0) {
    throw new Failure(`«${quote(prefix)}» begins more than one id.`, { hint: "Write more of the id." });
  }
  return { ...checkIn, name: "Check-in", forget: () => history.forgetCheckIn(checkIn.id) };
}

async function forgetEverything({ output, history, prompts }: ForgetParts, yes: boolean): Promise<ExitCode> {
  output.out("The whole history will be gone. backcoach export keeps a copy.");
  if (!yes && !(await typed(prompts, "everything"))) return kept(output);
  const { sessions, checkIns } = history.forgetAll();
  const more = checkIns > 0 ? ` and ${counted(checkIns, "check-in")}` : "";
  output.out(`Forgotten: ${counted(sessions, "session")}${more}.`);
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
