/** What a session amounted to, in sentences. How it ended and how long it took was said when it did. */
import type { SessionRecord } from "../session/record.ts";
import { spokenSeconds } from "./dose-text.ts";
import { clean } from "./fit.ts";
import { doneWords, type Named, outcomeSentences, type SummaryOptions } from "./summary.ts";

/** A sentence a line. */
export function plainSummary(record: SessionRecord, plan: Named, options: Omit<SummaryOptions, "columns">): string[] {
  const [first = "", ...more] = outcomeSentences(record, plan, options, spokenSeconds);
  const said = record.outcome.kind === "finished" || record.outcome.kind === "left";
  const exercises = record.exercises.map((one) => {
    const side = one.side ? `, ${one.side} side` : "";
    return `${clean(one.name)}${side}: ${doneWords(one, spokenSeconds)}.`;
  });
  return [...(said ? [] : [first]), ...more, ...exercises];
}
