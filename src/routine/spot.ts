/** A Spot: a fault at an offset of the text, as reading YAML finds it; `positioned` makes it a Problem. */
import type { LineCounter } from "yaml";
import type { Problem } from "./problem.ts";

export interface Spot {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly hint: string | null;
  /** Offsets into the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

export function errorAt(range: readonly [number, number], code: string, message: string, hint: string | null): Spot {
  return { code, severity: "error", message, hint, start: range[0], end: range[1] };
}

export function positioned(spot: Spot, lines: LineCounter): Problem {
  const { code, severity, message, hint } = spot;
  const start = lines.linePos(spot.start);
  const end = lines.linePos(Math.max(spot.end, spot.start + 1));
  return { code, severity, message, hint, line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
}
