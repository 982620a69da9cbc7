/** A page: a few blocks of text, wrapped, with a blank line between them. What every text that is read at leisure is. */
import { clean, pageWidth, wrap } from "./fit.ts";
import type { Theme } from "./theme.ts";

/** A title over an empty text or list is left out; a title alone stands. */
export interface Block {
  readonly title?: string;
  /** `alarm`: not to be overlooked. */
  readonly tone?: "title" | "alarm";
  readonly text?: readonly string[];
  readonly bullets?: readonly string[];
  /** Lines that are shown as they are, such as a picture. */
  readonly drawn?: readonly string[];
}

/** The blocks as lines no wider than the terminal and never wider than is easy to read. */
export function page(blocks: readonly Block[], columns: number, theme: Theme): string[] {
  const width = pageWidth(columns);
  const parts = blocks.map((block) => blockLines(block, width, theme)).filter((lines) => lines.length > 0);
  return parts.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function blockLines(
  { title, tone = "title", text, bullets, drawn = [] }: Block,
  width: number,
  theme: Theme,
): string[] {
  const body = [
    ...drawn,
    ...(text ?? []).flatMap((paragraph) => wrap(clean(paragraph), width)),
    ...(bullets ?? []).flatMap((item) => wrap(`${theme.glyphs.bullet} ${clean(item)}`, width, 2)),
  ];
  const empty = body.length === 0 && (text ?? bullets) !== undefined;
  if (title === undefined || empty) return body;
  return [...wrap(clean(title), width).map((line) => theme[tone](line)), ...body];
}
