/** `history`: a line a session, the latest last, so that it stands right above the next prompt. */
import { sayDuration } from "../base/duration.ts";
import { isPainStop, type Stop } from "../session/event.ts";
import { clean, cut, padEnd, pageWidth, widthOf } from "./fit.ts";
import { qualityWord } from "./pain-question.ts";
import type { Theme } from "./theme.ts";

export interface HistoryRow {
  readonly id: string;
  readonly name: string;
  /** Local time, `2026-11-22 17:40`. */
  readonly when: string;
  readonly seconds: number;
  /** `open`: not closed yet; the next start sees to it, or another window has it under way. */
  readonly outcome: "finished" | "stopped" | "left" | "interrupted" | "open";
  readonly stop: Stop | null;
  /** Exercises, both sides of one counted by themselves. */
  readonly done: number;
  readonly planned: number;
}

/** As many characters of an id as tell sessions apart that are a minute apart. */
const ID_SHOWN = 10;

/** Columns of a routine's name on a terminal. */
const WIDEST_NAME = 24;

/** Lines of at most `columns`; with unlimited ones nothing is cut. */
export function historyList(rows: readonly HistoryRow[], columns: number, theme: Theme): string[] {
  if (rows.length === 0) return ["Nothing recorded yet. backcoach start begins."];
  const width = pageWidth(columns);
  const names = Math.min(
    width === Number.POSITIVE_INFINITY ? width : WIDEST_NAME,
    Math.max(...rows.map(({ name }) => widthOf(clean(name)))),
  );
  return rows.map((row) => {
    const name = padEnd(cut(clean(row.name), names, theme.glyphs.ellipsis), names);
    const time = `  ${sayDuration(row.seconds, true).padStart(10)}`;
    const line = `${row.when}  ${name}${time}  ${outcomeWords(row)}`;
    const room = width - ID_SHOWN - 2;
    if (room < 30) return cut(line, width, theme.glyphs.ellipsis);
    return `${theme.dim(row.id.slice(0, ID_SHOWN))}  ${cut(line, room, theme.glyphs.ellipsis)}`;
  });
}

/** What was answered around a session and said of it, a sentence each. */
export function toldOf({ pain, effort, form, unscreened, warmupSkipped }: ToldOfSession): string[] {
  const pains = [
    ["before", pain.before],
    ["at its worst", pain.worst],
    ["after", pain.after],
  ].flatMap(([when, number]) => (number === null ? [] : [`${number} ${when}`]));
  return [
    ...(unscreened ? ["Begun without answers to the safety questions."] : []),
    ...(warmupSkipped ? ["Without the warm-up."] : []),
    ...(pains.length > 0 ? [`Pain ${pains.join(", ")}.`] : []),
    ...(pain.morning === null ? [] : [`The morning after: ${MORNINGS[pain.morning] ?? ""}.`]),
    ...(effort === null ? [] : [`Effort ${effort} of 10.`]),
    ...(form === false ? ["The form did not hold to the end."] : []),
  ];
}

/** 0-10, null where nothing was said. */
export interface ToldOfSession {
  readonly pain: Readonly<Record<"before" | "worst" | "after" | "morning", number | null>>;
  readonly effort: number | null;
  readonly form: boolean | null;
  readonly unscreened: boolean;
  readonly warmupSkipped: boolean;
}

const MORNINGS = ["the same, or better", "worse, but settled within a day", "still worse"];

/** How it ended, in a few words. */
function outcomeWords({
  outcome,
  stop,
  done,
  planned,
}: Pick<HistoryRow, "outcome" | "stop" | "done" | "planned">): string {
  const part = `${done} of ${planned} done`;
  switch (outcome) {
    case "finished":
      return done >= planned ? "all done" : part;
    case "stopped":
      return `stopped: ${isPainStop(stop) ? qualityWord(stop) : "pain"}, ${part}`;
    case "left":
      return `ended early, ${part}`;
    case "interrupted":
      return `interrupted, ${part}`;
    case "open":
      return isPainStop(stop) ? `not closed yet, ${qualityWord(stop)}` : "not closed yet";
  }
}
