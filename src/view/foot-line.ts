/** The line at the foot of a session's screen: the keys, and at its end whether somebody listens for a shout. */
import type { Look } from "../session/look.ts";
import { padEnd, widthOf } from "./fit.ts";
import { helpLine } from "./help.ts";
import type { KeyMap } from "./key-map.ts";
import type { Theme } from "./theme.ts";

export interface Foot {
  readonly look: Look;
  readonly keys?: KeyMap;
  /** Whether somebody listens for a shout; without it, nobody was asked to. */
  readonly listens?: boolean;
}

const ON = ["listening", "ear on"];
const OFF = ["not listening", "ear off"];
const GAP = 2;
/** "x STOP  space go on": stopping and pausing come before it. */
const LEAST_KEYS = 19;

/** One line of at most `width` columns. */
export function footLine({ look, keys, listens }: Foot, width: number, theme: Theme): string {
  const help = (room: number) => helpLine(room, theme, look.state === "paused", keys);
  const signs = listens === undefined ? [] : listens ? ON : OFF;
  const sign = signs.find((one) => LEAST_KEYS + GAP + widthOf(one) <= width);
  if (sign === undefined) return help(width);
  const room = width - GAP - widthOf(sign);
  return padEnd(help(room), room + GAP) + theme[listens ? "dim" : "accent"](sign);
}
