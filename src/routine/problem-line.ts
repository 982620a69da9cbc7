/** A problem in one line, as compilers write it: `evening.yaml:12:9 error unknown-exercise: there is no exercise «x»`. */
import { quote, safeLine } from "../base/safe-text.ts";
import type { Problem } from "./problem.ts";

/** A longer message can only have come from what somebody else wrote into it. */
const LONGEST_MESSAGE = 400;

export function problemLine(path: string, problem: Problem): string {
  return `${problemPlace(path, problem)} ${problem.severity} ${problem.code}: ${quote(problem.message, LONGEST_MESSAGE)}`;
}

/** `path:line:column`, or the path alone where the file as a whole is at fault (codes `file-...`). */
export function problemPlace(path: string, problem: Problem): string {
  const file = safeLine(path);
  return problem.code.startsWith("file-") ? file : `${file}:${problem.line}:${problem.column}`;
}
