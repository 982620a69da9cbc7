/**
 * What every command may need of this process: where it writes, how that looks, the library, the history, the questions.
 * What is not asked for is not loaded.
 */
import type { ExitCode } from "../base/exit-code.ts";
import { type HistoryDoor, type OpenHistory, setAsideSentence } from "../commands/history-door.ts";
import type { Output } from "../commands/output.ts";
import type { Library } from "../library/library.ts";
import type { Screening } from "../safety/screening.ts";
import type { Capabilities } from "../terminal/capabilities.ts";
import type { Prompts } from "../terminal/prompts.ts";
import type { Theme } from "../view/theme.ts";
import { forStderr } from "./for-stderr.ts";
import { localDate } from "./local-day.ts";
import type { Paints } from "./paints.ts";
import { places } from "./places.ts";
import { readScreening } from "./screening-file.ts";

export class Tools {
  readonly terminal: Capabilities;
  readonly output: Output;
  /** Columns of a line that is cut rather than wrapped: off a terminal nothing can wrap, and nothing is cut. */
  readonly listColumns: number;
  readonly theme: Theme;

  constructor(terminal: Capabilities, { chalk, theme }: Paints) {
    this.terminal = terminal;
    this.theme = theme;
    this.listColumns = process.stdout.isTTY ? terminal.columns : Number.POSITIVE_INFINITY;
    this.output = {
      out: (line) => void process.stdout.write(`${line}\n`),
      err: (line) => void process.stderr.write(`${forStderr(line)}\n`),
      columns: terminal.columns,
      chalk,
    };
  }

  /** Opens the history, says when it had to be begun anew, and closes it. */
  async withHistory(use: (history: OpenHistory, door: HistoryDoor) => ExitCode | Promise<ExitCode>): Promise<ExitCode> {
    const door = await this.history();
    const history = door.open();
    if (history.setAside) this.output.err(setAsideSentence(history.setAside));
    try {
      return await use(history, door);
    } finally {
      history.close();
    }
  }

  /** Shipped and own. */
  async library(): Promise<Library> {
    const [{ openLibrary }, { loadShipped }, { programFault }] = await Promise.all([
      import("../library/library.ts"),
      import("../library/shipped.ts"),
      import("./program-fault.ts"),
    ]);
    const { env } = process;
    const home = places(env).config;
    return openLibrary({
      home,
      shipped: await loadShipped(),
      programFault: (command) => programFault(command, env),
    });
  }

  /** The safety answers, and the day they are held against. */
  async answers(): Promise<{ screening: Screening | null; today: string }> {
    return { screening: await readScreening(places(process.env).data), today: localDate(Date.now()) };
  }

  /** Not opened yet. */
  async history(): Promise<HistoryDoor> {
    const { historyDoor } = await import("./history-door.ts");
    return historyDoor(places(process.env).data);
  }

  /** null where nobody can be asked. `transcript`: whether question and answer stay on the screen. */
  async prompts(transcript: boolean): Promise<Prompts | null> {
    if (!this.terminal.prompts) return null;
    const { inquirerPrompts } = await import("../terminal/inquirer-prompts.ts");
    const { stdin, stdout } = process;
    return inquirerPrompts({
      stdin,
      stdout,
      process,
      chalk: this.output.chalk,
      unicode: this.terminal.unicode,
      transcript,
    });
  }
}
