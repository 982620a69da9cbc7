/**
 * The rules of progression (section 3.3 of the rules), in their order. Each looks at where an exercise stands and either
 * has nothing to say or names the highest level it allows, and why. The lowest cap wins, the first one on a tie.
 */
import { weekdayName } from "./calendar.ts";
import { amountDone, doseChange, doseWords } from "./dose-words.ts";
import { type HardStop, isHardStop } from "./entry.ts";
import { type Progression, SPACING_DAYS } from "./progression.ts";
import { REGULAR_WITHIN_DAYS, type Standing, SUSPEND_WITHIN_DAYS } from "./standing.ts";
import { type Judgement, judge } from "./zone.ts";

/** A Standing on a certain day. */
export interface Situation {
  readonly standing: Standing;
  readonly progression: Progression;
  readonly today: number;
  /** The level done last, within today's ladder, and the ladder's last one. */
  readonly level: number;
  readonly top: number;
  /** Days since the exercise was done last. */
  readonly off: number;
  readonly judgement: Judgement;
}

export interface Cap {
  /** The highest level allowed, before it is cut to the ladder; SUSPENDED leaves the exercise out. */
  readonly cap: number;
  /** One sentence; `next` is the level that came of it all. */
  readonly why: (next: number) => string;
}

export interface Rule {
  /** Its number in the table; people and tests refer to it. */
  readonly number: number;
  readonly applies: (situation: Situation) => Cap | null;
}

export const SUSPENDED = Number.NEGATIVE_INFINITY;

export const RULES: readonly Rule[] = [
  { number: 1, applies: stoppedTwice },
  { number: 2, applies: stoppedLastTime },
  { number: 3, applies: tooMuch },
  { number: 4, applies: eightWeeksOff },
  { number: 5, applies: fourWeeksOff },
  { number: 6, applies: twoWeeksOff },
  { number: 7, applies: acceptable },
  { number: 8, applies: notCompleted },
  { number: 9, applies: tooHard },
  { number: 10, applies: atTarget },
  { number: 11, applies: oneWeekOff },
  { number: 12, applies: notYetTwiceClean },
  { number: 13, applies: tooSoon },
  { number: 14, applies: notRegular },
  { number: 15, applies: stepUp },
];

function stoppedTwice({ standing, progression, today }: Situation): Cap | null {
  const stops = standing.hardStops.filter(({ day }) => today - day <= SUSPEND_WITHIN_DAYS);
  if (stops.length < 2) return null;
  const what = [...new Set(stops.map(({ stop }) => STOP_WORDS[stop]))].join(" and ");
  const swap = progression.easier ? ` Instead: ${progression.easier}.` : "";
  const often = stops.length === 2 ? "twice" : `${stops.length} times`;
  return {
    cap: SUSPENDED,
    why: () =>
      `Stopped ${often} in ${SUSPEND_WITHIN_DAYS} days for ${what}: I leave this one out. Please ask a doctor or physio.${swap}`,
  };
}

function stoppedLastTime(situation: Situation): Cap | null {
  const { stop } = situation.standing.last;
  if (!isHardStop(stop)) return null;
  return {
    cap: situation.level - 2,
    why: (next) => `Last time you stopped for ${STOP_WORDS[stop]}, so ${back(situation, next)}, and slower.`,
  };
}

function tooMuch(situation: Situation): Cap | null {
  const { zone, because } = situation.judgement;
  if (zone !== "red" || because === null) return null;
  return { cap: situation.level - 2, why: (next) => `${because}, so ${back(situation, next)}.` };
}

function eightWeeksOff({ off }: Situation): Cap | null {
  if (off < 56) return null;
  return { cap: 0, why: () => `${weeks(off)} off (${off} days): back to the start, it returns quickly.` };
}

function fourWeeksOff({ off, level }: Situation): Cap | null {
  if (off < 28 || off > 55) return null;
  return { cap: Math.floor(level / 2), why: () => `${weeks(off)} off (${off} days): half the steps.` };
}

function twoWeeksOff({ off, level }: Situation): Cap | null {
  if (off < 14 || off > 27) return null;
  return {
    cap: Math.min(level - 1, Math.floor((3 * level) / 4)),
    why: () => `${weeks(off)} off (${off} days): about a quarter less.`,
  };
}

