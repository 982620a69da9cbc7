/**
 * Where each part of an event lies: its column in the table `event`. `set` is a word of SQL itself, so set and rep have
 * columns with longer names; a plan is a text of JSON. An event in JSON (a line of a rescue file) is the event with its
 * time as ISO 8601.
 */
import type { Event } from "../session/event.ts";
import type { Value } from "./driver.ts";

type Keys<E> = E extends unknown ? keyof E : never;

/** Every part that any event has: the compiler finds one that was added elsewhere and has no column yet. */
const COLUMNS: Readonly<Record<Keys<Event>, string>> = {
  seq: "seq",
  at: "at",
  elapsed: "elapsed",
  beat: "beat",
  step: "step",
  type: "type",
  exercise: "exercise",
  side: "side",
  set: "set_number",
  rep: "rep_number",
  seconds: "seconds",
  whole: "whole",
  why: "why",
  quality: "quality",
  pain: "pain",
  place: "place",
  painSide: "pain_side",
  stop: "stop",
  to: "eased_to",
  plan: "plan",
};

export const EVENT_COLUMNS: readonly string[] = Object.values(COLUMNS);

/** An event as JSON writes it. */
export function eventToJson(event: Event): Record<string, unknown> {
  return { ...event, at: new Date(event.at).toISOString() };
}

/** The values for EVENT_COLUMNS, in their order. */
export function eventToRow(event: Event): Value[] {
  const json = eventToJson(event);
  return Object.keys(COLUMNS).map((part) => {
    const value = json[part];
    if (typeof value === "boolean") return Number(value);
    return typeof value === "object" && value !== null ? JSON.stringify(value) : ((value ?? null) as Value);
  });
}

/** Back again, not yet checked; parts that the event does not have are null. */
export function rowToJson(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const parts = Object.entries(COLUMNS).map(([part, column]) => [part, row[column]]);
  return { ...Object.fromEntries(parts), whole: row.whole === 1, plan: parsed(row.plan) };
}

/** What is no JSON stays as it is, for the check to name it. */
function parsed(text: unknown): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : text;
  } catch {
    return text;
  }
}
