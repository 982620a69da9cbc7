/**
 * A Source: the text of a file, read as far as YAML goes. It knows the plain data, the faults so far, and where in the
 * text everything stands. A fault of YAML itself makes doubtful what follows it, and what depends on the whole.
 */
import { isCollection, isPair, isScalar, type LineCounter, type Node } from "yaml";
import { compose } from "./compose.ts";
import type { Fault } from "./fault.ts";
import { locate, type Tree } from "./locate.ts";
import { plainData } from "./plain-data.ts";
import { errorAt, type Spot } from "./spot.ts";

/** Said of a file that is only partly read, these may be wrong. */
const NEEDS_THE_WHOLE = new Set(["missing-key", "unknown-exercise", "unused-define", "empty", "idle-rest"]);

export interface Source {
  /** Plain data; undefined when there is none. */
  readonly data: unknown;
  readonly spots: readonly Spot[];
  readonly lines: LineCounter;
  /** The faults at their places, without those that can't be trusted. */
  place(faults: readonly Fault[]): Spot[];
}

const BYTE_ORDER_MARK = "\ufeff";

export function readSource(file: string): Source {
  const text = file.startsWith(BYTE_ORDER_MARK) ? file.slice(1) : file;
  const { document, lines, spots, doubtfulFrom } = compose(text);
  const root = document?.contents ?? null;
  if (!root || (isScalar(root) && root.value === null)) {
    const empty = errorAt(
      [0, 1],
      "empty-file",
      "there is nothing in this file",
      "backcoach new writes one to start from",
    );
    return { data: undefined, spots: spots.length > 0 ? spots : [empty], lines, place: () => [] };
  }
  const plain = plainData(root);
  const tree: Tree = { text, root, aliases: plain.aliases };
  const trustedUpTo = doubtfulFrom === null ? null : innermostStart(root, doubtfulFrom);
  const trusted = (spot: Spot) => trustedUpTo === null || (spot.start < trustedUpTo && !NEEDS_THE_WHOLE.has(spot.code));
  return {
    data: plain.value,
    spots: [...spots, ...plain.spots],
    lines,
    place: (faults) => faults.map((fault) => locate(fault, tree)).filter(trusted),
  };
}

/** Where the innermost item of a block list or map around an offset begins: up to there the author was understood. */
function innermostStart(root: Node, offset: number): number {
  let start = offset;
  let inside: Node | null = root;
  while (isCollection(inside) && !inside.flow) {
    const child: unknown = inside.items.findLast((item) => startOf(item) <= offset);
    if (child === undefined) break;
    start = startOf(child);
    inside = (isPair(child) ? child.value : child) as Node | null;
  }
  return start;
}

function startOf(item: unknown): number {
  const node = (isPair(item) ? item.key : item) as Node | null;
  return node?.range?.[0] ?? Number.POSITIVE_INFINITY;
}
