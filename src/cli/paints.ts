/** The colours of this terminal, and the theme made of them. What paints is only loaded where something can be painted. */
import type { ChalkInstance } from "chalk";
import type { Capabilities } from "../terminal/capabilities.ts";
import { COLOURLESS } from "../terminal/colourless.ts";
import { glyphsFor } from "../view/glyphs.ts";
import { makeTheme, type Theme } from "../view/theme.ts";

export interface Paints {
  readonly chalk: ChalkInstance;
  readonly theme: Theme;
}

export async function paints({ colorLevel, unicode }: Capabilities, contrast: boolean): Promise<Paints> {
  const chalk = colorLevel === 0 ? COLOURLESS : (await import("../terminal/chalk-for.ts")).chalkFor(colorLevel);
  const glyphs = glyphsFor(unicode);
  if (!contrast) return { chalk, theme: makeTheme(chalk, glyphs) };
  const [{ withoutColours }, { contrastTheme }] = await Promise.all([
    import("../terminal/without-colours.ts"),
    import("../view/other-themes.ts"),
  ]);
  return { chalk: withoutColours(chalk), theme: contrastTheme(chalk, glyphs) };
}
