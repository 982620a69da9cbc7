/**
 * Where in a JSON text a value stands, or where the text stops being JSON. `JSON.parse` says neither; it is still what
 * reads the text, this walk is only taken when there is a fault to point at.
 */

/** As in zod: names and indexes from the outside in. */
export type Path = readonly PropertyKey[];

/** Counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const SPACE = /[ \t\r\n]*/y;
// One character at a time: a repeated repetition would try them in every grouping when the closing quote is missing.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const DEEPEST = 100;

/** The places of these paths; where there is nothing at a path, that of the nearest value around it. */
export function placesOf(text: string, paths: readonly Path[]): Place[] {
  const offsets = new Map<string, number>();
  for (const path of paths)
    for (let length = 0; length <= path.length; length++) offsets.set(key(path.slice(0, length)), -1);
  new Walk(text, (path, at) => {
    if (offsets.has(key(path))) offsets.set(key(path), at);
  }).run();
  return paths.map((path) => {
    let length = path.length;
    while (length > 0 && offsets.get(key(path.slice(0, length))) === -1) length--;
    return placeAt(text, Math.max(0, offsets.get(key(path.slice(0, length))) ?? 0));
  });
}

/** Where a text stops being JSON; null when it doesn't. */
export function syntaxFault(text: string): Place | null {
  try {
    new Walk(text, () => {}).run();
    return null;
  } catch (error) {
    if (error instanceof NotJson) return placeAt(text, error.at);
    throw error;
  }
}

class NotJson extends Error {
  readonly at: number;

  constructor(at: number) {
    super("no JSON");
    this.at = at;
  }
}

class Walk {
  private readonly text: string;
  private readonly visit: (path: Path, at: number) => void;
  private readonly path: PropertyKey[] = [];
  private at = 0;

  constructor(text: string, visit: (path: Path, at: number) => void) {
    this.text = text;
    this.visit = visit;
  }

  run(): void {
    this.value();
    if (this.at < this.text.length) throw new NotJson(this.at);
  }

  private value(): void {
    this.take(SPACE);
    this.visit(this.path, this.at);
    const first = this.text[this.at];
    if (this.path.length > DEEPEST) throw new NotJson(this.at);
    if (first === "{") this.list("}", () => this.member());
    else if (first === "[") this.list("]", (index) => this.within(index));
    else if (this.take(STRING) === null && !this.take(SCALAR)) throw new NotJson(this.at);
    this.take(SPACE);
  }

  private list(end: string, item: (index: number) => void): void {
    this.at++;
    this.take(SPACE);
    if (this.text[this.at] === end) {
      this.at++;
      return;
    }
    for (let index = 0; ; index++) {
      item(index);
      const after = this.text[this.at];
      if (after !== "," && after !== end) throw new NotJson(this.at);
      this.at++;
      if (after === end) return;
    }
  }

  private member(): void {
    this.take(SPACE);
    const name = this.take(STRING);
    if (name === null) throw new NotJson(this.at);
    this.take(SPACE);
    if (this.text[this.at] !== ":") throw new NotJson(this.at);
    this.at++;
    this.within(JSON.parse(name));
  }

  private within(step: PropertyKey): void {
    this.path.push(step);
    this.value();
    this.path.pop();
  }

  /** What `pattern` matches here, and goes behind it; null when it doesn't. */
  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return null;
    this.at = pattern.lastIndex;
    return match[0];
  }
}

function key(path: Path): string {
  return JSON.stringify(path);
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - before.lastIndexOf("\n") };
}
