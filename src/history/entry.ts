/** From the record of a session to its entry in the history. */
import type { Plan } from "../plan/plan.ts";
import type { Event } from "../session/event.ts";
import type { SessionRecord } from "../session/record.ts";
import type { SessionEntry } from "./entry-shape.ts";

/** What the person said at the end: 0-10, null where nothing was said. */
export interface Answers {
  readonly effort: number | null;
  readonly worst: number | null;
  readonly after: number | null;
  /** Whether the form held to the end. */
  readonly form: boolean | null;
}

export const NO_ANSWERS: Answers = { effort: null, worst: null, after: null, form: null };

/** A session with all that is known of it while it is under way. */
export interface Story {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Pain before the session, 0-10, or null. */
  readonly before: number | null;
  /** Whether it began without safety answers that hold. */
  readonly unscreened: boolean;
  /** Whether the warm-up that the routine asks for was left out. */
  readonly warmupSkipped: boolean;
  /** As it was at the beginning; what became of it is in the events (session/plan-after.ts). */
  readonly plan: Plan;
  readonly events: readonly Event[];
}

export function toEntry(story: Story, record: SessionRecord, answers: Answers): SessionEntry {
  return {
    id: story.id,
    routine: story.plan.routine.id,
    name: story.plan.routine.name,
    startedAt: iso(story.startedAt),
    // Without any event there is no end either.
    endedAt: iso(record.endedAt || story.startedAt),
    outcome: record.outcome.kind,
    stop: stopOf(record.outcome),
    seconds: record.elapsed,
    unscreened: story.unscreened,
    warmupSkipped: story.warmupSkipped,
    effort: answers.effort,
    form: answers.form,
    pain: { before: story.before, worst: answers.worst, after: answers.after, morning: null },
    exercises: [...record.exercises],
  };
}

/** Why it ended early, in one word. */
function stopOf(outcome: SessionRecord["outcome"]): SessionEntry["stop"] {
  switch (outcome.kind) {
    case "finished":
      return null;
    case "stopped":
      return outcome.stop;
    case "left":
      return outcome.stop;
    case "interrupted":
      return "interrupted";
  }
}

export function iso(ms: number): string {
  return new Date(ms).toISOString();
}
