/** An entry of the history as the record that the summary is made of. */
import type { SessionEntry } from "../history/entry-shape.ts";
import { isPainStop } from "../session/event.ts";
import type { SessionRecord } from "../session/record.ts";

export function recordOf(entry: SessionEntry): { record: SessionRecord; routine: { readonly name: string } } {
  const startedAt = Date.parse(entry.startedAt);
  const endedAt = Date.parse(entry.endedAt);
  const outcome = outcomeOf(entry);
  const { exercises } = entry;
  return {
    record: { routine: entry.routine, outcome, startedAt, endedAt, elapsed: entry.seconds, exercises },
    routine: { name: entry.name },
  };
}

function outcomeOf({ outcome, stop }: SessionEntry): SessionRecord["outcome"] {
  if (outcome === "stopped") return { kind: "stopped", stop: isPainStop(stop) ? stop : "sharp" };
  if (outcome === "left") return { kind: "left", stop: stop === "tired" ? "tired" : "quit" };
  return { kind: outcome };
}
