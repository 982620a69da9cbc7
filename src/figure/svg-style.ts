/** The colours of an SVG, as CSS that follows the reader's choice of light or dark. */
import { TONE, type Tone } from "./tone.ts";

/** The class of a tone's shapes. */
export const TONE_CLASS: Readonly<Record<Tone, string>> = {
  [TONE.none]: "page",
  [TONE.body]: "body",
  [TONE.far]: "far",
  [TONE.accent]: "moves",
  [TONE.farAccent]: "far-moves",
  [TONE.thing]: "thing",
  [TONE.water]: "water",
};

type Palette = Readonly<
  Record<"page" | "body" | "far" | "moves" | "far-moves" | "thing" | "water" | "mat" | "text", string>
>;

const LIGHT: Palette = {
  ...{ page: "#ffffff", body: "#27303f", far: "#9aa4b5", moves: "#0b80d0", "far-moves": "#85bbe8" },
  ...{ thing: "#c8a27a", water: "#6fb3b8", mat: "#dfe6ee", text: "#394353" },
};

const DARK: Palette = {
  ...{ page: "#0f1217", body: "#d9dee7", far: "#69727f", moves: "#38a6f5", "far-moves": "#3a6a92" },
  ...{ thing: "#a9835b", water: "#4c8f95", mat: "#262d38", text: "#aab3c0" },
};

/** The content of a <style> element. On paper it is always light. */
export function svgStyle(): string {
  return `${rules(LIGHT)}text{font:500 5px system-ui,sans-serif}@media screen and (prefers-color-scheme:dark){${rules(DARK)}}`;
}

function rules(palette: Palette): string {
  const fills = Object.entries(palette).map(([name, colour]) => `.${name === "text" ? "words" : name}{fill:${colour}}`);
  return `${fills.join("")}.rim{fill:${palette.page}}.on-mat .rim{fill:${palette.mat}}.water{fill:none;stroke:${palette.water};stroke-width:1.2}`;
}
