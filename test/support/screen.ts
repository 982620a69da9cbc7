/** A terminal without a window: takes the bytes that a program sends and knows what a person would see. */
import xterm from "@xterm/headless";

export interface Modes {
  readonly alternateScreen: boolean;
  readonly cursorHidden: boolean;
  readonly wrap: boolean;
}

export interface Screen {
  /** Takes bytes; resolves when they are on the screen. */
  write(bytes: string): Promise<void>;
  /** Resolves when everything that was written is on the screen. */
  settled(): Promise<void>;
  /** The rows of the window, blanks at their ends left out. */
  lines(): string[];
  /** The same as one text, empty rows at the end left out. */
  text(): string;
  /** One text a cell, row by row: its characters, and its style as xterm understood it. For comparing, not for reading. */
  looks(): string[][];
  resize(columns: number, rows: number): void;
  modes(): Modes;
  /** Where the cursor is, from 0. */
  cursor(): { row: number; column: number };
  /** What a real terminal would answer to a question such as "where is the cursor". */
  onAnswer(listener: (bytes: string) => void): void;
}

export function openScreen(columns = 80, rows = 24): Screen {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 1000 });
  const line = (row: number) => terminal.buffer.active.getLine(terminal.buffer.active.baseY + row);
  const lines = () => Array.from({ length: terminal.rows }, (_, row) => line(row)?.translateToString(true) ?? "");
  const write = (bytes: string) => new Promise<void>((resolve) => terminal.write(bytes, resolve));
  return {
    write,
    settled: () => write(""),
    lines,
    text: () => lines().join("\n").trimEnd(),
    looks: () => Array.from({ length: terminal.rows }, (_, row) => looksOf(line(row), terminal.cols)),
    resize: (to, high) => terminal.resize(to, high),
    modes: () => ({
      alternateScreen: terminal.buffer.active.type === "alternate",
      cursorHidden: isCursorHidden(terminal),
      wrap: terminal.modes.wraparoundMode,
    }),
    cursor: () => ({ row: terminal.buffer.active.cursorY, column: terminal.buffer.active.cursorX }),
    onAnswer: (listener) => void terminal.onData(listener),
  };
}

type Line = NonNullable<ReturnType<InstanceType<typeof xterm.Terminal>["buffer"]["active"]["getLine"]>>;

function looksOf(line: Line | undefined, columns: number): string[] {
  return Array.from({ length: columns }, (_, column) => {
    const cell = line?.getCell(column);
    if (!cell) return "";
    // A blank that was never written and one that was look the same.
    const characters = cell.getChars() || (cell.getWidth() === 0 ? "" : " ");
    const colours = [cell.getFgColorMode(), cell.getFgColor(), cell.getBgColorMode(), cell.getBgColor()];
    const drawn = [cell.isUnderline(), cell.isInverse(), cell.isStrikethrough(), cell.isOverline()];
    if (characters === " " && !drawn.some(Boolean)) return ` |${colours.slice(2)}`;
    return `${characters}|${[...colours, ...drawn, cell.isBold(), cell.isDim(), cell.isItalic()]}`;
  });
}

/** The public interface does not tell; the field has been the same since xterm.js 4. */
function isCursorHidden(terminal: InstanceType<typeof xterm.Terminal>): boolean {
  const inside = terminal as unknown as { _core: { coreService: { isCursorHidden: boolean } } };
  return inside._core.coreService.isCursorHidden;
}
