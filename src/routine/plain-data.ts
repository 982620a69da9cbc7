/**
 * The tree of YAML nodes -> plain data for the schema: maps without a prototype, lists, texts, numbers, true and false,
 * null. Unlike the conversion of `yaml` it notes repeated keys and aliases that lead nowhere, counts what aliases unfold
 * to, and is done in one pass, so that no text of a given size costs more than its size.
 */
import { type Alias, isAlias, isMap, isPair, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import { errorAt, type Spot } from "./spot.ts";

const MOST_NODES = 20_000;
const DEEPEST = 32;

export interface PlainData {
  readonly value: unknown;
  readonly spots: readonly Spot[];
  /** What each alias stands for. */
  readonly aliases: ReadonlyMap<Alias, Node>;
}

export function plainData(root: Node | null): PlainData {
  const state: State = { spots: [], aliases: new Map(), anchors: new Map(), open: new Set(), nodes: 0, depth: 0 };
  const value = convert(root, state);
  if (state.nodes <= MOST_NODES) return { value, spots: state.spots, aliases: state.aliases };
  const first = state.aliases.keys().next().value?.range ?? [0, 1];
  const message = "the aliases (*) unfold to more than a routine can hold";
  return {
    value: undefined,
    spots: [errorAt([first[0], first[1]], "alias", message, "write it out")],
    aliases: new Map(),
  };
}

interface State {
  readonly spots: Spot[];
  readonly aliases: Map<Alias, Node>;
  readonly anchors: Map<string, Node>;
  /** The nodes around the one being converted, to notice an alias that stands inside what it names. */
  readonly open: Set<Node>;
  nodes: number;
  depth: number;
}

function convert(node: Node | null | undefined, state: State): unknown {
  if (!node || ++state.nodes > MOST_NODES) return null;
  if (isAlias(node)) return convertAlias(node, state);
  if ("anchor" in node && typeof node.anchor === "string") state.anchors.set(node.anchor, node);
  if (isScalar(node)) return node.value;
  if (state.depth > DEEPEST) return tooDeep(node, state);
  state.open.add(node);
  state.depth += 1;
  let value: unknown = null;
  if (isSeq(node)) value = node.items.map((item) => convert(item as Node, state));
  if (isMap(node)) value = convertMap(node, state);
  state.depth -= 1;
  state.open.delete(node);
  return value;
}

function convertMap(map: YAMLMap, state: State): Record<string, unknown> {
  const record: Record<string, unknown> = Object.create(null);
  for (const pair of map.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const key = String(pair.key.value ?? "");
    const value = convert(pair.value as Node | null, state);
    if (Object.hasOwn(record, key)) state.spots.push(repeated(pair.key, key));
    else record[key] = value;
  }
  return record;
}

function convertAlias(alias: Alias, state: State): unknown {
  const node = state.anchors.get(alias.source);
  if (node && !state.open.has(node)) {
    state.aliases.set(alias, node);
    return convert(node, state);
  }
  const message = node
    ? `«*${alias.source}» stands inside itself`
    : `there is no anchor «&${alias.source}» before this`;
  state.spots.push(errorAt(rangeOf(alias), "alias", message, 'text that starts with * needs quotes: "*..."'));
  return undefined;
}

function repeated(key: Node, name: string): Spot {
  return errorAt(rangeOf(key), "duplicate-key", `«${name}» was said before`, "keep one of the two");
}

function tooDeep(node: Node, state: State): undefined {
  state.spots.push(errorAt(rangeOf(node), "too-deep", "lists and maps lie too deep inside each other", null));
  return undefined;
}

function rangeOf(node: Node): [number, number] {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 1];
}
