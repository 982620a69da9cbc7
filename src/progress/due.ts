/**
 * What is due today, and why, in one sentence. A list of reasons to rest comes first (the screening, a stop, today's session),
 * then the routines that the person is using are looked at one by one: how many sessions their week still lacks, and
 * whether the back has rested since the last strengthening. Strengthening of all kinds is counted together: it is one back.
 * The most pressing one is due.
 */
import { safeLine } from "../base/safe-text.ts";
import type { PainStop, Stop } from "../session/event.ts";
import { DAYS_A_WEEK, type Weekday, weekStart } from "./calendar.ts";
import { goalOf, IN_USE_DAYS, isStrengthening, type RoutineFacts, routinesInUse, type UseQuestion } from "./in-use.ts";
import { groupsOf, keepsTheWeek } from "./keeps-the-week.ts";
import { type PastSession, upToDay, wasAttended, wasTried } from "./past.ts";

export interface DueQuestion extends UseQuestion {
  readonly startsOn: Weekday;
  /** Why the screening lets nothing be done, one sentence, or null. */
  readonly blocked: string | null;
}

export interface Due {
  /** What to do today; null: nothing, today is for rest. */
  readonly routine: string | null;
  readonly reason: string;
}

/** An effort (0-10) from which on the next day is for rest. */
const HARD_EFFORT = 8;

/** Pure: the same question, the same answer. Sessions after `today` are not looked at. */
export function due(asked: DueQuestion): Due {
  const question = {
    ...asked,
    routines: asked.routines.map((routine) => ({ ...routine, name: safeLine(routine.name) })),
    sessions: upToDay(asked.sessions, asked.today),
  };
  return blocked(question) ?? stopped(question) ?? doneToday(question) ?? begin(question) ?? mostPressing(question);
}

function blocked({ blocked }: DueQuestion): Due | null {
  return blocked === null ? null : rest(blocked);
}

function stopped({ sessions, today }: DueQuestion): Due | null {
  const last = stoppedLately(sessions, today);
  const words = last && wordsFor(last.stop);
  return last && words ? rest(words(last.day === today ? "today" : "yesterday")) : null;
}

/** The last session of today or yesterday that was stopped for pain, whatever came after it; null when none was. */
export function stoppedLately(sessions: readonly PastSession[], today: number): PastSession | null {
  const lately = ({ day }: PastSession) => day === today || day === today - 1;
  return sessions.findLast((session) => lately(session) && wordsFor(session.stop) !== null) ?? null;
}

function doneToday({ sessions, routines, today }: DueQuestion): Due | null {
  const done = sessions.filter(keepsTheWeek(routines)).findLast(({ day }) => day === today);
  if (!done) return null;
  const name = routines.find(({ id }) => id === done.routine)?.name ?? safeLine(done.routine);
  return rest(`Done for today: ${name}, ${Math.max(1, Math.round(done.minutes))} min.`);
}

function begin({ sessions, routines, beginWith, allowed }: DueQuestion): Due | null {
  if (sessions.some(keepsTheWeek(routines))) return null;
  const prescribed = routines.filter((one) => one.prescribed && one.group !== "warmup").map(({ id }) => id);
  const id = [...prescribed, ...beginWith].find(allowed);
  const first = routines.find((one) => one.id === id);
  return first ? { routine: first.id, reason: `${first.name}: a first session, low and slow.` } : null;
}

function mostPressing(question: DueQuestion): Due {
  const used = routinesInUse(question);
  const outlooks = used.map((routine) => outlookOf(routine, used, question));
  const open = outlooks.filter(({ done, goal }) => done < goal);
  const [best] = open.filter(({ wait }) => wait === null).sort((a, b) => b.pressing - a.pressing);
  if (best) return { routine: best.routine.id, reason: `${best.routine.name}: ${progress(best)}${lastTime(best)}.` };
  const [waiting] = open.sort((a, b) => b.pressing - a.pressing);
  if (waiting?.wait)
    return rest(`${waiting.wait}, so today is for rest; ${waiting.routine.name} is next, ${progress(waiting)}.`);
  const met = outlooks.find(({ routine }) => isStrengthening(routine)) ?? outlooks[0];
  return rest(met ? `The week's goal is met, ${met.done} of ${met.goal}; rest is part of it.` : NOTHING_ALLOWED);
}

