/**
 * A movement being shown on a whole terminal: its name, the figure as large as there is room, what is done at the moment,
 * and as much of the instructions as fits under it.
 */
import type { Frame, Size } from "../base/frame.ts";
import { figureSize } from "../figure/figure-size.ts";
import type { Movement } from "../figure/movement.ts";
import { renderFigure } from "../figure/render-figure.ts";
import type { Instant } from "../figure/showing.ts";
import type { Exercise } from "../routine/exercise.ts";
import type { FigureManner } from "./figure-manner.ts";
import { clean, cut, ends, whole, wrap } from "./fit.ts";
import { sideWord } from "./step-words.ts";
import type { Theme } from "./theme.ts";

export interface MovementModel {
  readonly exercise: Exercise;
  readonly movement: Movement;
  readonly instant: Instant;
}

/** Rows of the name, the phase and the help; and blank rows that make it pleasant where there is room. */
const FRAME_ROWS = 3;
/** Rows that the figure is given first: with fewer, a body that is higher than long is a blot. */
const LEAST_ROWS = 10;
/** Rows that the instructions are given before the figure grows any larger. */
const TEXT_ROWS = 6;
const WIDEST = 96;

/** Null where there is no room for a figure. */
export function movementFigureSize(movement: Movement, { columns, rows }: Size): Size | null {
  const free = rows - FRAME_ROWS;
  const most = Math.max(Math.min(LEAST_ROWS, free), free - 3 - TEXT_ROWS);
  return figureSize(movement, { columns: Math.min(WIDEST, columns - 2), rows: most });
}

/** Exactly as many lines as the terminal has rows. */
export function movementFrame(model: MovementModel, size: Size, manner: FigureManner, theme: Theme): Frame {
  const { exercise, movement, instant } = model;
  const { columns, rows } = size;
  const width = Math.max(0, columns - 2);
  const figure = movementFigureSize(movement, size);
  const drawn = figure ? renderFigure(movement, instant.moment, { ...manner, ...figure }) : [];
  const spare = rows - FRAME_ROWS - drawn.length;
  const air = spare >= TEXT_ROWS ? [""] : [];
  const text = textRows(exercise, width, spare - 3 * air.length, theme);
  const above = [titleRow(exercise, instant, width, theme), ...air, ...drawn, ...air, phaseRow(model, width, theme)];
  const lines = [...above, ...air, ...text].map((line) => (line === "" ? "" : ` ${line}`)).slice(0, rows - 1);
  const blank = new Array<string>(Math.max(0, rows - 1 - lines.length)).fill("");
  const help = ` ${theme.dim(cut("any key ends", width, theme.glyphs.ellipsis))}`;
  return { lines: rows > 0 ? [...lines, ...blank, help] : [], counter: null };
}

function titleRow({ name, sided }: Exercise, { shown }: Instant, width: number, theme: Theme): string {
  const side = sided ? sideWord(shown.side) : "";
  const { left, right } = ends(clean(name), side, width, theme.glyphs.ellipsis);
  return theme.title(left) + right;
}

/** "Hold 3": what is done, and the second of it; for what goes on by itself no more than its own word, if it has one. */
function phaseRow({ exercise, movement, instant }: MovementModel, width: number, theme: Theme): string {
  const { shown, moment } = instant;
  const { phase, seconds } = shown;
  if (phase === "lift" && movement.picture.cycle !== null)
    return theme.working(cut(capital(exercise.words.hold ?? ""), width, theme.glyphs.ellipsis));
  const text = cut(phaseWords(exercise, phase), width - 3, theme.glyphs.ellipsis);
  if (phase === "ready" || phase === "switch") return theme.resting(text);
  const second = Math.min(Math.floor(moment.seconds ?? 0) + 1, Math.max(1, Math.ceil(seconds)));
  const style = phase === "relax" ? theme.resting : theme.working;
  return text === "" ? "" : style(`${text} ${second}`);
}

function phaseWords({ words }: Exercise, phase: Instant["shown"]["phase"]): string {
  if (phase === "ready") return "Start";
  if (phase === "switch") return "The other side";
  const own = phase === "rest" || phase === "open" ? undefined : words[phase];
  return capital(own ?? phase);
}

function capital(word: string): string {
  const text = clean(word);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** As many sentences as fit whole. */
function textRows({ start, steps }: Exercise, width: number, most: number, theme: Theme): string[] {
  const sentences = [
    ...(start === null ? [] : [wrap(whole(start), width)]),
    ...steps.map((step) => wrap(`${theme.glyphs.bullet} ${whole(step)}`, width, 2)),
  ];
  const rows: string[] = [];
  for (const sentence of sentences) {
    if (rows.length + sentence.length > most) break;
    rows.push(...sentence);
  }
  return rows;
}
