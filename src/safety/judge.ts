/**
 * What the answers of a screening mean for one exercise: by its tags and its id (the table in gates.ts), and by its own
 * `avoid:` list. Leaving out wins over softening.
 */
import type { Exercise } from "../routine/exercise.ts";
import { type Concern, isSign } from "./concern.ts";
import type { GateRule, SoftenRule } from "./gate.ts";
import { GATES } from "./gates.ts";
import { concernsOf, type Screening } from "./screening.ts";
import { refuses } from "./session-gate.ts";

export type Judgement =
  | {
      readonly kind: "keep";
      /** It has no tags, so nobody could hold it against the answers. */
      readonly unchecked: boolean;
    }
  | {
      readonly kind: "soften";
      /** Sentences for the person on the mat. */
      readonly how: readonly string[];
      /** Seconds; null: no limit. */
      readonly longestHold: number | null;
      /** A lighter dose than the one that was stopped for pain. */
      readonly lighter: boolean;
      readonly unchecked: boolean;
    }
  | {
      readonly kind: "leave-out";
      /** Words behind "left out:", never empty. */
      readonly because: readonly string[];
      /** Ids of what could take its place, the best first; not yet judged themselves. */
      readonly instead: readonly string[];
    };

/** @param today ISO date: being ill holds for a day only */
export function judge(exercise: Exercise, screening: Screening | null, today: string): Judgement {
  const concerns = concernsOf(screening, today);
  const against = concerns.flatMap((concern) => {
    const words = wordsAgainst(exercise, concern, screening);
    return words === null ? [] : [{ concern, words }];
  });
  if (against.length > 0) {
    const swaps = against.flatMap(({ concern }) => GATES[concern].swaps?.[exercise.id] ?? []);
    return {
      kind: "leave-out",
      because: [...new Set(against.map(({ words }) => words))],
      instead: [...swaps, ...(exercise.instead === null ? [] : [exercise.instead]), ...exercise.easier],
    };
  }
  const unchecked = exercise.tags.length === 0 && concerns.some((concern) => GATES[concern].rules.some(needsTags));
  const softer = concerns.flatMap((concern) => GATES[concern].rules.filter((rule) => softens(rule, exercise)));
  return softer.length === 0 ? { kind: "keep", unchecked } : { ...softened(softer), unchecked };
}

/** Why an exercise is left out with this concern, or null. */
function wordsAgainst(exercise: Exercise, concern: Concern, screening: Screening | null): string | null {
  const { rules, avoid, who } = GATES[concern];
  if (refuses(concern, screening)) return avoid === "" ? `${who} has to look at it first` : avoid;
  const rule = rules.find((one) => one.does === "leave-out" && meets(one, exercise));
  if (rule?.does === "leave-out") return rule.words;
  return !isSign(concern) && exercise.avoid.includes(concern) ? avoid : null;
}

function softens(rule: GateRule, exercise: Exercise): rule is SoftenRule {
  return rule.does === "soften" && meets(rule, exercise);
}

function meets({ tags, ids, except }: GateRule, { id, tags: asked }: Exercise): boolean {
  if (except?.includes(id)) return false;
  if (!tags && !ids) return true;
  return ids?.includes(id) === true || tags?.some((tag) => asked.includes(tag)) === true;
}

function needsTags({ tags }: GateRule): boolean {
  return tags !== undefined;
}

function softened(rules: readonly SoftenRule[]): Omit<Extract<Judgement, { kind: "soften" }>, "unchecked"> {
  const holds = rules.flatMap(({ longestHold }) => longestHold ?? []);
  return {
    kind: "soften",
    how: [...new Set(rules.flatMap(({ how }) => how ?? []))],
    longestHold: holds.length > 0 ? Math.min(...holds) : null,
    lighter: false,
  };
}
