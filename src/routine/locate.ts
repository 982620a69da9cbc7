/**
 * Where in the text a fault stands: its path is walked through the tree of nodes, aliases included. A value that was
 * left empty has no place of its own and is shown at its key; so is what is missing, at the key of the map it belongs in.
 */
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Fault } from "./fault.ts";
import type { Spot } from "./spot.ts";

export interface Tree {
  readonly text: string;
  readonly root: Node | null;
  readonly aliases: ReadonlyMap<Alias, Node>;
}

export function locate(fault: Fault, tree: Tree): Spot {
  const { code, severity, message, hint } = fault;
  const { key, value } = walk(fault, tree);
  const wanted = fault.at === "key" ? (key ?? firstKey(value, tree)) : value;
  const range = rangeOf(wanted, tree.text) ?? rangeOf(key, tree.text) ?? dashBefore(value, tree.text);
  return { code, severity, message, hint, start: range[0], end: range[1] };
}

function walk(fault: Fault, tree: Tree): { key: Node | null; value: Node | null } {
  let key: Node | null = null;
  let value = tree.root;
  for (const step of fault.path) {
    const inside = resolved(value, tree);
    if (isSeq(inside)) {
      key = null;
      value = (inside.items[Number(step)] as Node | undefined) ?? null;
    } else if (isMap(inside)) {
      const pair = inside.items.find((each) => keyOf(each) === String(step));
      if (!pair) break;
      key = pair.key as Node;
      value = pair.value as Node | null;
    } else break;
  }
  return { key, value };
}

function resolved(node: Node | null, tree: Tree): Node | null {
  return isAlias(node) ? (tree.aliases.get(node) ?? null) : node;
}

function keyOf(pair: Pair): string | null {
  return isScalar(pair.key) ? String(pair.key.value ?? "") : null;
}

function firstKey(node: Node | null, tree: Tree): Node | null {
  const map = resolved(node, tree);
  return isMap(map) ? ((map.items[0]?.key as Node | undefined) ?? node) : node;
}

/** An item that was left empty: the dash or comma that announces it. */
function dashBefore(node: Node | null, text: string): [number, number] {
  const before = text.slice(0, node?.range?.[0] ?? 0).trimEnd().length;
  return [Math.max(0, before - 1), Math.max(1, before)];
}

function rangeOf(node: Node | null, text: string): [number, number] | null {
  if (!node?.range) return null;
  const [start, end] = node.range;
  const written = text.slice(start, end).trimEnd();
  return written === "" ? null : [start, start + written.length];
}
