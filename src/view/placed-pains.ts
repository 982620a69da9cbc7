/** Where it hurt in a session: the summary has no room for it, but a physio asks. */
import { sayDuration } from "../base/duration.ts";
import type { Event } from "../session/event.ts";
import { painWords } from "./pain-question.ts";

/** A sentence for each pain whose place was told, in their order. @param nameOf the exercise's name by its id */
export function placedPains(events: readonly Event[], nameOf: (exercise: string) => string): string[] {
  return events.flatMap((event) => {
    if (event.type !== "pain" || event.place === null) return [];
    const side = event.side === null ? "" : `, ${event.side} side`;
    return [`${nameOf(event.exercise)}${side}, after ${sayDuration(event.elapsed)}: ${painWords(event)}.`];
  });
}
