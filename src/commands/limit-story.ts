/**
 * A session that broke off, for where nobody ends an open hold with a key: limits in the plan it began with, and in each plan
 * that took its place since.
 */
import { limitOpen } from "../plan/limit-open.ts";
import type { Event } from "../session/event.ts";
import type { Story } from "./recording.ts";

export function limitStory<T extends Story>(story: T): T {
  return { ...story, plan: limitOpen(story.plan), events: story.events.map(limited) };
}

function limited(event: Event): Event {
  return event.type === "exercise-eased" && event.plan ? { ...event, plan: limitOpen(event.plan) } : event;
}
