/**
 * The text of the scene laid out in the room beside the number: the heading, large where all the words that may stand
 * there fit, then the lines, then the steps. What is too long is cut with an ellipsis, except while getting ready: then
 * it turns pages, and the whole of it has been seen when the time is over.
 */
import type { Look } from "../session/look.ts";
import { bigScale, bigText } from "./big-text.ts";
import { cut, wrap } from "./fit.ts";
import type { SceneLine, SceneText, Tone } from "./scene-text.ts";
import type { Theme } from "./theme.ts";

export interface Room {
  readonly width: number;
  readonly height: number;
}

interface Row {
  readonly text: string;
  readonly tone: Tone;
  /** Its sentence goes on in the next row. */
  readonly goesOn: boolean;
}

const LARGEST_HEADING = 4;
/** Rows of the smallest large letters. */
const SMALLEST_HEADING = 4;
const LEAST_TEXT = 3;
/** From this height on a blank line stands under a large heading. */
const AIRY_HEIGHT = 10;
const BLANK: Row = { text: "", tone: "plain", goesOn: false };

/** At most `room.height` lines; `counted` goes behind the heading where the number has no place of its own. */
export function textLines(text: SceneText, counted: string, look: Look, room: Room, theme: Theme): string[] {
  const { ellipsis } = theme.glyphs;
  const body = text.lines.flatMap((line) => rowsOf(line, room.width, ellipsis));
  const steps = text.cues.map((cue) => rowsOf(cue, room.width, ellipsis));
  if (!text.large) return pages(text, counted, look, body, steps.flat(), room, theme);
  const head = headingLines(text, counted, room, body.length, theme);
  const left = room.height - head.length - body.length;
  const rows = shorten([...body, ...stepRows(steps, left)], room, head.length, ellipsis);
  return [...head, ...rows.map((row) => paint(row, theme))].slice(0, Math.max(0, room.height));
}

/** Whether all of a text that turns pages is in sight at once. */
export function fitsAtOnce(text: SceneText, { width, height }: Room, theme: Theme): boolean {
  const rows = [...text.lines, ...text.cues].flatMap((line) => rowsOf(line, width, theme.glyphs.ellipsis));
  return rows.length < height;
}

/** Large letters take half of the rows at most, or more where they leave the `body` under them whole. */
function headingLines(text: SceneText, counted: string, room: Room, body: number, theme: Theme): string[] {
  const style = theme[text.tone];
  const most = counted === "" ? LARGEST_HEADING : 0;
  const rows = Math.max(
    Math.floor(room.height / 2),
    Math.max(body, LEAST_TEXT) + SMALLEST_HEADING <= room.height ? SMALLEST_HEADING : 0,
  );
  const scale = bigScale(text.headings, room.width, rows, most, theme.glyphs);
  if (scale === 0) return [style(cut(text.heading.toUpperCase() + counted, room.width, theme.glyphs.ellipsis))];
  const letters = bigText(text.heading, scale, theme.glyphs).map((row) => style(row));
  return room.height >= AIRY_HEIGHT ? [...letters, ""] : letters;
}

/** As many steps as have room, whole ones; after a blank line if all of them leave room for it. */
function stepRows(steps: readonly (readonly Row[])[], height: number): readonly Row[] {
  const all = steps.flat();
  if (all.length > 0 && all.length < height) return [BLANK, ...all];
  let used = 0;
  return steps
    .filter((rows) => {
      used += rows.length;
      return used <= height;
    })
    .flat();
}

function pages(
  text: SceneText,
  counted: string,
  look: Look,
  body: readonly Row[],
  steps: readonly Row[],
  room: Room,
  theme: Theme,
): string[] {
  const height = Math.max(0, room.height - 1);
  const airy = body.length + steps.length < height && steps.length > 0;
  const rows = airy ? [...body, BLANK, ...steps] : [...body, ...steps];
  const count = height === 0 ? 1 : Math.max(1, Math.ceil(rows.length / height));
  const perPage = Math.ceil(rows.length / count);
  const read = look.length ? Math.min(look.spent / look.length, 0.999) : 0;
  const page = Math.max(0, Math.floor(read * count));
  const mark = count > 1 ? `  ${page + 1}/${count}` : "";
  const heading = cut(`${text.heading.toUpperCase()}${counted}${mark}`, room.width, theme.glyphs.ellipsis);
  const shown = rows.slice(page * perPage, (page + 1) * perPage);
  return [theme[text.tone](heading), ...shown.map((row) => paint(row, theme))].slice(0, Math.max(0, room.height));
}

function shorten(rows: readonly Row[], { width, height }: Room, used: number, ellipsis: string): readonly Row[] {
  const room = height - used;
  const last = rows[room - 1];
  if (rows.length <= room || !last?.goesOn) return rows;
  return [...rows.slice(0, room - 1), { ...last, text: cut(last.text, width - 1, "") + ellipsis }];
}

function rowsOf({ text, tone, indent }: SceneLine, width: number, ellipsis: string): Row[] {
  const rows = indent === null ? [cut(text, width, ellipsis)] : wrap(text, width, indent);
  return rows.map((row, index) => ({ text: row, tone, goesOn: index < rows.length - 1 }));
}

function paint({ text, tone }: Row, theme: Theme): string {
  return tone === "plain" ? text : theme[tone](text);
}
