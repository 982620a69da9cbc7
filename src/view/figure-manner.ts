/** How figures are drawn on this terminal: what it can show, as far as nobody has set anything else. */
import type { Background, Colours } from "../figure/colours.ts";
import { glyphsFor } from "../figure/glyph-set.ts";
import type { FigureStyle } from "../figure/render-figure.ts";
import type { Settings } from "../routine/settings.ts";

export interface FigureManner extends Pick<FigureStyle, "glyphs" | "colours" | "background"> {
  /** false: from key posture to key posture, with nothing in between. */
  readonly motion: boolean;
}

/** What is known of the terminal (`Capabilities`). */
export interface FigureTerminal {
  readonly unicode: boolean;
  /** Blocks and lines may be drawn two columns wide. */
  readonly wideSigns: boolean;
  readonly background: Background;
  /** 0 none, 1 sixteen, 2 and more: the 256 of xterm. */
  readonly colorLevel: number;
}

/** null: no figures are wanted. */
export function figureManner(settings: Settings, terminal: FigureTerminal): FigureManner | null {
  const { figure, background, reducedMotion } = settings;
  if (figure === "off") return null;
  return {
    glyphs: glyphsFor(figure, terminal.unicode, terminal.wideSigns),
    colours: coloursFor(terminal.colorLevel),
    background: background === "auto" ? terminal.background : background,
    motion: !reducedMotion,
  };
}

function coloursFor(level: number): Colours {
  if (level === 0) return "none";
  return level === 1 ? "basic" : "full";
}
