/**
 * `backcoach` alone: the week so far, the last stop, whether it is time for a check-in, and last, right above the menu and so
 * in sight on the smallest screen, what is due today and why.
 */
import type { PainStop } from "../session/event.ts";
import { clean } from "./fit.ts";
import { type Block, page } from "./page.ts";
import { qualityWord } from "./pain-question.ts";
import type { Theme } from "./theme.ts";
import { type WeekSoFar, weekSentences } from "./week-words.ts";

export interface HomePage {
  readonly due: { readonly routine: string | null; readonly reason: string };
  readonly week: WeekSoFar;
  /** The last session that was stopped for pain, if that was lately. */
  readonly lastStop: LastStop | null;
  /** Whether a check-in is due. */
  readonly checkIn: boolean;
}

export interface LastStop {
  readonly stop: PainStop;
  /** Name of the exercise, where it is known. */
  readonly exercise: string | null;
  readonly daysAgo: number;
}

/** Lines of at most `columns`. */
export function homePage({ due, week, lastStop, checkIn }: HomePage, columns: number, theme: Theme): string[] {
  const soFar: Block = {
    text: [
      weekSentences(week).join(" "),
      ...(lastStop ? [stopSentence(lastStop)] : []),
      ...(checkIn ? [CHECK_IN] : []),
    ],
  };
  return [...page([soFar], columns, theme), "", ...dueLines(due, columns, theme)];
}

/** What is due, which the menu has to leave in sight. Lines of at most `columns`. */
export function dueLines({ routine, reason }: HomePage["due"], columns: number, theme: Theme): string[] {
  return page([{ title: routine === null ? "Nothing is due today" : "Due today", text: [reason] }], columns, theme);
}

/** Offered, never more than that. */
export const CHECK_IN = "A check-in is due: backcoach check-in asks how your back gets in the way of a day.";

function stopSentence({ stop, exercise, daysAgo }: LastStop): string {
  const when = daysAgo <= 0 ? "today" : daysAgo === 1 ? "yesterday" : `${daysAgo} days ago`;
  const where = exercise === null ? "" : `, ${clean(exercise)}`;
  return `Last stop: ${qualityWord(stop)}${where}, ${when}.`;
}
