/** The themes beside the usual one (theme.ts): for eyes that need contrast, and for ears. */
import type { ChalkInstance } from "chalk";
import type { Glyphs } from "./glyphs.ts";
import type { Theme } from "./theme.ts";

/**
 * High contrast: the terminal's own colours, which its owner has chosen, at their strongest. What is coloured elsewhere is
 * bold here, what alarms is reversed, and nothing is faint.
 */
export function contrastTheme(chalk: ChalkInstance, glyphs: Glyphs): Theme {
  const bold = (text: string) => chalk.bold(text);
  return {
    title: bold,
    dim: (text) => text,
    accent: bold,
    working: bold,
    resting: bold,
    alarm: (text) => chalk.bold.inverse(text),
    good: bold,
    key: (text) => chalk.bold.underline(text),
    badge: (text) => chalk.bold.inverse(` ${text} `),
    glyphs,
  };
}

/** Nothing but the words. */
export function wordsOnly(glyphs: Glyphs): Theme {
  const same = (text: string) => text;
  const styles = { title: same, dim: same, accent: same, working: same, resting: same };
  return { ...styles, alarm: same, good: same, key: same, badge: same, glyphs };
}
