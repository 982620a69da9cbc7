/**
 * A list to choose from, laid out for the terminal that it stands on: broken between words, and no more of it at once
 * than leaves room for the question above it and the help below. inquirer can't clean up what is higher than the screen.
 */
import type { Size } from "../base/frame.ts";
import { fold, rowsOf } from "./fold.ts";
import type { Choice } from "./prompts.ts";

export interface List<T> {
  readonly kind: "select" | "checkbox";
  readonly message: string;
  readonly choices: readonly Choice<T>[];
  /** Rows above the question that stay in sight. */
  readonly above?: number;
}

export interface LaidOut<T> {
  readonly message: string;
  readonly choices: readonly Choice<T>[];
  /** Rows of the list that are seen at once. */
  readonly pageSize: number;
  /** What the keys do. */
  readonly help: string;
}

const MARK = "? ".length;
const LEAST_ROWS = 3;

export function layOut<T>({ kind, message, choices, above = 0 }: List<T>, size: Size, unicode: boolean): LaidOut<T> {
  // One column less: what is as wide as the terminal gets a row of its own for the cursor behind it.
  const columns = size.columns - 1;
  const title = fold(message, columns, MARK);
  const folded = choices.map((choice) => foldChoice(choice, columns, indentOf(kind, choices.length, unicode)));
  const below = Math.max(0, ...folded.map(({ description }) => (description ? rowsOf(description) : 0)));
  const rows = folded.reduce((sum, { name }) => sum + rowsOf(name), 0);
  const help = (more: boolean) => fold(helpLine(kind, more, unicode), columns);
  const blank = 1;
  const room = size.rows - rowsOf(title) - blank - below - rowsOf(help(false)) - above;
  const pageSize = Math.max(LEAST_ROWS, room);
  return { message: title, choices: folded, pageSize, help: help(rows > pageSize) };
}

function foldChoice<T>(choice: Choice<T>, columns: number, indent: number): Choice<T> {
  const { name, description } = choice;
  const more = description === undefined ? {} : { description: fold(description, columns) };
  return { ...choice, name: fold(name, columns, indent), ...more };
}

/** What inquirer puts before a choice: the cursor and a box, or the cursor and a number. */
function indentOf(kind: List<unknown>["kind"], count: number, unicode: boolean): number {
  if (kind === "checkbox") return unicode ? "›○ ".length : ">[ ] ".length;
  return "› ".length + `${count}. `.length;
}

/** `more`: whether there is more of the list than is seen. */
function helpLine(kind: List<unknown>["kind"], more: boolean, unicode: boolean): string {
  const arrows = `${unicode ? "↑↓" : "arrows"} ${more ? "more" : "navigate"}`;
  const keys = kind === "select" ? ["enter select"] : ["space select", "enter submit"];
  return [arrows, ...keys, "esc back"].join(unicode ? " · " : " - ");
}
