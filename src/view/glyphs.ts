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
  /** A day on a calendar: without a session, and four shades for more and more minutes. */
  readonly heat: { readonly none: string; readonly shades: readonly [string, string, string, string] };
  /** Whether blocks of eight heights can be shown. */
  readonly eighths: boolean;
  /** Axes and line of a chart, by the names of simple-ascii-chart: the compass points in which a sign has an arm. */
  readonly chart: {
    readonly axis: Readonly<Record<"n" | "ns" | "y" | "nse" | "x" | "we" | "e", string>>;
    readonly chart: Readonly<Record<"we" | "wns" | "ns" | "nse" | "wsn" | "sne", string>>;
  };
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
  heat: { none: "·", shades: ["░", "▒", "▓", "█"] },
  eighths: true,
  chart: {
    axis: { n: "▲", ns: "│", y: "┤", nse: "└", x: "┬", we: "─", e: "▶" },
    chart: { we: "━", wns: "┓", ns: "┃", nse: "┗", wsn: "┛", sne: "┏" },
  },
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
  heat: { none: ".", shades: ["-", "o", "x", "#"] },
  eighths: false,
  chart: {
    axis: { n: "^", ns: "|", y: "+", nse: "+", x: "+", we: "-", e: ">" },
    chart: { we: "=", wns: "+", ns: "|", nse: "+", wsn: "+", sne: "+" },
  },
};

/** Chosen once, at the start. */
export function glyphsFor(unicode: boolean): Glyphs {
  return unicode ? UNICODE : ASCII;
}
