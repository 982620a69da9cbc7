/** Figures in plain quadrant blocks, as they are told best in a test. */
import type { FigureManner } from "../../src/view/figure-manner.ts";

export const BLOCKS: FigureManner = { glyphs: "quadrant", colours: "none", background: "dark", motion: true };
