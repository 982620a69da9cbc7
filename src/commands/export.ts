/** `export`: everything as one JSON document, to a file or to stdout. */
import { counted } from "../base/counted.ts";
import { ExitCode } from "../base/exit-code.ts";
import { quote } from "../base/safe-text.ts";
import type { HistoryDoor, OpenHistory } from "./history-door.ts";
import type { Output } from "./output.ts";

interface ExportParts {
  readonly output: Output;
  readonly door: HistoryDoor;
  readonly history: OpenHistory;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** @throws Failure when the file can't be written */
export function exportTo({ output, door, history, now }: ExportParts, file: string | undefined): ExitCode {
  const everything = history.export(now);
  const text = JSON.stringify(everything, null, 1);
  if (file === undefined) output.out(text);
  else {
    door.writeFile(file, `${text}\n`);
    const { sessions, checkIns } = everything;
    const more = checkIns.length > 0 ? ` and ${counted(checkIns.length, "check-in")}` : "";
    output.err(`${counted(sessions.length, "session")}${more} written to ${quote(file, 200)}.`);
  }
  return ExitCode.done;
}
