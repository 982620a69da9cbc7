/** `history --csv`: one row an exercise and side, for a spreadsheet (RFC 4180; the names are those of the JSON). */
import { safeLine } from "../base/safe-text.ts";

/** A line of the record with what is known of its session. */
export type CsvRow = Readonly<Record<string, string | number | boolean | null>>;

const COLUMNS = [
  "id",
  "routine",
  "startedAt",
  "endedAt",
  "outcome",
  "stop",
  "exercise",
  "side",
  "level",
  "setsDone",
  "setsPlanned",
  "repsDone",
  "repsPlanned",
  "heldSeconds",
  "plannedSeconds",
  "skipped",
  "pain",
  "quality",
  "unscreened",
  "warmupSkipped",
  "effort",
  "form",
  "painBefore",
  "painWorst",
  "painAfter",
  "morning",
] as const;

export const CSV_HEADER = COLUMNS.join(",");

export function csvLine(row: CsvRow): string {
  return COLUMNS.map((name) => field(row[name] ?? null)).join(",");
}

/** A text that a spreadsheet would take for a formula gets an apostrophe, as spreadsheets themselves write it. */
function field(value: CsvRow[string]): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const text = safeLine(value);
  const tame = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
