/**
 * `check-in`: every two weeks, how much the back gets in the way of a day (progress/roland-morris.ts), and the pain of the
 * week. Asked at a terminal, or said on the command line; what was said before is listed.
 */
import { ExitCode } from "../base/exit-code.ts";
import { Failure } from "../base/failure.ts";
import { quote } from "../base/safe-text.ts";
import type { CheckInEntry } from "../history/check-in-shape.ts";
import { isoDate } from "../progress/calendar.ts";
import { CHECK_IN_DAYS, changeSince, INSTRUCTION, ITEMS } from "../progress/roland-morris.ts";
import { checkInList, checkInPage } from "../view/check-in-page.ts";
import { statementList } from "../view/statement-question.ts";
import type { Theme } from "../view/theme.ts";
import { askStatements, type StatementsTold } from "./ask-statements.ts";
import type { OpenHistory } from "./history-door.ts";
import { SIGNAL_CODES } from "./no-session.ts";
import type { Output } from "./output.ts";
import type { OpenTerminals } from "./start-terminals.ts";

export interface CheckInOptions {
  /** Numbers of what was ticked, from 1: "1,4,9", or "none". */
  readonly statements?: string;
  /** Over the last seven days, 0-10. */
  readonly pain?: number;
  /** Shows the statements with their numbers. */
  readonly print?: boolean;
  readonly list?: boolean;
  readonly json?: boolean;
}

export interface CheckInParts {
  readonly output: Output;
  readonly theme: Theme;
  /** What was said before. */
  readonly earlier: () => readonly CheckInEntry[];
  /** Opens the history, begins it where there is none yet: only for what is to be kept. */
  readonly save: (said: Parameters<OpenHistory["saveCheckIn"]>[0]) => void;
  readonly terminals: Pick<OpenTerminals, "asks" | "openPlain">;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The local day (since 1970-01-01) of a time in ms since 1970. */
  readonly dayOf: (at: number) => number;
}

interface Said {
  readonly statements: readonly number[];
  readonly pain: number | null;
}

/** @throws Failure when what was said makes no sense, or can't be kept */
export async function checkIn(parts: CheckInParts, options: CheckInOptions): Promise<ExitCode> {
  const { output, save, terminals, now } = parts;
  if (options.print) return print(parts, options);
  const told = said(options);
  if (!told && (options.list || options.json || !terminals.asks)) return list(parts, options);
  const answers = told ? { kind: "said" as const, ...told } : await ask(parts);
  if (answers.kind === "left") {
    output.out("Nothing was kept. backcoach check-in asks again, whenever you like.");
    return answers.signal ? SIGNAL_CODES[answers.signal] : ExitCode.leftEarly;
  }
  const { statements, pain } = answers;
  save({ at: now, statements, pain });
  if (options.json) return list(parts, options);
  const all = scored(parts);
  const next = isoDate(parts.dayOf(now) + CHECK_IN_DAYS);
  for (const line of ["", ...checkInPage(all, next, output.columns, parts.theme)].slice(told ? 1 : 0)) output.out(line);
  return ExitCode.done;
}

function print({ output }: CheckInParts, { json }: CheckInOptions): ExitCode {
  const statements = ITEMS.map((statement, index) => ({ number: index + 1, statement }));
  if (json) output.out(JSON.stringify({ instruction: INSTRUCTION, statements }));
  else for (const line of statementList(output.columns)) output.out(line);
  return ExitCode.done;
}

/** What the command line says of it; null when it says nothing. */
function said({ statements, pain, list: listed }: CheckInOptions): Said | null {
  if (statements === undefined && pain === undefined) return null;
  if (listed) throw usage("--list shows what was said before, --statements and --pain say something new.");
  if (statements === undefined) throw usage("--pain goes with --statements.");
  return { statements: numbersIn(statements), pain: pain ?? null };
}

function numbersIn(text: string): number[] {
  if (text.trim() === "none") return [];
  const numbers = text.split(",").map((part) => (/^\s*\d{1,2}\s*$/.test(part) ? Number(part) : Number.NaN));
  const wrong = numbers.findIndex((number) => !(number >= 1 && number <= ITEMS.length));
  if (wrong >= 0) throw usage(`«${quote(text.split(",")[wrong] ?? "", 20)}» is no statement.`);
  return [...new Set(numbers)];
}

function usage(message: string): Failure {
  const hint = `Such as --statements 1,4,9 --pain 3, or --statements none; --print shows their numbers, 1 to ${ITEMS.length}.`;
  return new Failure(message, { hint, exitCode: ExitCode.usage });
}

type Left = Extract<StatementsTold, { kind: "left" }>;

async function ask({ terminals, output, theme }: CheckInParts): Promise<({ readonly kind: "said" } & Said) | Left> {
  const { screen, controls, close } = terminals.openPlain();
  try {
    const how = { controls, say: (line: string) => screen.line(line), columns: output.columns, theme };
    const answers = await askStatements(how);
    if (answers.kind === "left") return answers;
    return { kind: "said", statements: answers.ticked.map((index) => index + 1), pain: answers.pain };
  } finally {
    close();
  }
}

function list(parts: CheckInParts, { json }: CheckInOptions): ExitCode {
  const { output } = parts;
  const all = scored(parts);
  if (json) output.out(JSON.stringify(all));
  else if (all.length === 0) output.out("No check-in yet. backcoach check-in asks, at a terminal.");
  else for (const line of checkInList(all, output.columns, parts.theme)) output.out(line);
  return ExitCode.done;
}

/** Each with its local day and the change since the first one. */
function scored({ earlier, dayOf }: CheckInParts) {
  const all = earlier();
  const first = all[0];
  return all.map((entry) => ({
    ...entry,
    on: isoDate(dayOf(Date.parse(entry.at))),
    change: !first || first === entry ? null : changeSince(first.score, entry.score),
  }));
}
