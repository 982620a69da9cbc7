/**
 * What of a long history can still matter for the next level, walked from its end: ten years cost no more than a few months.
 * The rules look back two weeks from the last session at most (suspension), and at three sessions that say something about
 * the ladder (two clean ones, and whether the first of them was a step up). Whether one of another routine says something is
 * known once those before it were seen that could outweigh it.
 * The answer is the same as that of the whole history; a test holds the two against each other.
 */
import type { Dose } from "../plan/plan.ts";
import { OUTWEIGHS_DAYS, partsOf, placeOf, type Turn, wasReached } from "./entries.ts";
import type { PastSession } from "./past.ts";
import type { ExerciseProgression } from "./progression.ts";
import { SUSPEND_WITHIN_DAYS } from "./standing.ts";

const TELLING_TURNS = 3;

/** The turns of one exercise while they are gathered, the newest first. */
interface Gathered {
  readonly ladder: readonly Dose[];
  readonly turns: Turn[];
  /** Of other routines, not outweighed by anything so far. */
  open: { readonly day: number; readonly level: number }[];
  /** The days of those that say something about the ladder for certain. */
  readonly telling: number[];
}

/**
 * @param sessions oldest first
 * @param exercises with their ladders; @param routine id of the routine whose levels are asked for
 * @returns the turns of each exercise, oldest first
 */
export function recentTurns(
  sessions: readonly PastSession[],
  exercises: readonly Pick<ExerciseProgression, "exercise" | "ladder">[],
  routine: string,
): ReadonlyMap<string, readonly Turn[]> {
  const gathered = new Map(
    exercises.map(({ exercise, ladder }): [string, Gathered] => [
      exercise,
      { ladder, turns: [], open: [], telling: [] },
    ]),
  );
  const lacking = new Map(gathered);
  for (let index = sessions.length - 1; index >= 0 && lacking.size > 0; index--) {
    const session = sessions[index];
    if (!session) continue;
    const all = partsOf(session);
    for (const [id, mine] of lacking) {
      const parts = all.get(id);
      if (!parts) continue;
      take(mine, { session, parts }, routine);
      if (isEnough(mine)) lacking.delete(id);
    }
  }
  return new Map([...gathered].map(([id, { turns }]) => [id, turns.reverse()]));
}

function take(mine: Gathered, turn: Turn, routine: string): void {
  if (!wasReached(turn)) return;
  mine.turns.push(turn);
  const { own, level } = placeOf(turn, mine.ladder, routine);
  if (level === null) return;
  const { day } = turn.session;
  const open: Gathered["open"] = [];
  for (const one of mine.open) {
    const isOutOfReach = one.day - day >= OUTWEIGHS_DAYS;
    if (isOutOfReach || (own && level <= one.level)) mine.telling.push(one.day);
    else if (!own && level <= one.level) open.push(one);
  }
  if (own) mine.telling.push(day);
  else open.push({ day, level });
  mine.open = open;
}

function isEnough({ turns, telling }: Gathered): boolean {
  const newest = turns[0]?.session.day ?? 0;
  return telling.length >= TELLING_TURNS && newest - Math.min(...telling) > SUSPEND_WITHIN_DAYS;
}
