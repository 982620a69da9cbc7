/** The talk behind `p` in the middle of a side plank, on each of the three stages. */
import { SHIPPED } from "./shipped.ts";
import { type Story, workout } from "./story.ts";
import type { StoryOptions } from "./story-options.ts";

/** Ready 5 s, lift 2 s, hold 20 s: twelve seconds in, the left side has been held for five. */
export const ROUTINE = `ready: 5s
rest: 6s
exercises:
  - { do: side-plank, sets: 2, hold: 20s, sides: each, rest: 9s }
  - { do: pelvic-tilt, reps: 2 }`;
export const EASIER: StoryOptions = {
  easierFor: ({ id }) => (id === "side-plank" ? SHIPPED.exercise("side-plank-knees") : null),
};

type Stage = "start" | "startPlain" | "startJson";
export const STAGES: readonly Stage[] = ["start", "startPlain", "startJson"];

/** In the middle of a hold, asked what it feels like. */
export function asked(stage: Stage, options: StoryOptions = EASIER): Promise<Story> {
  return workout(ROUTINE, options)[stage]().wait(12).answer("p");
}

/** What has happened since the pause: types, with what was decided. */
export function since(story: Story): string[] {
  const from = story.events.findLastIndex((event) => event.type === "paused");
  return story.events.slice(from + 1).map((event) => {
    if (event.type === "pain") return `pain ${event.quality} ${event.pain ?? "-"} ${event.place ?? "-"}`;
    if (event.type === "exercise-eased") return `eased to ${event.to ?? "less"}`;
    if (event.type === "exercise-started") return `started ${event.exercise}`;
    if (event.type === "hold-done") return `held ${event.seconds}`;
    if (event.type === "stopped" || event.type === "left") return `${event.type}: ${event.stop}`;
    return event.type;
  });
}
