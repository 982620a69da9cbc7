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

export function spokenOptions({ voice, person }: StartParts, options: StartOptions): SpokenOptions {
  const { speaker, missing } = voice;
  return { speaker, missing, on: isSpoken(voice, options), manner: mannerOf(voice, person, options) };
}

/** For a plan that will be spoken; undefined for one that is only read. */
export function spokenReady(
  { voice }: Pick<StartParts, "voice">,
  person: Person,
  options: StartOptions,
): ((step: Step, earlier: readonly Step[]) => number) | undefined {
  if (!isSpoken(voice, options) || !voice.speaker) return undefined;
  const manner = mannerOf(voice, person, options);
  return (step, earlier) => spokenReadySeconds(step, earlier, manner);
}

function isSpoken({ settings }: VoiceParts, options: StartOptions): boolean {
  return options.voice ?? settings.always;
}

function mannerOf({ settings: { rate, say } }: VoiceParts, { past }: Person, { speed = 1 }: StartOptions): Manner {
  const times = (id: string) =>
    past.filter(({ exercises }) => exercises.some((one) => one.exercise === id && wasBegun(one))).length;
  return { rate, say, speed, knows: (id) => times(id) >= SESSIONS_TO_KNOW };
}