function acceptable(situation: Situation): Cap | null {
  const { standing, progression, judgement, level } = situation;
  if (judgement.zone !== "amber") return null;
  const twice = standing.previous !== null && judge(standing.previous, progression.policy).zone !== "green";
  return {
    cap: twice ? level - 1 : level,
    why: (next) =>
      `${judgement.because}${twice ? ", and the time before was not easy either" : ""}: ${same(situation, next)}.`,
  };
}

function notCompleted(situation: Situation): Cap | null {
  const { last, previous } = situation.standing;
  if (last.done >= 1) return null;
  const twice = previous !== null && previous.done < 1;
  const dose = situation.progression.ladder[situation.level];
  const did = dose ? amountDone(dose, last.done) : `${Math.floor(last.done * 100)} %`;
  return {
    cap: last.done < 0.5 || twice ? situation.level - 1 : situation.level,
    why: (next) => `You did ${did}${twice ? ", for the second time" : ""}: ${same(situation, next)}.`,
  };
}

function tooHard(situation: Situation): Cap | null {
  const { last, previous } = situation.standing;
  if (last.effort === null || last.effort < 8) return null;
  const twice = (previous?.effort ?? 0) >= 8;
  return {
    cap: twice ? situation.level - 1 : situation.level,
    why: (next) =>
      `Effort ${last.effort} is more than we want (7 at most)${twice ? ", twice running" : ""}: ${same(situation, next)}.`,
  };
}

function atTarget({ level, top, progression }: Situation): Cap | null {
  if (level < top) return null;
  const dose = progression.ladder[top];
  const then = progression.harder ? `: keep it, or try something harder: ${progression.harder}` : ": keep it";
  return { cap: top, why: () => `Target reached${dose ? ` (${doseWords(dose)})` : ""}${then}.` };
}

function oneWeekOff({ off, level }: Situation): Cap | null {
  if (off < 8 || off > 13) return null;
  return { cap: level, why: () => `A week off (${off} days): same dose to settle in.` };
}

function notYetTwiceClean({ standing, level }: Situation): Cap | null {
  if (standing.clean >= 2) return null;
  const why =
    standing.clean === 1
      ? "One more clean session at this dose (1 of 2)."
      : "Two clean sessions at this dose first (0 of 2).";
  return { cap: level, why: () => why };
}

function tooSoon({ standing, progression, today, level }: Situation): Cap | null {
  const from = standing.roseOn + progression.spacing;
  if (today >= from) return null;
  const pace = progression.spacing === SPACING_DAYS ? "a week" : `in ${progression.spacing} days`;
  return { cap: level, why: () => `At most one step ${pace}: next step from ${weekdayName(from)}.` };
}

/**
 * The rule counts sessions, and so does this: two on one day are two, as they are for rule 12. That the steps stay a week
 * apart is rule 13. A session of a week ago to the day still counts, or a step after seven days (I7) could never be.
 */
function notRegular({ standing, today, level }: Situation): Cap | null {
  const sessions = standing.days.filter((day) => today - day <= REGULAR_WITHIN_DAYS).length;
  if (sessions >= 2) return null;
  return { cap: level, why: () => `Twice in a week first, then more (${sessions} of 2 in the last 7 days).` };
}

function stepUp({ standing, progression, level }: Situation): Cap {
  const { effort, worst, after } = standing.last;
  const pain = worst ?? after;
  const known = [...(effort === null ? [] : [`effort ${effort}`]), ...(pain === null ? [] : [`pain ${pain}`])].join(
    ", ",
  );
  const [from, to] = [progression.ladder[level], progression.ladder[level + 1]];
  const change = from && to ? `, ${doseChange(from, to)}` : "";
  return { cap: level + 1, why: () => `Two clean sessions${known ? ` (${known})` : ""}: one step up${change}.` };
}

const STOP_WORDS: Readonly<Record<HardStop, string>> = {
  sharp: "sharp pain",
  cramp: "a cramp",
  legs: "pain down the leg",
};

/** Two steps back, or as many as there were. */
function back({ level, top }: Situation, next: number): string {
  if (top === 0) return "take it gently";
  if (level - next <= 0) return "we stay at the lightest dose";
  return level - next === 1 ? "one step back" : "two steps back";
}

function same({ level }: Situation, next: number): string {
  return next < level ? "one step back" : "same dose again";
}

function weeks(days: number): string {
  const whole = Math.floor(days / 7);
  return `${WEEK_WORDS[whole] ?? whole} weeks`;
}

const WEEK_WORDS: Readonly<Record<number, string>> = {
  2: "Two",
  3: "Three",
  4: "Four",
  5: "Five",
  6: "Six",
  7: "Seven",
  8: "Eight",
};
