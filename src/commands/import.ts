/** `import`: takes back an export, or a session that had to be kept beside the history. Says first what it would add. */
import { counted } from "../base/counted.ts";
import { ExitCode } from "../base/exit-code.ts";
import { Failure } from "../base/failure.ts";
import { quote } from "../base/safe-text.ts";
import type { ImportPlan } from "../history/plan-import.ts";
import type { Prompts } from "../terminal/prompts.ts";
import type { HistoryDoor, OpenHistory } from "./history-door.ts";
import type { Output } from "./output.ts";

interface ImportParts {
  readonly output: Output;
  readonly door: HistoryDoor;
  readonly history: OpenHistory;
  /** null where nobody can be asked. */
  readonly prompts: Prompts | null;
}

/** @throws Failure when the file can't be read or used; then nothing was added */
export async function importFrom(parts: ImportParts, file: string, { yes }: { yes?: boolean }): Promise<ExitCode> {
  const { output, door, history, prompts } = parts;
  const planned = history.planImport(door.readFile(file));
  if (!planned.ok) {
    for (const { line, column, message } of planned.error)
      output.err(`${quote(file, 200)}:${line}:${column} ${message}`);
    throw new Failure("Nothing was imported.", { hint: "An import takes what `backcoach export` wrote, whole." });
  }
  const plan = planned.value;
  for (const line of planLines(plan)) output.out(line);
  if (plan.add.length + plan.mornings.length + plan.checkIns.length === 0) return ExitCode.done;
  if (!yes && !(await agreed(prompts))) return ExitCode.leftEarly;
  history.import(plan);
  output.out("Done.");
  return ExitCode.done;
}

function planLines({ add, same, completes, mornings, checkIns, sameCheckIns }: ImportPlan): string[] {
  const first = add[0]?.entry.startedAt.slice(0, 10);
  const last = add.at(-1)?.entry.startedAt.slice(0, 10);
  return [
    ...(add.length > 0 ? [`${sessions(add.length)} to add, from ${first} to ${last}.`] : []),
    ...(checkIns.length > 0 ? [`${counted(checkIns.length, "check-in")} to add.`] : []),
    ...(add.length + checkIns.length === 0 ? ["Nothing to add."] : []),
    ...(completes > 0 ? [`${sessions(completes)} of these: completed here, where they were left unfinished.`] : []),
    ...(mornings.length > 0 ? [`The morning after comes to ${sessions(mornings.length)}.`] : []),
    ...(same > 0 ? [`${sessions(same)} here already.`] : []),
    ...(sameCheckIns > 0 ? [`${counted(sameCheckIns, "check-in")} here already.`] : []),
  ];
}

async function agreed(prompts: Prompts | null): Promise<boolean> {
  if (!prompts)
    throw new Failure("Nothing was imported.", {
      hint: "Add --yes to import without being asked.",
      exitCode: ExitCode.usage,
    });
  const answer = await prompts.confirm({ message: "Add them?" });
  return answer.kind === "answered" && answer.value;
}

function sessions(count: number): string {
  return counted(count, "session");
}
