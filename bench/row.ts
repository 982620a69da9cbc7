/** One line of the benchmark's table: what was measured, what came out, and the limit that it is held against. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly limit: string;
  readonly verdict: "ok" | "over" | "not measured";
}

/** `value` within `most` is ok; both are written with the same unit and decimals. */
export function atMost(what: string, value: number, most: number, unit: string, decimals = 2): Row {
  const write = (n: number) => `${n.toFixed(decimals)} ${unit}`;
  return { what, measured: write(value), limit: `<= ${write(most)}`, verdict: value <= most ? "ok" : "over" };
}

export function atLeast(what: string, value: number, least: number, unit: string): Row {
  const write = (n: number) => `${Math.round(n)} ${unit}`;
  return { what, measured: write(value), limit: `>= ${write(least)}`, verdict: value >= least ? "ok" : "over" };
}

export function notMeasured(what: string, why: string): Row {
  return { what, measured: why, limit: "", verdict: "not measured" };
}

/** The rows in columns, each as wide as its longest entry. */
export function writeTable(rows: readonly Row[]): string {
  const lines = [
    ["what", "measured", "limit", ""],
    ...rows.map((row) => [row.what, row.measured, row.limit, row.verdict]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
