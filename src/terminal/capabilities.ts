/**
 * What can be done with the terminal at hand, found out once, before anything is shown. Nothing is guessed from what
 * isn't there: no terminal, no live screen, no keys and no questions.
 */
import { type ColorLevel, colorLevel } from "./color-level.ts";
import type { Surroundings } from "./surroundings.ts";

export interface Capabilities {
  /** The screen can be redrawn in place: otherwise a line for every event. */
  readonly live: boolean;
  /** Single keys can be read. */
  readonly keys: boolean;
  /** Somebody sits at both ends: a question may be asked at all. */
  readonly asks: boolean;
  /** Questions that are redrawn can be asked. */
  readonly prompts: boolean;
  /** Columns and rows to lay text out in; the live screen has its own, always true size. */
  readonly columns: number;
  readonly rows: number;
  readonly colorLevel: ColorLevel;
  /** Characters beyond ASCII can be shown. */
  readonly unicode: boolean;
  /** Blocks and lines may be drawn two columns wide, as terminals for Chinese, Japanese and Korean may be set to. */
  readonly wideSigns: boolean;
  readonly background: "dark" | "light";
}

const DEFAULT_COLUMNS = 80;
const DEFAULT_ROWS = 24;

export function capabilities(surroundings: Surroundings): Capabilities {
  const { stdout, env, platform, plain = false } = surroundings;
  const reported = stdout.columns ?? 0;
  return {
    // A terminal that doesn't know its width (expect, some CI) can't be addressed by column.
    live: Boolean(stdout.isTTY) && reported > 0 && env.TERM !== "dumb" && !plain,
    // Node opens stdin when it is first named, which costs a command that asks nothing as much as its answer.
    get keys() {
      return Boolean(surroundings.stdin.isTTY);
    },
    get asks() {
      return Boolean(surroundings.stdin.isTTY && stdout.isTTY);
    },
    get prompts() {
      return Boolean(surroundings.stdin.isTTY && stdout.isTTY) && env.TERM !== "dumb";
    },
    columns: positive(env.COLUMNS) ?? (reported > 0 ? reported : DEFAULT_COLUMNS),
    rows: stdout.rows || DEFAULT_ROWS,
    colorLevel: colorLevel(surroundings),
    unicode: isUnicode(env, platform),
    wideSigns: /^(?:zh|ja|ko)(?:_|$)/i.test(localeOf(env)),
    background: backgroundOf(env),
  };
}

function positive(text: string | undefined): number | null {
  return text && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}

/**
 * POSIX: the first of LC_ALL, LC_CTYPE and LANG that is set tells the character set. Where none is (containers, many SSH
 * logins) the terminal is a UTF-8 one nowadays, except the Linux console, whose font has few of the signs.
 */
function isUnicode(env: Surroundings["env"], platform: string): boolean {
  if (platform === "win32") return Boolean(env.WT_SESSION || env.TERM_PROGRAM || env.ConEmuTask || env.TERM);
  if (env.TERM === "linux") return false;
  const locale = localeOf(env);
  return locale ? /utf-?8/i.test(locale) : true;
}

function localeOf(env: Surroundings["env"]): string {
  return env.LC_ALL || env.LC_CTYPE || env.LANG || "";
}

/**
 * Some terminals tell their colours in COLORFGBG, text;background as numbers of the sixteen (rxvt, Konsole): white and the
 * bright ones but grey are light. The others are dark more often than not.
 */
function backgroundOf(env: Surroundings["env"]): Capabilities["background"] {
  const colour = /;(\d{1,2})$/.exec(env.COLORFGBG ?? "")?.[1];
  return colour === "7" || Number(colour) > 8 ? "light" : "dark";
}
