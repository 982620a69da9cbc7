/** The questions of `check-in`, one at a time: a statement, the pain of the week, and whether to leave. */
import { INSTRUCTION, ITEMS } from "../progress/roland-morris.ts";
import { isPainOpen, type StatementsState } from "../progress/statements-state.ts";
import { pageWidth, wrap } from "./fit.ts";
import type { Theme } from "./theme.ts";

/** Before the first one: what to do, and with which keys. Lines of at most `columns`. */
export function statementsIntro(columns: number, theme: Theme): string[] {
  const width = pageWidth(columns);
  return [
    ...wrap(INSTRUCTION, width).map((line) => theme.title(line)),
    ...wrap(KEYS, width),
    ...wrap("Your answers stay on this computer.", width),
    "",
  ];
}

const KEYS = "y: it fits you today. n or enter: it does not fit. Backspace: the one before. Escape: end, keep nothing.";

/** All of them with their numbers, for those who answer on the command line. */
export function statementList(columns: number): string[] {
  const width = pageWidth(columns);
  const lines = ITEMS.flatMap((item, index) =>
    wrap(item, width - NUMBER).map((line, at) => `${at === 0 ? String(index + 1).padStart(2) : "  "}  ${line}`),
  );
  return [...wrap(INSTRUCTION, width), "", ...lines];
}

const NUMBER = "24  ".length;

/** What is asked now; none when all is said. */
export function statementLines(state: StatementsState, columns: number, theme: Theme): string[] {
  const width = pageWidth(columns);
  if (state.kind === "leaving") return wrap("Leave? The answers so far are not kept. y leaves, n goes on.", width);
  if (state.kind !== "asking") return [];
  if (isPainOpen(state)) {
    return [
      ...wrap("How strong was your back pain over the last 7 days, on average?", width).map((line) =>
        theme.title(line),
      ),
      ...wrap("0 to 9, t for 10: 0 none, 10 the worst you can imagine; enter leaves it open.", width, 2),
    ];
  }
  const place = `${state.index + 1} of ${ITEMS.length}`.padStart(`${ITEMS.length} of ${ITEMS.length}`.length);
  return wrap(`${theme.glyphs.here} ${place}  ${ITEMS[state.index]}`, width, INDENT);
}

const INDENT = "> 24 of 24  ".length;

/** What was understood, for those who can't see the key. */
export function answeredLine(before: StatementsState, after: StatementsState): string | null {
  if (after.kind === "left" || after.kind === "leaving" || before.kind === "leaving") return null;
  if (isPainOpen(before)) return after.kind !== "done" ? null : `  ${after.pain ?? "not answered"}`;
  if (after.index <= before.index) return null;
  return after.ticked.includes(before.index) ? "  yes" : "  no";
}
