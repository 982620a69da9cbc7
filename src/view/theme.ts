/**
 * What things look like, by what they mean. Text stays in the terminal's own colour (bold or faint), so it reads on dark
 * and light backgrounds; colour goes to large and short things only, and never says anything alone.
 */
import type { ChalkInstance } from "chalk";
import type { Glyphs } from "./glyphs.ts";

type Style = (text: string) => string;

export interface Theme {
  readonly title: Style;
  readonly dim: Style;
  /** The last three seconds, and what has just been said. */
  readonly accent: Style;
  readonly working: Style;
  readonly resting: Style;
  readonly alarm: Style;
  readonly good: Style;
  readonly key: Style;
  /** A word that must not be overlooked, such as the side. */
  readonly badge: Style;
  readonly glyphs: Glyphs;
}

export function makeTheme(chalk: ChalkInstance, glyphs: Glyphs): Theme {
  return {
    title: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    accent: (text) => chalk.bold.magenta(text),
    working: (text) => chalk.bold.green(text),
    resting: (text) => chalk.bold.cyan(text),
    alarm: (text) => chalk.bold.red(text),
    good: (text) => chalk.green(text),
    key: (text) => chalk.bold(text),
    badge: (text) => chalk.bold.inverse(` ${text} `),
    glyphs,
  };
}
