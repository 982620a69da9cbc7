/** What a session amounted to, in sentences. How it ended and how long it took was said when it did. */
import type { ExerciseRecord, SessionRecord } from "../session/record.ts";
import { spokenSeconds } from "./dose-text.ts";
import { clean } from "./fit.ts";
import { doneWords, type Named, NOT_BEGUN, outcomeSentences, type SummaryOptions } from "./summary.ts";

/** A sentence a line. */
export function plainSummary(record: SessionRecord, plan: Named, options: Omit<SummaryOptions, "columns">): string[] {
  const [first = "", ...more] = outcomeSentences(record, plan, options, spokenSeconds);
  const said = record.outcome.kind === "finished" || record.outcome.kind === "left";
  return [...(said ? [] : [first]), ...more, ...exerciseSentences(record.exercises)];
}

/** What was not begun at all is told at the end and together; one side of an exercise that was is told by itself. */
function exerciseSentences(records: readonly ExerciseRecord[]): string[] {
  const begun = new Set(records.filter((one) => doneWords(one) !== NOT_BEGUN).map(({ exercise }) => exercise));
  const told = records.filter(({ exercise }) => begun.has(exercise));
  const left = new Map(
    records.filter(({ exercise }) => !begun.has(exercise)).map(({ exercise, name }) => [exercise, clean(name)]),
  );
  return [
    ...told.map((one) => {
      const side = one.side ? `, ${one.side} side` : "";
      return `${clean(one.name)}${side}: ${doneWords(one, spokenSeconds)}.`;
    }),
    ...(left.size === 0 ? [] : [`Not begun: ${left.size === 1 ? [...left.values()][0] : `${left.size} exercises`}.`]),
  ];
}
