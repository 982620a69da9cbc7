/** The end of a session: what changes the next time, and why. */
import type { Dose } from "../plan/plan.ts";
import type { Sides } from "../routine/exercise.ts";
import { doseText } from "./dose-text.ts";
import { page } from "./page.ts";
import type { Theme } from "./theme.ts";

export interface NextDose {
  readonly name: string;
  readonly dose: Dose;
  readonly sides: Sides | null;
  readonly reason: string | null;
}

export interface NextDoses {
  /** The day that they hold for. */
  readonly weekday: string;
  readonly changes: readonly NextDose[];
  /** Why others stay as they are, where pain decided it: a sentence each. */
  readonly because: readonly string[];
  /** Whether any dose of the routine can change. */
  readonly grows: boolean;
}

/** How a dose is told: for the eye, or for the ear. */
type SayDose = (dose: Dose, sides: Sides | null) => string;

/** Lines of at most `columns`, none where nothing ever changes. */
export function nextDosesPage(
  { weekday, changes, because, grows }: NextDoses,
  columns: number,
  theme: Theme,
  say: SayDose = doseText,
): string[] {
  if (changes.length === 0)
    return grows ? page([{ text: ["Next time: the same doses.", ...because] }], columns, theme) : [];
  const bullets = changes.map(
    ({ name, dose, sides, reason }) => `${name}: ${say(dose, sides)}.${reason === null ? "" : ` ${reason}`}`,
  );
  const others = because.map((reason) => `The others: ${reason}`);
  return page([{ title: `Next time, on ${weekday}`, bullets: [...bullets, ...others] }], columns, theme);
}
