/**
 * Today's level of every exercise of a routine, folded from the history: nothing is stored, so a session that is deleted or
 * corrected changes the answer as if it had always been so. One rule looks at the whole session: at most two exercises go up
 * in it, those that are furthest from their target first.
 */
import type { Dose } from "../plan/plan.ts";
import { entriesOf, type Turn } from "./entries.ts";
import { isHardStop } from "./entry.ts";
import { nextFrom } from "./next-level.ts";
import { type PastSession, upToDay } from "./past.ts";
import type { ExerciseProgression } from "./progression.ts";
import { recentTurns } from "./recent-turns.ts";
import { type Standing, standingOf } from "./standing.ts";

export interface ExerciseLevel {
  readonly exercise: string;
  readonly name: string;
  /** Index into the ladder; 0 when suspended. */
  readonly level: number;
  readonly top: number;
  readonly ladder: readonly Dose[];
  /** Number of the deciding rule (section 3.3 of the rules; TWO_AT_A_TIME is the session's); null where nothing decides. */
  readonly rule: number | null;
  /** One sentence; null where nothing decides: a fixed dose that nothing speaks against. */
  readonly reason: string | null;
  /** Leave it out: it was stopped for pain twice within two weeks. */
  readonly suspended: boolean;
  /** It was suspended and has not been done since: it comes back only when the person asks for it. */
  readonly askFirst: boolean;
  /** A step up from what was done last. */
  readonly rises: boolean;
  /** The last stop for pain in it that still matters: the level (as in Entry) and the dose; null without one. */
  readonly lastStop: { readonly day: number; readonly level: number | null; readonly dose: Dose | null } | null;
}

export const TWO_AT_A_TIME = 16;
const MOST_RISING = 2;

/** Rules that speak of safety, and so of fixed doses too. */
const SAFETY_RULES = [1, 2, 3];

/**
 * @param history in any order; what is later than `today` is not looked at
 * @param routine its id, and its exercises in their order
 * @param today days since 1970-01-01, local
 */
export function levels(
  history: readonly PastSession[],
  routine: { readonly id: string; readonly exercises: readonly ExerciseProgression[] },
  today: number,
): ExerciseLevel[] {
  const turns = recentTurns(upToDay(history, today), routine.exercises, routine.id);
  return twoAtATime(
    routine.exercises.map((progression) =>
      levelOf(turns.get(progression.exercise) ?? [], progression, routine.id, today),
    ),
  );
}

function levelOf(
  turns: readonly Turn[],
  progression: ExerciseProgression,
  routine: string,
  today: number,
): ExerciseLevel {
  const entries = entriesOf(turns, progression, routine);
  const index = entries.findLastIndex(({ stop }) => isHardStop(stop));
  const [stopped, dose = null] = [entries[index], turns[index]?.parts.find((part) => part.dose !== null)?.dose];
  return {
    ...levelFrom(standingOf(entries, progression.policy), progression, today),
    lastStop: stopped ? { day: stopped.day, level: stopped.level, dose } : null,
  };
}

function levelFrom(
  standing: Standing | null,
  progression: ExerciseProgression,
  today: number,
): Omit<ExerciseLevel, "lastStop"> {
  const { exercise, name, ladder } = progression;
  const next = nextFrom(standing, progression, today);
  const top = ladder.length - 1;
  const decides = top > 0 || SAFETY_RULES.includes(next.rule);
  return {
    exercise,
    name,
    level: next.level ?? 0,
    top,
    ladder,
    rule: decides ? next.rule : null,
    reason: decides ? next.reason : null,
    suspended: next.level === null,
    askFirst:
      standing !== null && standing.hardStops.length >= 2 && standing.hardStops.at(-1)?.day === standing.lastDay,
    rises: standing !== null && next.level !== null && next.level > Math.min(standing.level, top),
  };
}

function twoAtATime(each: readonly ExerciseLevel[]): ExerciseLevel[] {
  const rising = each.filter(({ rises }) => rises).sort((a, b) => (a.level - 1) / a.top - (b.level - 1) / b.top);
  const first = rising.slice(0, MOST_RISING);
  const waiting = new Set(rising.slice(MOST_RISING));
  const names = first.map(({ name }) => name).join(" and ");
  const reason = `Two at a time: ${names} go up today, this one waits its turn.`;
  return each.map((one) =>
    waiting.has(one) ? { ...one, level: one.level - 1, rises: false, rule: TWO_AT_A_TIME, reason } : one,
  );
}
