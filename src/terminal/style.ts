/**
 * A Style: how a cell is drawn, as one canonical text (the SGR codes that lead to it from plain, in a fixed order,
 * joined by `;`), so that two styles are the same exactly when their texts are. "" is plain.
 * The codes are those of ECMA-48 section 8.3.117 with xterm's colours.
 */
export type Style = string;

type Slot = "weight" | "faint" | "italic" | "underline" | "blink" | "inverse" | "hidden" | "strike" | "overline";
type Colour = "foreground" | "background";
type Slots = Partial<Record<Slot | Colour, string>>;

const ORDER: readonly (Slot | Colour)[] = [
  "weight",
  "faint",
  "italic",
  "underline",
  "blink",
  "inverse",
  "hidden",
  "strike",
  "overline",
  "foreground",
  "background",
];

/** With one of these a blank shows every other part of its style too; without, only its background. */
const DRAW_ON_BLANK: readonly Slot[] = ["underline", "inverse", "strike", "overline"];

const SETS: Readonly<Record<number, Slot>> = {
  1: "weight",
  2: "faint",
  3: "italic",
  4: "underline",
  5: "blink",
  7: "inverse",
  8: "hidden",
  9: "strike",
  53: "overline",
};

const CLEARS: Readonly<Record<number, readonly (Slot | Colour)[]>> = {
  22: ["weight", "faint"],
  23: ["italic"],
  24: ["underline"],
  25: ["blink"],
  27: ["inverse"],
  28: ["hidden"],
  29: ["strike"],
  39: ["foreground"],
  49: ["background"],
  55: ["overline"],
};

/** Reads SGR codes one after the other; knows the style at the point that was reached. */
export class StyleReader {
  #slots: Slots = {};
  style: Style = "";
  /** The same style as it shows on a blank. */
  blankStyle: Style = "";

  /** @param codes what stands between `ESC [` and `m`, such as `1;38;5;208` */
  read(codes: string): void {
    const list = codes.split(";").map(Number);
    for (let at = 0; at < list.length; ) at += this.#apply(list, at);
    this.style = written(this.#slots);
    const drawn = DRAW_ON_BLANK.some((slot) => this.#slots[slot]);
    this.blankStyle = drawn ? this.style : (this.#slots.background ?? "");
  }

  /** Returns how many numbers the code at `at` took. */
  #apply(list: readonly number[], at: number): number {
    const code = list[at] ?? 0;
    const slot = SETS[code];
    if (code === 0) this.#slots = {};
    else if (slot) this.#slots[slot] = String(code);
    else if (CLEARS[code]) for (const cleared of CLEARS[code]) delete this.#slots[cleared];
    else if (code === 38 || code === 48)
      return this.#extended(list.slice(at), code === 38 ? "foreground" : "background");
    else if ((code >= 30 && code <= 37) || (code >= 90 && code <= 97)) this.#slots.foreground = String(code);
    else if ((code >= 40 && code <= 47) || (code >= 100 && code <= 107)) this.#slots.background = String(code);
    return 1;
  }

  /** `38;5;n` or `38;2;r;g;b`. */
  #extended(list: readonly number[], colour: Colour): number {
    const length = list[1] === 5 ? 3 : list[1] === 2 ? 5 : list.length;
    if (list.length >= length && length > 2) this.#slots[colour] = list.slice(0, length).join(";");
    return length;
  }
}

function written(slots: Slots): Style {
  return ORDER.flatMap((slot) => slots[slot] ?? []).join(";");
}
