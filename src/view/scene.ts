/**
 * The scene: the middle of the live screen. The large number with its caption, the heading and the text, and where there
 * is a picture and room for it the figure.
 *
 *     number  heading          figure  number          figure
 *             text                     heading         number  heading
 *                                      text                    text
 *
 * Where the number has no room it goes into the heading. The sizes depend on the exercise, not on the beat; only while
 * getting ready, when the text is there to be read, the number over it is made smaller to leave it room.
 */
import type { Look } from "../session/look.ts";
import { countOf } from "./count.ts";
import type { FigureManner } from "./figure-manner.ts";
import { cut, padEnd } from "./fit.ts";
import type { KeyMap } from "./key-map.ts";
import { GAP, type Layout } from "./layout.ts";
import { type NumberBox, numberBox, numberLines } from "./number-box.ts";
import { fitsAtOnce, type Room, textLines } from "./scene-body.ts";
import { type SceneText, sceneText } from "./scene-text.ts";
import { sessionFigure } from "./session-figure.ts";
import type { Theme } from "./theme.ts";

/** The part of the width that the number may take beside the text; a clock with minutes of two digits may take more. */
const NUMBER_SHARE = 0.5;
const CLOCK_SHARE = 0.65;
/** The part of the height that it may take above the text. */
const HEIGHT_SHARE = 0.55;
/** The same where the text has to turn pages anyway. */
const HEIGHT_SHARE_OVER_PAGES = 1 / 3;
/** With fewer rows under the number than this, a text to be read turns more pages than anybody follows. */
const LEAST_TO_READ = 6;
/** From this height on a blank line stands between the number and the text under it. */
const AIRY_HEIGHT = 20;

export interface SceneManner {
  /** null: no figure. */
  readonly manner: FigureManner | null;
  /** Whether the count stands out. */
  readonly flash: boolean;
  readonly keys: KeyMap;
}

/** Exactly `layout.scene.height` lines of at most `layout.width` columns. */
export function scene(look: Look, layout: Layout, { manner, flash, keys }: SceneManner, theme: Theme): string[] {
  const { width, figure: place } = layout;
  const { height } = layout.scene;
  const text = sceneText(look, theme, layout.status === null, keys);
  const drawn = manner && place && look.state !== "ended" ? sessionFigure(look, place, manner, theme) : null;
  if (!drawn || !place) return numberAndText(look, { text, flash }, { width, height }, theme);
  if (place.at === "top") {
    const left = " ".repeat(Math.floor((width - place.columns) / 2));
    const below = numberAndText(look, { text, flash }, { width, height: height - drawn.length }, theme);
    return [...drawn.map((line) => left + line), ...below];
  }
  const top = Math.floor((height - drawn.length) / 2);
  const right = numberOverText(look, { text, flash }, { width: width - place.columns - GAP, height }, theme);
  return right.map((line, row) => {
    const left = drawn[row - top] ?? " ".repeat(place.columns);
    return line === "" ? left : left + " ".repeat(GAP) + line;
  });
}

interface Shown {
  readonly text: SceneText;
  readonly flash: boolean;
}

/** Exactly `height` lines: left the number, right the text. */
function numberAndText(look: Look, shown: Shown, { width, height }: Room, theme: Theme): string[] {
  const most = Math.floor(width * (countOf(look).widest.length > 4 ? CLOCK_SHARE : NUMBER_SHARE));
  const box = numberBox(look, { width: most, height }, theme);
  const number = numberLines(look, box, { tone: shown.text.tone, flash: shown.flash }, theme);
  const taken = box.width > 0 ? box.width + GAP : 0;
  const top = box.width > 0 ? Math.floor(Math.max(0, height - number.length) / 3) : 0;
  const right = textBeside(look, shown, box, { width: width - taken, height: height - top }, theme);
  return Array.from({ length: height }, (_, row) => {
    const left = padEnd(number[row - top] ?? "", taken);
    return left + (right[row - top] ?? "");
  });
}

/** Exactly `height` lines: the number, and the text under it. */
function numberOverText(look: Look, shown: Shown, room: Room, theme: Theme): string[] {
  const box = boxOver(look, shown.text, room, theme);
  const number = numberLines(look, box, { tone: shown.text.tone, flash: shown.flash }, theme);
  if (airOver(box, room) > 0) number.push("");
  const below = { ...room, height: room.height - number.length };
  const lines = [...number, ...textBeside(look, shown, box, below, theme)];
  return Array.from({ length: room.height }, (_, row) => lines[row] ?? "");
}

/** As large as it may be; smaller if all of a text that is there to be read is in sight under it then. */
function boxOver(look: Look, text: SceneText, room: Room, theme: Theme): NumberBox {
  const within = (height: number) => numberBox(look, { ...room, height: Math.floor(height) }, theme);
  const below = (box: NumberBox) => room.height - box.rows - airOver(box, room);
  const largest = within(room.height * HEIGHT_SHARE);
  if (text.large) return largest;
  for (let box = largest; box.scale > 0; box = within(box.rows - 1)) {
    if (fitsAtOnce(text, { ...room, height: below(box) }, theme)) return box;
  }
  const pages = within(room.height * HEIGHT_SHARE_OVER_PAGES);
  if (pages.scale > 0) return pages;
  return within(room.height - LEAST_TO_READ);
}

function airOver(box: NumberBox, room: Room): number {
  return box.scale > 0 && room.height >= AIRY_HEIGHT ? 1 : 0;
}

/** The text, with the count in its heading where that has no place of its own. */
function textBeside(look: Look, { text, flash }: Shown, box: NumberBox, room: Room, theme: Theme): string[] {
  const count = counted(look, box);
  const lines = textLines(text, count, look, room, theme);
  if (!flash || count === "" || lines[0] === undefined) return lines;
  return [
    theme.badge(cut(text.heading.toUpperCase() + count, room.width - 2, theme.glyphs.ellipsis)),
    ...lines.slice(1),
  ];
}

/** What goes behind the heading where the number has no place of its own. */
function counted(look: Look, { width }: NumberBox): string {
  return width > 0 || look.state === "ended" ? "" : ` ${countOf(look).short}`;
}
