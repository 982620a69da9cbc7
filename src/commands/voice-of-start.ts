/** How a session of `start` is spoken: whether at all, how much, and how long getting ready takes because of it. */
import type { Step } from "../plan/plan.ts";
import type { SpokenOptions } from "../runner/spoken-stage.ts";
import { wasBegun } from "../safety/past.ts";
import type { Manner } from "../view/manner.ts";
import { spokenReadySeconds } from "../view/spoken-ready.ts";
import type { Person } from "./person.ts";
import type { StartOptions, StartParts } from "./start-options.ts";
import type { VoiceParts } from "./voice-parts.ts";

/** So many sessions with an exercise, and its name is enough. */
const SESSIONS_TO_KNOW = 3;

export function spokenOptions(parts: StartParts, options: StartOptions): SpokenOptions {
  const { voice } = parts;
  const { speaker, missing } = voice;
  return { speaker, missing, on: isSpoken(voice, options), manner: mannerOf(parts, parts.person.past, options) };
}

/** For a plan that will be spoken; undefined for one that is only read. */
export function spokenReady(
  parts: StartParts,
  { past }: Person,
  options: StartOptions,
): ((step: Step, earlier: readonly Step[]) => number) | undefined {
  const { voice } = parts;
  if (!isSpoken(voice, options) || !voice.speaker) return undefined;
  const manner = mannerOf(parts, past, options);
  return (step, earlier) => spokenReadySeconds(step, earlier, manner);
}

function isSpoken({ settings }: VoiceParts, options: StartOptions): boolean {
  return options.voice ?? settings.always;
}

function mannerOf(
  { voice, emergency }: Pick<StartParts, "voice" | "emergency">,
  past: Person["past"],
  { speed = 1 }: StartOptions,
): Manner {
  const { rate, say } = voice.settings;
  const times = (id: string) =>
    past.filter(({ exercises }) => exercises.some((one) => one.exercise === id && wasBegun(one))).length;
  return { rate, say, speed, emergency, knows: (id) => times(id) >= SESSIONS_TO_KNOW };
}
