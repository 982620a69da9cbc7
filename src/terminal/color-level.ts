/**
 * How many colours: 0 none, 1 sixteen, 2 two hundred and fifty-six, 3 all of them. In this order of precedence:
 * `--no-color`, FORCE_COLOR (force-color.org), NO_COLOR (no-color.org: any text but an empty one), what the terminal can.
 */
import type { Surroundings } from "./surroundings.ts";

export type ColorLevel = 0 | 1 | 2 | 3;

/** Bits per colour, as `tty.WriteStream.getColorDepth` tells them. */
const LEVEL_OF_DEPTH: Readonly<Record<number, ColorLevel>> = { 1: 0, 4: 1, 8: 2, 24: 3 };

export function colorLevel({ stdout, env, color }: Surroundings): ColorLevel {
  if (color === false) return 0;
  const forced = forcedLevel(env.FORCE_COLOR);
  if (forced === 0) return 0;
  if (forced === null && env.NO_COLOR) return 0;
  return Math.max(forced ?? 0, detected(stdout, env)) as ColorLevel;
}

/** null: not set. `FORCE_COLOR=` and `true` ask for colour without saying how much. */
function forcedLevel(text: string | undefined): ColorLevel | null {
  if (text === undefined) return null;
  if (text === "0" || text === "false") return 0;
  return text === "2" ? 2 : text === "3" ? 3 : 1;
}

function detected(stdout: Surroundings["stdout"], env: Surroundings["env"]): ColorLevel {
  if (!stdout.isTTY || env.TERM === "dumb") return 0;
  // Both variables are dealt with above; Node would warn about them on stderr.
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...rest } = env;
  return LEVEL_OF_DEPTH[stdout.getColorDepth?.(rest) ?? 4] ?? 1;
}
