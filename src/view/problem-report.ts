/**
 * Problems of a file, made pretty: the place and the message as compilers write them, the line with its forerunner and
 * a mark under what is wrong, and what to do.
 *
 *     evening.yaml:12:9 error unknown-exercise: there is no exercise «bird-dgo»
 *       11 |   - pelvic-tilt
 *       12 |   - do: bird-dgo
 *          |         ^^^^^^^^
 *       hint: did you mean bird-dog?
 */
import type { ChalkInstance } from "chalk";
import { safeLine } from "../base/safe-text.ts";
import type { Problem } from "../routine/problem.ts";
import { problemPlace } from "../routine/problem-line.ts";
import { codeFrame } from "./code-frame.ts";
import { wrap } from "./fit.ts";

export interface ProblemReport {
  readonly path: string;
  /** The text of the file; null when it couldn't be read. */
  readonly source: string | null;
  readonly problems: readonly Problem[];
}

const INDENT = "  ";

/** Lines of at most `columns`; an empty one between two problems. */
export function problemReport(
  { path, source, problems }: ProblemReport,
  columns: number,
  chalk: ChalkInstance,
): string[] {
  const lines = source?.split(/\r?\n/) ?? null;
  return problems.flatMap((problem, index) => [
    ...(index === 0 ? [] : [""]),
    ...heading(path, problem, columns, chalk),
    ...(lines ? codeFrame(lines, problem, columns, chalk) : []),
    ...hint(problem, columns, chalk),
  ]);
}

function heading(path: string, problem: Problem, columns: number, chalk: ChalkInstance): string[] {
  const place = problemPlace(path, problem);
  const [first = "", ...rest] = wrap(
    `${place} ${problem.severity} ${problem.code}: ${safeLine(problem.message)}`,
    columns,
    2,
  );
  const severity = `${place} ${problem.severity}`;
  if (!first.startsWith(severity)) return [first, ...rest];
  const paint = problem.severity === "error" ? chalk.bold.red : chalk.bold.yellow;
  return [`${chalk.bold(place)} ${paint(problem.severity)}${first.slice(severity.length)}`, ...rest];
}

function hint(problem: Problem, columns: number, chalk: ChalkInstance): string[] {
  if (problem.hint === null) return [];
  const text = wrap(`hint: ${safeLine(problem.hint)}`, Math.max(20, columns - INDENT.length), 6);
  return text.map((line) => `${INDENT}${line.replace(/^hint:/, chalk.cyan("hint:"))}`);
}
