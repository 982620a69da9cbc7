/** A terminal as a program sees it (an output stream with a size), connected to a screen that can be read. */
import { EventEmitter } from "node:events";
import type { Output } from "../../src/terminal/streams.ts";
import { openScreen, type Screen } from "./screen.ts";

export class FakeTerminal extends EventEmitter implements Output {
  readonly isTTY = true;
  columns: number;
  rows: number;
  readonly screen: Screen;
  /** Every write by itself. */
  readonly writes: string[] = [];
  /** What happens on a write instead. */
  breaks: (() => never) | null = null;

  constructor(columns = 40, rows = 8) {
    super();
    this.columns = columns;
    this.rows = rows;
    this.screen = openScreen(columns, rows);
  }

  write(bytes: string): boolean {
    this.breaks?.();
    this.writes.push(bytes);
    void this.screen.write(bytes);
    return true;
  }

  resize(columns: number, rows: number): void {
    this.columns = columns;
    this.rows = rows;
    if (columns > 0) this.screen.resize(columns, rows);
    this.emit("resize");
  }

  /** What a person sees now. */
  async lines(): Promise<string[]> {
    await this.screen.settled();
    return this.screen.lines();
  }
}
