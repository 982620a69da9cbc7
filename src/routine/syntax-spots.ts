/**
 * The faults of YAML itself, in the words of somebody who writes a routine and not a parser. One fault of an author often
 * makes `yaml` complain three times, so only the first complaint of a line is kept, and none after the stream is lost.
 */
import { type Document, isCollection, isPair, type LineCounter, type Node, type YAMLError } from "yaml";
import { hintForMap } from "./shape-hints.ts";
import { errorAt, type Spot } from "./spot.ts";

const MOST = 10;
const MOST_INDENT = 100;

/** Faults that leave the rest of the tree as the author meant it. */
const HARMLESS = new Set(["TAG_RESOLVE_FAILED", "BAD_DQ_ESCAPE", "BAD_DIRECTIVE", "NON_STRING_KEY"]);

export function syntaxSpots(
  document: Document.Parsed,
  lines: LineCounter,
  text: string,
): { spots: Spot[]; doubtfulFrom: number | null } {
  const all: YAMLError[] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const spots: Spot[] = [];
  let doubtfulFrom: number | null = null;
  let line = 0;
  for (const complaint of all) {
    if (spots.length === MOST) break;
    const spot = plainWords(complaint, document, text);
    const at = lines.linePos(complaint.pos[0]).line;
    if (at === line) continue;
    line = at;
    spots.push(spot);
    if (!HARMLESS.has(complaint.code)) doubtfulFrom = Math.min(doubtfulFrom ?? spot.start, spot.start);
    if (complaint.message.includes("in YAML stream")) break;
  }
  return { spots, doubtfulFrom };
}

function plainWords(complaint: YAMLError, document: Document.Parsed, text: string): Spot {
  const { code, message } = complaint;
  const range = onOneLine(complaint.pos, text);
  const [, bracket, quote] = /end with a ([\]}])|Missing closing (["'])/.exec(message) ?? [];
  const closing = bracket ?? quote;
  if (closing) {
    const opening = openingBefore(document.contents, complaint.pos[0], closing, text) ?? range;
    return errorAt(opening, "syntax-unclosed", `nothing closes this: a ${closing} is missing`, null);
  }
  const said = WORDS.find(([pattern]) => pattern.test(`${code} ${message}`));
  if (!said) return errorAt(range, "syntax", lowerFirst(message), null);
  const hint = said[3] === KEY_VALUE ? hintForMap(text.slice(...range)) : null;
  return errorAt(range, said[1], said[2], hint ?? said[3]);
}

/** What is at fault behind the last word is shown at it, an indent at what it indents, several lines as the first. */
function onOneLine([from, to]: readonly [number, number], text: string): [number, number] {
  const indent = /^ */.exec(text.slice(from, from + MOST_INDENT))?.[0].length ?? 0;
  const start = Math.max(0, Math.min(from + indent, text.trimEnd().length - 1));
  const lineEnd = text.indexOf("\n", start);
  const end = Math.min(to, lineEnd === -1 ? text.length : lineEnd);
  return [start, Math.max(start + 1, start + text.slice(start, end).trimEnd().length)];
}

const SAME_COLUMN = "the keys of a map, and the dashes of a list, start in the same column; after a dash comes a blank";
const KEY_VALUE = "write it as key: value";
const QUOTES = 'put the whole text in double quotes: "..."';

const WORDS: readonly (readonly [RegExp, string, string, string])[] = [
  [/^TAB_AS_INDENT/, "syntax-tab", "a tab can't indent a line", "use blanks"],
  [/Nested mappings/, "syntax-colon", "a second «: » in one value", `${QUOTES}, or mind the columns of the next line`],
  [/^BLOCK_AS|^BAD_INDENT|without - indicator/, "syntax-column", "this line starts in the wrong column", SAME_COLUMN],
  [/^MULTILINE_IMPLICIT_KEY|map keys need/, "syntax-colon", "there is no «: » after this key", KEY_VALUE],
  [/^BAD_SCALAR_START/, "syntax-start", "text can't start with this character", QUOTES],
  [/^BAD_DQ_ESCAPE/, "syntax-escape", "this escape means nothing in double quotes", "write \\\\ for a backslash"],
  [/^TAG_RESOLVE/, "tag", "tags have no place in a routine", `take it away; if it is text, ${QUOTES}`],
  [/^NON_STRING_KEY/, "syntax-key", "a key is one word", KEY_VALUE],
  [/scalar at node end/, "syntax-quotes", "something follows the closing quote or the alias", QUOTES],
];

const OPENS: Readonly<Record<string, string>> = { "]": "[", "}": "{" };

/** The quote or bracket that opens the innermost node before an offset. */
function openingBefore(root: Node | null, offset: number, closing: string, text: string): [number, number] | null {
  let opening: number | null = null;
  let inside: Node | null = root;
  while (inside) {
    const start: number = inside.range?.[0] ?? 0;
    if (text[start] === (OPENS[closing] ?? closing)) opening = start;
    inside = isCollection(inside) ? lastBefore(inside.items, offset) : null;
  }
  return opening === null ? null : [opening, opening + 1];
}

function lastBefore(items: readonly unknown[], offset: number): Node | null {
  const nodes = items.flatMap((item) => (isPair(item) ? [item.key, item.value] : [item])) as (Node | null)[];
  return nodes.findLast((node) => node?.range && node.range[0] < offset) ?? null;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
