/** Every sign on the screen that is no letter, twice: as Unicode, and as ASCII for terminals that can't show it. */
export interface Glyphs {
  readonly ellipsis: string;
  /** Between two facts on one line. */
  readonly dot: string;
  readonly bullet: string;
  /** Points at what is under way. */
  readonly here: string;
  readonly tick: string;
  /** One of the last three seconds. */
  readonly second: string;
  readonly bar: { readonly full: string; readonly empty: string };
  /** Pixels of the large letters; without the halves only even sizes can be drawn. */
  readonly block: { readonly full: string; readonly upper: string | null; readonly lower: string | null };
}

const UNICODE: Glyphs = {
  ellipsis: "…",
  dot: "·",
  bullet: "•",
  here: "›",
  tick: "✓",
  second: "●",
  bar: { full: "━", empty: "─" },
  block: { full: "█", upper: "▀", lower: "▄" },
};

const ASCII: Glyphs = {
  ellipsis: "~",
  dot: "-",
  bullet: "*",
  here: ">",
  tick: "+",
  second: "*",
  bar: { full: "=", empty: "-" },
  block: { full: "#", upper: null, lower: null },
};

/** Chosen once, at the start. */
export function glyphsFor(unicode: boolean): Glyphs {
  return unicode ? UNICODE : ASCII;
}
