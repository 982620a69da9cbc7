/** Doses in words: short for the screen («3 x 8 @ 2 s, each side»), and whole for the ear («3 sets of 8, ...»). */
import { sayDuration } from "../base/duration.ts";
import type { Dose } from "../plan/plan.ts";
import type { Sides, Until } from "../routine/exercise.ts";

const UNTIL_SHORT: Readonly<Record<Until, string>> = {
  tired: "until tired",
  relaxed: "until relaxed",
  stretched: "until stretched",
};

const UNTIL_SPOKEN: Readonly<Record<Until, string>> = {
  tired: "until you are tired",
  relaxed: "until you feel relaxed",
  stretched: "until the first clear stretch",
};

const SIDES_SHORT: Readonly<Record<Sides, string>> = {
  each: "each side",
  alternate: "each side in turn",
  both: "both sides together",
  left: "left side",
  right: "right side",
};

const SIDES_SPOKEN: Readonly<Record<Sides, string>> = {
  each: "on each side",
  alternate: "on each side in turn",
  both: "both sides together",
  left: "on the left side",
  right: "on the right side",
};

/** A dose as short as it can be read. `sides` as in a plan's step. */
export function doseText(dose: Dose, sides: Sides | null): string {
  const amount = shortAmount(dose);
  if (!sides) return amount;
  const single = /^[\d.]+ (s|min|h)$/.test(amount);
  return `${amount}${single ? "" : ","} ${SIDES_SHORT[sides]}`;
}

/** A dose as it is said aloud: no signs, no abbreviations. */
export function spokenDose(dose: Dose, sides: Sides | null): string {
  const amount = spokenAmount(dose);
  return sides ? `${amount}${amount.includes(",") ? "," : ""} ${SIDES_SPOKEN[sides]}` : amount;
}

/** Seconds as they are said: "1 second", "2 minutes 30 seconds", "half a second". */
export function spokenSeconds(seconds: number): string {
  const tenths = Math.round(seconds * 10) / 10;
  if (tenths === 0.5) return "half a second";
  if (tenths < 60) return plural(seconds < 10 ? tenths : Math.round(seconds), "second");
  const whole = Math.round(seconds);
  const parts: [number, string][] = [
    [Math.floor(whole / 3600), "hour"],
    [Math.floor((whole % 3600) / 60), "minute"],
    [whole % 60, "second"],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => plural(count, unit))
    .join(" ");
}

function shortAmount(dose: Dose): string {
  if (dose.kind === "time") return times(dose.sets, sayDuration(dose.seconds));
  if (dose.kind === "open") return times(dose.sets, until(dose, UNTIL_SHORT, sayDuration));
  const { reps, holdSeconds } = dose;
  const hold = holdSeconds > 0 ? sayDuration(holdSeconds) : null;
  const [first = 0] = reps;
  if (reps.some((count) => count !== first)) return hold ? `${reps.join(", ")} x ${hold}` : `${reps.join(", ")} times`;
  if (hold && first === 1) return times(reps.length, hold);
  if (reps.length === 1) return hold ? `${first} x ${hold}` : first === 1 ? "once" : `${first} times`;
  return `${reps.length} x ${first}${hold ? ` @ ${hold}` : ""}`;
}

function times(sets: number, text: string): string {
  return sets > 1 ? `${sets} x ${text}` : text;
}

function until(
  dose: Extract<Dose, { kind: "open" }>,
  words: Readonly<Record<Until, string>>,
  duration: (seconds: number) => string,
): string {
  const limit = dose.atMostSeconds === null ? "" : `, at most ${duration(dose.atMostSeconds)}`;
  return words[dose.until] + limit;
}

function spokenAmount(dose: Dose): string {
  if (dose.kind === "time") return spokenTimes(dose.sets, `for ${spokenSeconds(dose.seconds)}`);
  if (dose.kind === "open") return spokenTimes(dose.sets, until(dose, UNTIL_SPOKEN, spokenSeconds));
  const { reps, holdSeconds } = dose;
  const [first = 0] = reps;
  const hold = holdSeconds > 0 ? `, hold ${spokenSeconds(holdSeconds)}` : "";
  if (reps.some((count) => count !== first)) return `${reps.join(", then ")} times${hold}`;
  if (hold && first === 1) return spokenTimes(reps.length, `hold for ${spokenSeconds(holdSeconds)}`);
  if (reps.length === 1) return `${first === 1 ? "once" : `${first} times`}${hold}`;
  return `${reps.length} sets of ${first}${hold}`;
}

function spokenTimes(sets: number, text: string): string {
  return sets > 1 ? `${sets} times, ${text}` : text;
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
