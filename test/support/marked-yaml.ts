/**
 * Broken YAML with its faults drawn in, the way a code frame shows them:
 *
 *     - do: bird-dgo
 *     #     ^^^^^^^^ unknown-exercise
 *
 * A line of carets (behind a `#` that keeps it in place, where there is room for one) marks the line above it, and says
 * the code. The marks are taken out before the text is read.
 */
import type { Problem } from "../../src/routine/problem.ts";

const MARK = /^(?<before>#? *)(?<carets>\^+) (?<code>[a-z0-9-]+)$/;

export interface MarkedYaml {
  readonly text: string;
  /** `line:column-endColumn code` */
  readonly faults: readonly string[];
}

export function markedYaml(marked: string): MarkedYaml {
  const lines: string[] = [];
  const faults: string[] = [];
  for (const line of dedent(marked)) {
    const { before = "", carets = "", code = "" } = MARK.exec(line)?.groups ?? {};
    if (code === "") lines.push(line);
    else faults.push(`${lines.length}:${before.length + 1}-${before.length + 1 + carets.length} ${code}`);
  }
  return { text: lines.join("\n"), faults };
}

/** The same notation for what was found; a fault of several lines has its end's line too. */
export function noted(problems: readonly Problem[]): string[] {
  return problems.map(({ line, column, endLine, endColumn, code }) => {
    const end = endLine === line ? `${endColumn}` : `${endLine}:${endColumn}`;
    return `${line}:${column}-${end} ${code}`;
  });
}

function dedent(text: string): string[] {
  const lines = text.replace(/^\n/, "").replace(/\n *$/, "\n").split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent));
}
