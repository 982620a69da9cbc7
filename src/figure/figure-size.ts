/** How much room a figure takes: no more rows than its movement needs, none at all where it would be a blot. */
import type { Size } from "../base/frame.ts";
import { boxOf } from "./box.ts";
import { fitInto } from "./fit.ts";
import { groundOf } from "./ground.ts";
import type { Movement } from "./movement.ts";

/** Below this a body has too few pixels to tell an arm from a leg. */
const LEAST: Size = { columns: 24, rows: 6 };
/** Units that a column may stand for: a limb is 5 thick, and has to be more than a speck. */
const COARSEST = 7.5;

/**
 * The size for a figure where there is room for `most`: as wide as that, and as high as the movement needs at that width.
 * Null where there is too little room. It is the same for both sides and at every moment.
 */
export function figureSize(movement: Movement, most: Size): Size | null {
  if (most.columns < LEAST.columns || most.rows < LEAST.rows) return null;
  const { margin, stands } = groundOf(movement.picture);
  const box = boxOf(movement, movement.picture.side);
  const unit = figureUnit(movement, most);
  if (unit > COARSEST) return null;
  const height = box.top - (stands ? 0 : box.bottom);
  const rows = Math.min(most.rows - margin.rows, Math.ceil(height / (2 * unit) - 1e-6));
  return { columns: most.columns, rows: Math.max(LEAST.rows, rows + margin.rows) };
}

/** How many units a column stands for in a figure of that size: the fewer, the larger the body. */
export function figureUnit(movement: Movement, { columns, rows }: Size): number {
  const { margin, stands } = groundOf(movement.picture);
  const box = boxOf(movement, movement.picture.side);
  return fitInto(box, columns - margin.columns, rows - margin.rows, stands).unit;
}
