/** A chalk that knows its level from us: its own detection ignores NO_COLOR and looks at the process. */
import { Chalk, type ChalkInstance } from "chalk";
import type { ColorLevel } from "./color-level.ts";

export function chalkFor(level: ColorLevel): ChalkInstance {
  return new Chalk({ level });
}
