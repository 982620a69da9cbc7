/** How a box of units goes into a field of cells: its scale and where its corner is. A cell is twice as high as wide. */
import type { Box } from "./box.ts";

export interface Fit {
  /** Units that a cell is wide. Its height is twice that. */
  readonly unit: number;
  /** Units at the left edge of the field, and at its upper edge. */
  readonly left: number;
  readonly top: number;
}

/** A field never shows fewer units than this across: a figure that fills it any more tells no more. */
const NARROWEST = 83;
/** Units left free on both sides, so that nothing looks cut off. */
const MARGIN = 1;

/**
 * @param columns of the field
 * @param rows of the field
 * @param stands true: the floor is the lower edge of the field; false: the box lies in the middle
 */
export function fitInto(box: Box, columns: number, rows: number, stands: boolean): Fit {
  const width = box.right - box.left + 2 * MARGIN;
  // The near side of a body reaches a hair below the floor's line. Cut off there, what lies on the floor has a flat edge.
  const bottom = stands ? 0 : box.bottom;
  const height = box.top - bottom;
  const unit = Math.max(width / columns, height / (rows * 2), NARROWEST / columns);
  const spare = rows * 2 * unit - height;
  return {
    unit,
    left: box.left - MARGIN - (columns * unit - width) / 2,
    top: box.top + (stands ? spare : spare / 2),
  };
}
