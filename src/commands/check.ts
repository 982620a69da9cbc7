/** `backcoach check`: holds routine and exercise files against the format and shows every fault with its place. */
import { ExitCode } from "../base/exit-code.ts";
import type { Library } from "../library/library.ts";
import type { CheckedFile } from "../library/shelves.ts";
import type { Problem } from "../routine/problem.ts";
import { problemReport } from "../view/problem-report.ts";
import type { Output } from "./output.ts";

export interface CheckParts {
  readonly output: Output;
  readonly library: Pick<Library, "check">;
}

/** ExitCode.fault when any file has an error; warnings alone are no fault. */
export async function check(
  parts: CheckParts,
  files: readonly string[],
  options: { json: boolean },
): Promise<ExitCode> {
  const checked: CheckedFile[] = [];
  for (const file of files) {
    const one = await parts.library.check(file);
    checked.push(one);
    if (!options.json) showProblems(one, parts.output);
  }
  if (options.json) parts.output.out(JSON.stringify({ files: checked.map(fileJson) }, null, 2));
  else parts.output.out(summary(checked, parts.output));
  return checked.every(isSound) ? ExitCode.done : ExitCode.fault;
}

function showProblems(file: CheckedFile, { out, columns, chalk }: Output): void {
  if (file.problems.length === 0) return;
  for (const line of problemReport(file, columns, chalk)) out(line);
  out("");
}

function fileJson(file: CheckedFile): { path: string; ok: boolean; problems: readonly Problem[] } {
  return { path: file.path, ok: isSound(file), problems: file.problems };
}

function isSound({ problems }: CheckedFile): boolean {
  return problems.every(({ severity }) => severity === "warning");
}

/** `3 files: 2 errors and 1 warning` */
function summary(files: readonly CheckedFile[], { chalk }: Output): string {
  const all = files.flatMap(({ problems }) => problems);
  const errors = all.filter(({ severity }) => severity === "error").length;
  const warnings = all.length - errors;
  const counts = [errors > 0 ? counted(errors, "error") : "", warnings > 0 ? counted(warnings, "warning") : ""];
  const found = counts.filter((count) => count !== "").join(" and ");
  const paint = errors > 0 ? chalk.red : warnings > 0 ? chalk.yellow : chalk.green;
  return `${counted(files.length, "file")}: ${paint(found === "" ? "no faults" : found)}`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
