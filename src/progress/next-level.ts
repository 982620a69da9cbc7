/**
 * The next level of one exercise, and why: pure, the same history and day always give the same answer. Levels are nowhere
 * stored; they are what the rules make of the history.
 */
import type { Entry } from "./entry.ts";
import type { Progression } from "./progression.ts";
import { RULES, type Rule, type Situation, SUSPENDED } from "./rules.ts";
import { type Standing, standingOf } from "./standing.ts";
import { judge } from "./zone.ts";

export interface NextLevel {
  /** null: suspended, leave it out. */
  readonly level: number | null;
  /** Number of the rule that decided (rules, section 3.3). */
  readonly rule: number;
  /** One sentence that names what decided. */
  readonly reason: string;
}

/** The rule that holds nothing back. */
const STEP_UP = 15;

const FIRST_TIME: NextLevel = { level: 0, rule: 0, reason: "First time: we start low and build up." };

/**
 * @param history by day, oldest first, nothing later than `today`
 * @param today days since 1970-01-01, local
 */
export function nextLevel(history: readonly Entry[], progression: Progression, today: number): NextLevel {
  return nextFrom(standingOf(history, progression.policy), progression, today);
}

/** The same, for a history that is folded already. */
export function nextFrom(standing: Standing | null, progression: Progression, today: number): NextLevel {
  const [strictest] = standing ? answers(standing, progression, today) : [];
  return strictest ?? FIRST_TIME;
}

/** What stands between today's dose and a step up: every rule that holds it back, the one that decides first. */
export function heldBackBy(standing: Standing, progression: Progression, today: number): NextLevel[] {
  const held = answers(standing, progression, today).filter(({ rule }) => rule !== STEP_UP);
  return held.filter(({ reason }, index) => held.findIndex((one) => one.reason === reason) === index);
}

/** What every rule says, the lowest cap first, among equals in the order of the table. */
function answers(standing: Standing, progression: Progression, today: number): NextLevel[] {
  const lasts = [standing, ...standing.asides.map((last) => ({ ...standing, last, previous: standing.last }))];
  return lasts
    .map((one) => situationOf(one, progression, today))
    .flatMap((situation) => RULES.flatMap((rule) => ruled(rule, situation)))
    .sort((a, b) => (a.cap === b.cap ? a.answer.rule - b.answer.rule : a.cap - b.cap))
    .map(({ answer }) => answer);
}

function ruled(rule: Rule, situation: Situation): { cap: number; answer: NextLevel }[] {
  const said = rule.applies(situation);
  if (!said) return [];
  const level = said.cap === SUSPENDED ? null : Math.max(0, Math.min(situation.top, said.cap));
  return [{ cap: said.cap, answer: { level, rule: rule.number, reason: said.why(level ?? 0) } }];
}

function situationOf(standing: Standing, progression: Progression, today: number): Situation {
  const top = progression.ladder.length - 1;
  return {
    standing,
    progression,
    today,
    top,
    level: Math.min(standing.level, top),
    off: today - standing.lastDay,
    judgement: judge(standing.last, progression.policy),
  };
}
