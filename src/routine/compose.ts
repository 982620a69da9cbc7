/**
 * YAML text -> the tree of nodes of the `yaml` package, under limits. A routine is small and flat; a text that isn't may
 * be meant to exhaust the reader (the composer of `yaml` recurses), so depth and size are watched while the text is cut
 * into lexemes, before anything is built from it.
 */
import { Composer, type Document, Lexer, LineCounter, Parser } from "yaml";
import { errorAt, type Spot } from "./spot.ts";
import { syntaxSpots } from "./syntax-spots.ts";

/** In characters; a whole routine of 200 entries with notes has about 40,000. */
const LONGEST_TEXT = 262_144;
const MOST_LEXEMES = 50_000;
const DEEPEST = 32;

// Tab and line ends are no fault. A byte order mark is taken off before.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const MOST_CONTROLS = 10;

export interface Composed {
  /** null when nothing could be built. */
  readonly document: Document.Parsed | null;
  readonly lines: LineCounter;
  readonly spots: readonly Spot[];
  /** Offset of the first fault that makes the rest of the tree doubtful, or null. */
  readonly doubtfulFrom: number | null;
}

/** Reads one document; `stringKeys` and the fixed schema keep keys and values plain whatever a directive asks for. */
export function compose(source: string): Composed {
  const lines = new LineCounter();
  if (source.length > LONGEST_TEXT) return refused(lines, tooLarge(source));
  const controls = controlSpots(source);
  const text = controls.length > 0 ? source.replace(CONTROL, "\ufffd") : source;
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  let document: Document.Parsed | null = null;
  try {
    for (const next of composer.compose(tokens(text, lines), true, text.length)) {
      if (document) return withSyntax(document, lines, text, [...controls, severalDocuments(next)]);
      document = next as Document.Parsed;
    }
  } catch (reason) {
    if (reason instanceof OverLimit) return refused(lines, reason.spot);
    throw reason;
  }
  return document ? withSyntax(document, lines, text, controls) : { document, lines, spots: controls, doubtfulFrom: 0 };
}

class OverLimit extends Error {
  readonly spot: Spot;
  constructor(spot: Spot) {
    super(spot.message);
    this.spot = spot;
  }
}

function* tokens(text: string, lines: LineCounter) {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > DEEPEST) throw new OverLimit(tooDeep(parser.offset));
    if (++count > MOST_LEXEMES) throw new OverLimit(tooMuch(parser.offset));
  }
  yield* parser.end();
}

function withSyntax(document: Document.Parsed, lines: LineCounter, text: string, spots: readonly Spot[]): Composed {
  const syntax = syntaxSpots(document, lines, text);
  return { document, lines, spots: [...spots, ...syntax.spots], doubtfulFrom: syntax.doubtfulFrom };
}

function refused(lines: LineCounter, spot: Spot): Composed {
  if (lines.lineStarts.length === 0) lines.addNewLine(0);
  return { document: null, lines, spots: [spot], doubtfulFrom: 0 };
}

function controlSpots(text: string): Spot[] {
  const found: Spot[] = [];
  for (const match of text.matchAll(CONTROL)) {
    if (found.length === MOST_CONTROLS) break;
    const name = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    const message = `an invisible control character (${name})`;
    found.push(errorAt([match.index, match.index + 1], "control-character", message, "delete it"));
  }
  return found;
}

function tooLarge(text: string): Spot {
  const message = `${text.length} characters are too many; ${LONGEST_TEXT} are the most`;
  return errorAt([0, 1], "too-large", message, "a routine takes a few thousand: is this the right file?");
}

function tooDeep(offset: number): Spot {
  return errorAt(
    [offset - 1, offset],
    "too-deep",
    "lists and maps lie too deep inside each other",
    "is this the right file?",
  );
}

function tooMuch(offset: number): Spot {
  return errorAt([offset - 1, offset], "too-large", "this is more than a routine can hold", "is this the right file?");
}

function severalDocuments(document: { range: readonly [number, number, number] }): Spot {
  const [start] = document.range;
  const hint = "keep one in each file, and take the line of --- away";
  return errorAt([start, start + 3], "several-documents", "a second document starts here; a file holds one", hint);
}
