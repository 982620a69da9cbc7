/** How a session of `start` is spoken: whether at all, how much, and how long getting ready takes because of it. */
import { USUAL_RATE } from "../base/speaking-time.ts";
import type { Step } from "../plan/plan.ts";
import type { SpokenOptions } from "../runner/spoken-stage.ts";
import { wasBegun } from "../safety/past.ts";
import type { Outcome } from "../session/session.ts";
import type { Manner } from "../view/manner.ts";
import { spokenReadySeconds } from "../view/spoken-ready.ts";
import type { Person } from "./person.ts";
import { isPlain } from "./plain-parts.ts";
import { askingAbout, isRehearsal, type StartOptions, type StartParts } from "./start-options.ts";
import type { VoiceParts } from "./voice-parts.ts";

/** So many sessions with an exercise, and its name is enough. */
const SESSIONS_TO_KNOW = 3;

export function spokenOptions(parts: StartParts, options: StartOptions): SpokenOptions {
  const { voice } = parts;
  const { speaker, missing } = voice;
  const manner = mannerOf(parts, parts.person.past, options);
  const on = isSpoken(voice, options);
  return { speaker, missing, on, manner, asksAfter: (outcome) => asksAfter(outcome, parts, options) };
}

/** As after-stop.ts and after-session.ts do, where something was done. */
function asksAfter(outcome: Outcome, parts: StartParts, options: StartOptions): boolean {
  if (askingAbout(parts, options) === null) return false;
  if (outcome.kind === "stopped") return outcome.stop !== "saddle" && outcome.stop !== "unwell";
  const { worst, after, effort } = options;
  return !isRehearsal(options) && worst === undefined && after === undefined && effort === undefined;
}

/** For a plan that is heard, from the voice or from a screen reader; undefined for one that is only read. */
export function spokenReady(
  parts: StartParts,
  { past }: Person,
  options: StartOptions,
): ((step: Step, earlier: readonly Step[]) => number) | undefined {
  const { voice } = parts;
  const manners = [
    ...(isSpoken(voice, options) && voice.speaker ? [mannerOf(parts, past, options)] : []),
    ...(isReadAloud(parts, options) ? [READ_ALOUD] : []),
  ];
  if (manners.length === 0) return undefined;
  return (step, earlier) => Math.max(...manners.map((manner) => spokenReadySeconds(step, earlier, manner)));
}

/** A screen reader at its usual rate: it reads all that is written, however often it was read before. */
const READ_ALOUD: Manner = { rate: USUAL_RATE, say: "all", speed: 1, emergency: "", knows: () => false };

/** Asked for, or all that this terminal can show; what goes into a pipe is read by a program. */
function isReadAloud(parts: StartParts, options: StartOptions): boolean {
  return !options.json && (options.plain === true || (parts.terminals.asks && isPlain(parts, options)));
}

function isSpoken({ settings }: VoiceParts, options: StartOptions): boolean {
  return options.voice ?? settings.always;
}

function mannerOf(
  { voice, emergency, terminals }: Pick<StartParts, "voice" | "emergency" | "terminals">,
  past: Person["past"],
  { speed = 1 }: StartOptions,
): Manner {
  const { rate, say } = voice.settings;
  const times = (id: string) =>
    past.filter(({ exercises }) => exercises.some((one) => one.exercise === id && wasBegun(one))).length;
  return { rate, say, speed, emergency, keyless: !terminals.keys, knows: (id) => times(id) >= SESSIONS_TO_KNOW };
}
