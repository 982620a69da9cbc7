/**
 * A chalk without colours: every style of it, and every style of a style, gives the text back as it is. Where there are
 * no colours it stands in for the real one, which costs as much to load as a list costs to print.
 */
import type { ChalkInstance } from "chalk";

export const COLOURLESS = new Proxy((text: string) => text, {
  get: (_target, name, self) => (name === "level" ? 0 : self),
}) as unknown as ChalkInstance;
