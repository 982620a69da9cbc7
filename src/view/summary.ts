/** What a session amounted to: how it ended, and for each exercise and side what was done against what was planned. */
import { sayDuration } from "../base/duration.ts";
import type { ExerciseRecord, SessionRecord } from "../session/record.ts";
import { clean, cut, padEnd, pageWidth, widthOf, wrap } from "./fit.ts";
import { qualityWord } from "./pain-question.ts";
import type { Theme } from "./theme.ts";

/** What a plan, or an entry of the history, says of its routine. */
export interface Named {
  readonly routine: { readonly name: string };
}

export interface SummaryOptions {
  readonly columns: number;
  /** Whether the next start offers to go on where this one ended. */
  readonly canGoOn?: boolean;
  /** Faster or slower than it should be, so not recorded. */
  readonly rehearsal?: boolean;
}

type Say = (seconds: number) => string;

const REHEARSAL = "This was a rehearsal. It is not recorded.";

/** Lines of at most `columns`. */
export function summary(
  record: SessionRecord,
  plan: Named,
  { columns, ...options }: SummaryOptions,
  theme: Theme,
): string[] {
  const width = pageWidth(columns);
  const [first, ...more] = outcomeSentences(record, plan, options, sayDuration);
  const tone = record.outcome.kind === "stopped" ? theme.alarm : theme.title;
  return [
    ...wrap(first ?? "", width).map((line) => tone(line)),
    ...more.flatMap((text) => wrap(text, width)),
    "",
    ...table(record.exercises, width, theme),
  ];
}

/** How it ended, then what else is to be said of it. `say`: how a number of seconds is told. */
export function outcomeSentences(
  record: SessionRecord,
  plan: Named,
  { canGoOn = false, rehearsal = false }: Omit<SummaryOptions, "columns">,
  say: Say,
): string[] {
  return [...endWords(record, plan, canGoOn, say), ...(rehearsal ? [REHEARSAL] : [])];
}

function endWords({ outcome, elapsed, exercises }: SessionRecord, plan: Named, canGoOn: boolean, say: Say): string[] {
  const name = clean(plan.routine.name);
  const time = say(Math.round(elapsed));
  const goOn = canGoOn ? ["You can go on next time."] : [];
  switch (outcome.kind) {
    case "finished":
      return [`${name}: done in ${time}.`, finishedWords(exercises)];
    case "stopped":
      return [
        `${name}: stopped after ${time}, ${qualityWord(outcome.stop)}.`,
        "Stopping was the right thing to do, and the session counts.",
      ];
    case "left":
      return [`${name}: ended early, after ${time}${outcome.stop === "tired" ? ", tired" : ""}.`, ...goOn];
    case "interrupted":
      return [`${name}: interrupted after ${time}.`, ...goOn];
  }
}

function finishedWords(exercises: readonly ExerciseRecord[]): string {
  if (exercises.every(isWhole)) return "All of it, as planned.";
  return exercises.every(nothingDone) ? "Nothing was done this time." : "Well done.";
}

/** Name, side and words in columns; on a narrow screen one after the other. */
function table(records: readonly ExerciseRecord[], width: number, theme: Theme): string[] {
  const { ellipsis } = theme.glyphs;
  const widest = Math.max(0, ...records.map(({ name }) => widthOf(clean(name))));
  const sides = records.some(({ side }) => side !== null) ? 7 : 0;
  const words = Math.max(0, ...records.map((record) => widthOf(doneWords(record))));
  const column = Math.min(widest, width - sides - words - 4);
  if (column < Math.min(widest, 24)) return records.flatMap((record) => narrowLines(record, width, theme));
  return records.map((record, index) => {
    const before = records[index - 1];
    const again = record.side !== null && before?.exercise === record.exercise && before.side !== null;
    const name = padEnd(again ? "" : cut(clean(record.name), column, ellipsis), column);
    const side = (record.side ? `  ${record.side}` : "").padEnd(sides);
    return `${mark(record, theme)} ${name}${side}  ${told(record, theme)}`;
  });
}

function narrowLines(record: ExerciseRecord, width: number, theme: Theme): string[] {
  const side = record.side ? `, ${record.side}` : "";
  const [first = "", ...more] = wrap(`${clean(record.name)}${side}: ${doneWords(record)}`, width - 2);
  return [`${mark(record, theme)} ${first}`, ...more.map((line) => `  ${line}`)];
}

function mark(record: ExerciseRecord, theme: Theme): string {
  return isWhole(record) ? theme.good(theme.glyphs.tick) : " ";
}

function told(record: ExerciseRecord, theme: Theme): string {
  return isWhole(record) ? doneWords(record) : theme.title(doneWords(record));
}

/** What is told of an exercise of which nothing was done, and no pain told. */
export const NOT_BEGUN = "not begun";

/** "2 of 3 reps, then skipped". */
export function doneWords(record: ExerciseRecord, say: Say = sayDuration): string {
  const pain = painWords(record);
  if (record.skipped && nothingDone(record)) return `skipped${pain}`;
  if (nothingDone(record)) return `${NOT_BEGUN}${pain}`;
  return `${amount(record, say)}${record.skipped ? ", then skipped" : ""}${pain}`;
}

function painWords({ quality, pain }: ExerciseRecord): string {
  if (quality === null) return "";
  return `, ${qualityWord(quality)}${pain === null ? "" : `, pain ${pain}`}`;
}

/** Reps where there are several, else the time held; sets beside them where there are several. */
function amount(record: ExerciseRecord, say: Say): string {
  const { setsDone, setsPlanned, repsDone, repsPlanned, heldSeconds, plannedSeconds } = record;
  const sets = setsPlanned > 1 ? `, ${setsDone} of ${setsPlanned} sets` : "";
  if (repsPlanned > setsPlanned || (plannedSeconds === 0 && heldSeconds === 0)) {
    return `${repsDone} of ${repsPlanned} ${repsPlanned === 1 ? "rep" : "reps"}${sets}`;
  }
  if (plannedSeconds === 0) return `held ${say(Math.round(heldSeconds))}${sets}`;
  const held = Math.round(heldSeconds);
  return held >= Math.round(plannedSeconds)
    ? `${say(held)}${sets}`
    : `${part(say(held), say(Math.round(plannedSeconds)))}${sets}`;
}

/** "14 of 24 seconds": the unit is said once. */
function part(done: string, planned: string): string {
  const seconds = / seconds?$/;
  const alike = [done, planned].every((text) => /^[\d.]+ seconds?$/.test(text));
  return `${alike ? done.replace(seconds, "") : done} of ${planned}`;
}

function isWhole({
  setsDone,
  setsPlanned,
  repsDone,
  repsPlanned,
  heldSeconds,
  plannedSeconds,
  skipped,
}: ExerciseRecord) {
  const held = Math.round(heldSeconds) >= Math.round(plannedSeconds);
  return !skipped && setsDone >= setsPlanned && repsDone >= repsPlanned && held;
}

function nothingDone({ setsDone, repsDone, heldSeconds }: ExerciseRecord): boolean {
  return setsDone === 0 && repsDone === 0 && heldSeconds === 0;
}
