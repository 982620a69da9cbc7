/** A faulty file as a Failure: its first fault with the place, and what to do about it or how to see the others. */
import { Failure } from "../base/failure.ts";
import { quote } from "../base/safe-text.ts";
import type { Problem } from "../routine/problem.ts";
import { problemLine } from "../routine/problem-line.ts";

export interface FirstFault {
  readonly path: string;
  readonly problem: Problem;
  /** How many there are, warnings included. */
  readonly count: number;
}

export function faultyFailure({ path, problem, count }: FirstFault): Failure {
  if (count === 1) return new Failure(problemLine(path, problem), problem.hint === null ? {} : { hint: problem.hint });
  const more = `${count - 1} more in this file: backcoach check ${quote(path, 200)}`;
  return new Failure(problemLine(path, problem), { hint: more });
}

/** The first problem that is an error, and how many there are. */
export function firstOf(problems: readonly Problem[]): { problem: Problem; count: number } {
  const first = problems.find(({ severity }) => severity === "error") ?? problems[0];
  if (!first) throw new Error("a faulty file has at least one problem");
  return { problem: first, count: problems.length };
}
