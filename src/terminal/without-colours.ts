/** A chalk that is bold, reversed and underlined as ever, and neither coloured nor faint: for high contrast. */
import type { ChalkInstance } from "chalk";

const LEFT_OUT: ReadonlySet<string | symbol> = new Set([
  ...["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "gray", "grey", "dim"],
]);
const KEPT: ReadonlySet<string | symbol> = new Set(["bold", "inverse", "underline", "italic", "strikethrough"]);

/** A style of a style goes through here as well: bold.cyan is bold. */
export function withoutColours(chalk: ChalkInstance): ChalkInstance {
  // Not the chalk itself: it would insist on its own styles, once it has made them.
  const paint = (...text: unknown[]) => chalk(...text);
  return new Proxy(paint as ChalkInstance, {
    get: (_paint, name, self) => {
      if (LEFT_OUT.has(name)) return self;
      const style: unknown = Reflect.get(chalk, name);
      return KEPT.has(name) ? withoutColours(style as ChalkInstance) : style;
    },
  });
}
