/** What the reason of a next level has to name, by the rule that decided. */
import { isHardStop } from "../../src/progress/entry.ts";
import { judge } from "../../src/progress/zone.ts";
import type { Known } from "./any-past.ts";

const STOP_WORDS: Readonly<Record<string, string>> = {
  sharp: "sharp pain",
  cramp: "a cramp",
  legs: "pain down the leg",
};

/** What the sentence of a rule has to contain, one of these: the number that is looked at, or what was counted. */
export function decidedBy(rule: number, { history, last, level, asked, today }: Known): readonly string[] {
  const { before, worst, after, morning, effort, done } = last;
  const peak = Math.max(worst ?? 0, after ?? 0);
  const { zone, because } = judge({ ...last, stop: null }, asked.policy);
  const pain = zone === "green" || because === null ? [] : [because];
  const stops = history.filter(({ stop, day }) => isHardStop(stop) && today - day <= 14).length;
  const dose = asked.ladder[Math.min(level, asked.ladder.length - 1)];
  const counts = dose?.kind === "reps" ? dose.reps.reduce((sum, count) => sum + count, 0) : 0;
  const off = `(${today - last.day} days)`;
  const recent = history.filter(({ day }) => today - day <= 7).length;
  const numbers = [peak, worst ?? after ?? 0, (worst ?? after ?? 0) - (before ?? 0), (after ?? 0) - (before ?? 0)];
  const named = morning === null || morning === 0 ? [] : ["a day later", "within 1 day"];
  switch (rule) {
    case 1:
      return [`Stopped ${stops === 2 ? "twice" : `${stops} times`} in 14 days`];
    case 2: {
      const back = ["we stay at the lightest dose", "one step back", "two steps back"][Math.min(2, level)];
      return [`Last time you stopped for ${STOP_WORDS[String(last.stop)]}, so ${back}, and slower.`];
    }
    case 3:
    case 7:
      return pain.filter((one) =>
        [...numbers.map((number) => ` ${number}`), ...named].some((said) => one.includes(said)),
      );
    case 4:
    case 5:
    case 6:
    case 11:
      return [off];
    case 8:
      return Array.from({ length: counts }, (_, did) => `You did ${did} of ${counts}`).filter(() => done < 1);
    case 9:
      return [`Effort ${effort} `];
    case 10:
      return [`(${counts} reps)`];
    case 12:
      return ["(1 of 2)", "(0 of 2)"];
    case 13:
      return [asked.spacing === 7 ? "one step a week: next step from" : "one step in 3 days: next step from"];
    case 14:
      return [`(${recent} of 2 in the last 7 days)`];
    case 15:
      return [`${counts} -> ${counts + 1} reps`];
    default:
      return [];
  }
}
