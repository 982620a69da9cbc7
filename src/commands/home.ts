/** `backcoach` alone: a menu for somebody at a terminal, the help for everybody else. */

import { sayDuration } from "../base/duration.ts";
import { ExitCode } from "../base/exit-code.ts";
import { safeLine } from "../base/safe-text.ts";
import type { Library } from "../library/library.ts";
import { planSeconds } from "../plan/estimate.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Prompts } from "../terminal/prompts.ts";
import type { Output } from "./output.ts";

export interface HomeParts {
  readonly output: Output;
  readonly library: Library;
  /** null where nobody can be asked. */
  readonly prompts: Prompts | null;
  readonly start: (id: string) => Promise<ExitCode>;
}

export async function home(parts: HomeParts, help: string): Promise<ExitCode> {
  const { prompts, library, output } = parts;
  if (!prompts) {
    output.out(help.trimEnd());
    return ExitCode.done;
  }
  const choices = library.entries.map(({ routine }) => ({
    name: `${safeLine(routine.name)}, ${sayDuration(planSeconds(makePlan(routine, library, { warmup: true })), true)}`,
    value: routine.id,
    description: safeLine(routine.about ?? ""),
  }));
  const answer = await prompts.select({ message: "What shall we do?", choices, default: "starter" });
  return answer.kind === "answered" ? parts.start(answer.value) : ExitCode.done;
}
