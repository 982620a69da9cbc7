/**
 * The trace of an exercise within its routine: where the session's own rule (two at a time) made it wait, the answer of that
 * day says so, as it did then.
 */
import { type ExerciseLevel, levels, TWO_AT_A_TIME } from "./levels.ts";
import { type PastSession, upToDay } from "./past.ts";
import type { ExerciseProgression } from "./progression.ts";
import { type Trace, type TracePoint, trace } from "./trace.ts";

export interface RoutineTrace extends Trace {
  /** Today, as the session says it. */
  readonly today: ExerciseLevel;
}

type Levelled = Parameters<typeof levels>[1];

/**
 * @param exercise one of the routine's, and its level on `day`
 * @param day days since 1970-01-01, local; sessions later than it are not looked at
 */
export function routineTrace(
  history: readonly PastSession[],
  routine: Levelled,
  exercise: ExerciseProgression,
  today: ExerciseLevel,
  day: number,
): RoutineTrace {
  const sessions = upToDay(history, day);
  const { points, next, toGoUp } = trace(sessions, routine.id, exercise, day);
  const { level, rule, reason, suspended } = today;
  const said = rule === null || reason === null ? next : { level: suspended ? null : level, rule, reason };
  return {
    points: points.map((point) => asTheSessionSaid(point, sessions, routine)),
    next: said,
    toGoUp: said.rule === next.rule ? toGoUp : [said],
    today,
  };
}

/** Asked only where less was done than the exercise by itself was allowed. */
function asTheSessionSaid(point: TracePoint, sessions: readonly PastSession[], routine: Levelled): TracePoint {
  const { answer, level, session, day } = point;
  if (level === null || answer.level === null || level >= answer.level) return point;
  const before = sessions.slice(0, sessions.indexOf(session));
  const said = levels(before, routine, day).find(({ exercise }) => exercise === point.exercise);
  if (said?.rule !== TWO_AT_A_TIME || said.reason === null) return point;
  return { ...point, answer: { level: said.level, rule: said.rule, reason: said.reason } };
}