const NOTHING_ALLOWED = "Your safety answers leave nothing of the routines today; backcoach screen shows them.";

/** How things stand with one routine this week. */
interface Outlook {
  readonly routine: RoutineFacts;
  /** Days of this week with what counts for it, and how many are aimed at. */
  readonly done: number;
  readonly goal: number;
  /** Days since the last of them, or null. */
  readonly since: number | null;
  /**
   * Sessions lacking for each day left. Strengthening goes first on every day that it is possible: it can't be made up on
   * two days running. Of two routines in the same need, the one that was done longer ago.
   */
  readonly pressing: number;
  /** Why not today, or null. */
  readonly wait: string | null;
}

function outlookOf(routine: RoutineFacts, used: readonly RoutineFacts[], question: DueQuestion): Outlook {
  const { routines, sessions, today, startsOn } = question;
  const monday = weekStart(today, startsOn);
  const groupOf = groupsOf(routines);
  const together = isStrengthening(routine);
  const counted = sessions
    .filter(keepsTheWeek(routines))
    .filter(({ routine: id }) => id === routine.id || (together && groupOf(id) === "strengthening"));
  const done = new Set(counted.filter(({ day }) => day >= monday).map(({ day }) => day)).size;
  const goal = together ? Math.max(...used.filter(isStrengthening).map(goalOf)) : goalOf(routine);
  const daysLeft = monday + DAYS_A_WEEK - today;
  const sinceOwn = daysSince(counted.findLast(({ routine: id }) => id === routine.id)?.day, today);
  const crowded = goal > MOST_WITH_REST && goal - done > Math.ceil(daysLeft / 2);
  return {
    routine,
    done,
    goal,
    since: daysSince(counted.at(-1)?.day, today),
    pressing:
      (goal - done) / daysLeft + Math.min(IN_USE_DAYS, sinceOwn ?? IN_USE_DAYS) / 1000 + (together ? DAYS_A_WEEK : 0),
    wait: waitFor(routine, question, crowded),
  };
}

/** So many sessions a week leave a day of rest after each of them. */
const MOST_WITH_REST = Math.ceil(DAYS_A_WEEK / 2);

function daysSince(day: number | undefined, today: number): number | null {
  return day === undefined ? null : today - day;
}

/** @param crowded whether the goal leaves no room for a day of rest after each session */
function waitFor(routine: RoutineFacts, { routines, sessions, today }: DueQuestion, crowded: boolean): string | null {
  if (!isStrengthening(routine)) return null;
  const groupOf = groupsOf(routines);
  const yesterday = sessions.filter(
    (session) => session.day === today - 1 && wasAttended(session) && groupOf(session.routine) === "strengthening",
  );
  if (yesterday.length === 0) return null;
  const heavy = new Set(routines.flatMap(({ load }) => load));
  const loaded = yesterday.some(({ exercises }) => exercises.some((one) => heavy.has(one.exercise) && wasTried(one)));
  if (loaded && routine.load.length > 0) return "Heavy back work yesterday";
  const effort = Math.max(...yesterday.map((session) => session.effort ?? 0));
  if (effort >= HARD_EFFORT) return `Yesterday was hard (effort ${effort})`;
  return crowded ? null : "Strengthening yesterday";
}

function progress({ done, goal }: Outlook): string {
  return `${done} of ${goal} done this week`;
}

function lastTime({ since }: Outlook): string {
  if (since === null) return "";
  return since <= 1 ? ", last time yesterday" : `, last time ${since} days ago`;
}

function rest(reason: string): Due {
  return { routine: null, reason };
}

function wordsFor(stop: Stop | null): ((when: string) => string) | null {
  return STOP_SENTENCES[stop as PainStop] ?? null;
}

const settling = (what: string) => (when: string) => `You stopped for ${what} ${when}: rest until it has settled.`;

const STOP_SENTENCES: Readonly<Record<PainStop, (when: string) => string>> = {
  sharp: settling("sharp pain"),
  cramp: settling("a cramp"),
  legs: settling("pain down the leg"),
  unwell: settling("feeling unwell"),
  saddle: (when) => `You stopped ${when} for signs that a clinician has to look at, before any session.`,
};
