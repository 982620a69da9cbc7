/**
 * The outline of a stroke, row by row: two circles and the straight lines that touch both. It has no hollows, so in every
 * row it is one span.
 */
import type { Stroke } from "./shapes.ts";

export interface Span {
  /** From here to there in the row asked for last; empty where `from` is not below `to`. */
  from: number;
  to: number;
}

interface Edge {
  readonly x: number;
  readonly y: number;
  readonly toX: number;
  readonly toY: number;
}

export interface Hull {
  readonly low: number;
  readonly high: number;
  readonly a: Circle;
  readonly b: Circle;
  readonly edges: readonly Edge[];
  /** A rim may be wider across than down: then rows are that much longer. */
  readonly stretch: number;
}

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * @param least no radius is less than that
 * @param across how much wider the outline is to both sides, and `down` up and down
 */
export function hullOf({ a, ra, b, rb }: Stroke, least: number, across: number, down: number): Hull {
  const from = Math.max(ra, least);
  const to = Math.max(rb, least);
  const middle = (from + to) / 2;
  // Ellipses at the ends, seen as circles by somebody who sees everything narrower.
  const stretch = (middle + across) / (middle + down);
  const first = { x: a.x / stretch, y: a.y, radius: from + down };
  const second = { x: b.x / stretch, y: b.y, radius: to + down };
  return {
    low: Math.min(first.y - first.radius, second.y - second.radius),
    high: Math.max(first.y + first.radius, second.y + second.radius),
    ...{ a: first, b: second, edges: edgesOf(first, second), stretch },
  };
}

/** Writes where the row at the height `y` is covered into `span`. */
export function rowOf({ a, b, edges, stretch }: Hull, y: number, span: Span): void {
  span.from = Number.POSITIVE_INFINITY;
  span.to = Number.NEGATIVE_INFINITY;
  widen(span, a, y);
  widen(span, b, y);
  for (const edge of edges) {
    const share = (y - edge.y) / (edge.toY - edge.y);
    // A level edge joins the circles where they are widest; they have said all of it.
    if (!(share >= 0 && share <= 1)) continue;
    const x = edge.x + (edge.toX - edge.x) * share;
    if (x < span.from) span.from = x;
    if (x > span.to) span.to = x;
  }
  span.from *= stretch;
  span.to *= stretch;
}

function widen(span: Span, { x, y: middle, radius }: Circle, y: number): void {
  const rest = radius * radius - (y - middle) * (y - middle);
  if (rest <= 0) return;
  const half = Math.sqrt(rest);
  if (x - half < span.from) span.from = x - half;
  if (x + half > span.to) span.to = x + half;
}

/** The two lines that touch both circles; none where one lies within the other. */
function edgesOf(a: Circle, b: Circle): Edge[] {
  const wayX = b.x - a.x;
  const wayY = b.y - a.y;
  const length = Math.sqrt(wayX * wayX + wayY * wayY);
  if (length <= Math.abs(a.radius - b.radius) + 1e-9) return [];
  const cos = (a.radius - b.radius) / length;
  const sin = Math.sqrt(1 - cos * cos);
  return [sin, -sin].map((side) => {
    const x = (wayX * cos - wayY * side) / length;
    const y = (wayY * cos + wayX * side) / length;
    return { x: a.x + a.radius * x, y: a.y + a.radius * y, toX: b.x + b.radius * x, toY: b.y + b.radius * y };
  });
}
