/** `progress --json`: the list of all exercises, or one of them with every session and each decision. */
import { isoDate } from "../progress/calendar.ts";
import type { TracePoint } from "../progress/trace.ts";
import { doseJson } from "./dose-json.ts";
import type { LevelledRoutine } from "./placed-exercises.ts";
import type { Standing, Way } from "./way.ts";

/** @param on ISO date that was asked about; @param gone ids of what stands in no routine any more */
export function listJson(
  on: string,
  groups: readonly { readonly routine: LevelledRoutine; readonly standings: readonly Standing[] }[],
  gone: readonly string[],
) {
  const exercises = groups.flatMap(({ routine, standings }) =>
    standings.map((standing) => ({
      ...today(routine, standing),
      done: standing.done.map(({ day, level }) => ({ date: isoDate(day), level })),
    })),
  );
  return { on, exercises, gone };
}

/** @param alsoIn ids of other routines that have the exercise */
export function wayJson(on: string, routine: LevelledRoutine, alsoIn: readonly string[], way: Way) {
  return {
    on,
    ...today(routine, way),
    alsoIn,
    ladder: way.ladder.map(doseJson),
    suggestedSeconds: way.suggestion,
    sessions: way.trace.points.map(sessionJson),
    toGoUp: way.trace.toGoUp.map(({ rule, reason }) => ({ rule, reason })),
  };
}

function today({ id }: LevelledRoutine, { level: now, ladder }: Pick<Standing, "level" | "ladder">) {
  const { exercise, name, level, top, rule, reason, suspended, rises } = now;
  const doseAt = (index: number) => {
    const dose = ladder[index];
    return dose ? doseJson(dose) : null;
  };
  return {
    exercise,
    name,
    routine: id,
    level,
    top,
    dose: suspended ? null : doseAt(level),
    next: doseAt(level + 1),
    rule,
    reason,
    suspended,
    rises,
  };
}

function sessionJson({ day, level, dose, done, zone, stop, answer, session }: TracePoint) {
  const { routine, effort, pain } = session;
  return {
    date: isoDate(day),
    routine,
    level,
    dose: dose ? doseJson(dose) : null,
    done,
    zone,
    stop,
    effort,
    pain,
    decision: answer,
  };
}
