/** An entry of the history as the record that the summary is made of. */
import type { SessionEntry } from "../history/entry-shape.ts";
import { isPainStop } from "../session/event.ts";
import type { SessionRecord } from "../session/record.ts";

export function recordOf(entry: SessionEntry): { record: SessionRecord; routine: { readonly name: string } } {
  const startedAt = Date.parse(entry.startedAt);
  const endedAt = Date.parse(entry.endedAt);
  const outcome: SessionRecord["outcome"] =
    entry.outcome === "stopped"
      ? { kind: "stopped", stop: isPainStop(entry.stop) ? entry.stop : "sharp" }
      : { kind: entry.outcome };
  const exercises = entry.exercises.map(({ quality, ...one }) => ({ ...one, pain: quality }));
  return {
    record: { routine: entry.routine, outcome, startedAt, endedAt, elapsed: entry.seconds, exercises },
    routine: { name: entry.name },
  };
}
