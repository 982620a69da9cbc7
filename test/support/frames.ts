/** A frame as text: what a person sees when colour is taken away, the counting line with its spinner. */
import { Chalk } from "chalk";
import type { Frame, Size } from "../../src/base/frame.ts";
import type { Look } from "../../src/session/look.ts";
import { glyphsFor } from "../../src/view/glyphs.ts";
import { contrastTheme } from "../../src/view/other-themes.ts";
import { type SessionModel, sessionFrame } from "../../src/view/session-screen.ts";
import { makeTheme } from "../../src/view/theme.ts";

export const PLAIN = makeTheme(new Chalk({ level: 0 }), glyphsFor(true));
export const ASCII = makeTheme(new Chalk({ level: 0 }), glyphsFor(false));
export const COLOUR = makeTheme(new Chalk({ level: 1 }), glyphsFor(true));
export const CONTRAST = contrastTheme(new Chalk({ level: 1 }), glyphsFor(true));

export function aModel(look: Look, parts: Partial<SessionModel> = {}): SessionModel {
  return { look, message: null, overlay: "none", speed: 1, figure: null, ...parts };
}

/** The lines as they stand on the screen, blanks at their ends left out. */
function screenText(frame: Frame): string {
  return frame.lines
    .map((line, row) => {
      if (frame.counter?.row !== row) return line.trimEnd();
      const { text, spinning } = frame.counter;
      return text.replace(/^( *)/, `$1${spinning ? "⠋" : " "} `).trimEnd();
    })
    .join("\n");
}

export function screen(look: Look, size: string, parts: Partial<SessionModel> = {}, theme = PLAIN): string {
  return `\n${screenText(sessionFrame(aModel(look, parts), sizeOf(size), theme))}\n`;
}

/** "80x24" as a size. */
function sizeOf(text: string): Size {
  const [columns = 0, rows = 0] = text.split("x").map(Number);
  return { columns, rows };
}
