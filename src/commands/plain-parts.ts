/**
 * What `start` works with where nothing is redrawn: every line that is written, whoever writes it, is a sentence without
 * colours and signs, so that a screen reader, a log and a pipe get the same. Only where a person reads along is it wrapped.
 */
import { glyphsFor } from "../view/glyphs.ts";
import { wordsOnly } from "../view/other-themes.ts";
import { plainLines } from "../view/plain-lines.ts";
import { type StartOptions, type StartParts, showsLive, wrapped } from "./start-options.ts";
import type { OpenTerminals } from "./start-terminals.ts";

/** Nobody breaks a line before it is known to be a sentence. */
const UNBROKEN = Number.POSITIVE_INFINITY;

/** Whether a session is told in sentences: as it was asked for, or because there is no screen to draw on. */
export function isPlain(parts: Pick<StartParts, "terminals">, options: StartOptions): boolean {
  return !options.json && !showsLive(parts, options);
}

/** The same parts, plainly; as they are where a session isn't plain. */
export function plainly(parts: StartParts, options: StartOptions): StartParts {
  if (!isPlain(parts, options)) return parts;
  const { output, terminals } = parts;
  const told = (line: string) => {
    const lines = plainLines(ended(line));
    return terminals.asks ? lines.flatMap((one) => wrapped(one, output.columns)) : lines;
  };
  return {
    ...parts,
    output: {
      ...output,
      columns: UNBROKEN,
      out: (line) => told(line).forEach(output.out),
      err: (line) => told(line).forEach(output.err),
    },
    theme: { ...wordsOnly(glyphsFor(false)), title: headed },
    terminals: { ...terminals, openPlain: () => opened(terminals, told) },
  };
}

/** A heading that would run into what stands below it. */
function headed(title: string): string {
  if (!/[\p{L}\p{N}]$/u.test(title)) return title;
  return `${title}${title.includes(": ") ? "." : ":"}`;
}

/** A point of a list that would run into the next one. */
function ended(line: string): string {
  return /^\s*[•*-]\s.*[\p{L}\p{N}]$/u.test(line) ? `${line}.` : line;
}

function opened(terminals: OpenTerminals, told: (line: string) => readonly string[]) {
  const { screen, ...rest } = terminals.openPlain();
  const line = (text: string) => {
    for (const one of told(text)) screen.line(one);
  };
  return { ...rest, screen: { ...screen, line } };
}
