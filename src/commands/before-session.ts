/**
 * Before the first beat: the safety notes and the questions to a newcomer, what the last stop changes, what may be done
 * today, and how the person is. Each step can end it here, with an exit code and a word about how to go on.
 */
import type { Exercise } from "../routine/exercise.ts";
import type { Circumstances } from "../safety/circumstances.ts";
import { easierVariant } from "../safety/easier-variant.ts";
import { nextTime } from "../safety/next-time.ts";
import { nextTimePage } from "../view/next-time.ts";
import { howAreYou, type Today } from "./how-are-you.ts";
import { introduce } from "./introduce.ts";
import { LEFT, type NoSession } from "./no-session.ts";
import { type Named, passGates } from "./pass-gates.ts";
import { circumstancesOf, type Person, yesTo } from "./person.ts";
import { type StartOptions, type StartParts, saying } from "./start-options.ts";

export interface Ready extends Omit<Today, "kind"> {
  readonly kind: "go";
  readonly person: Person;
  readonly circumstances: Circumstances;
  readonly asksForWarmup: boolean;
  /** The easier variant of an exercise that may be done today, or null. */
  readonly easierFor: (exercise: Exercise) => Exercise | null;
}

/** @throws Failure when an exercise or the warm-up is not there */
export async function beforeSession(
  parts: StartParts,
  named: Named,
  options: StartOptions,
): Promise<Ready | NoSession> {
  const introduced = await introduce(parts, options);
  if (!introduced) return LEFT;
  sayLastStop(parts, introduced, options);
  const gated = await passGates(parts, introduced, named, options);
  if (gated.kind === "end") return gated;
  const { person } = gated;
  const today = await howAreYou(parts, gated, options);
  if (today.kind === "end") return today;
  const { routine } = named;
  const circumstances = circumstancesOf(person, routine, parts.catalogue);
  const find = (id: string) => parts.catalogue.exercise(id);
  const easierFor = (one: Exercise) => easierVariant(one, find, circumstances, routine.id);
  return { ...today, kind: "go", person, circumstances, easierFor, asksForWarmup: routine.warmup !== null };
}

/** What stopped the last session, what changes today, how to have it back. */
function sayLastStop(parts: StartParts, person: Person, options: StartOptions): void {
  const { output, theme, catalogue } = parts;
  const next = nextTime(person.past, person.day, (id) => yesTo(person, id));
  if (!next) return;
  const say = saying(parts, options);
  const nameOf = (id: string) => catalogue.exercise(id)?.name ?? id;
  for (const line of nextTimePage(next, { nameOf, today: person.day }, output.columns, theme)) say(line);
  say("");
}
