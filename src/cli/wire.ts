/**
 * The only place that builds the concrete parts: the streams of this process, its clock, its folders, and the commands
 * on top of them. What a command does not need is not loaded for it.
 */
import { join } from "node:path";
import type { ChalkInstance } from "chalk";
import { ExitCode } from "../base/exit-code.ts";
import type { HistoryOptions } from "../commands/history.ts";
import { type HistoryDoor, type OpenHistory, setAsideSentence } from "../commands/history-door.ts";
import { type ListOptions, listRoutines } from "../commands/list-routines.ts";
import type { Output } from "../commands/output.ts";
import type { ScreenOptions } from "../commands/screen.ts";
import type { ShowOptions } from "../commands/show.ts";
import type { StartOptions } from "../commands/start-options.ts";
import { holdsFiles } from "../library/find-files.ts";
import type { Library } from "../library/library.ts";
import type { Screening } from "../safety/screening.ts";
import { type Capabilities, capabilities } from "../terminal/capabilities.ts";
import type { ColorLevel } from "../terminal/color-level.ts";
import { COLOURLESS } from "../terminal/colourless.ts";
import type { Prompts } from "../terminal/prompts.ts";
import { glyphsFor } from "../view/glyphs.ts";
import { makeTheme, type Theme } from "../view/theme.ts";
import { localDate } from "./local-time.ts";
import { places } from "./places.ts";
import { readScreening } from "./screening-file.ts";
import { shippedRows } from "./shipped-rows.ts";

/** Where the schema of the routine format can be fetched by an editor. */
const SCHEMA_URL = "https://unpkg.com/backcoach/dist/routine.schema.json";

/** One function a command; each resolves to the exit code. */
export interface Commands {
  home(help: string): Promise<ExitCode>;
  start(name: string, options: StartOptions): Promise<ExitCode>;
  list(options: ListOptions): Promise<ExitCode>;
  show(name: string, options: ShowOptions): Promise<ExitCode>;
  redflags(options: { json?: boolean }): Promise<ExitCode>;
  screen(options: ScreenOptions): Promise<ExitCode>;
  check(files: string[], options: { json?: boolean }): Promise<ExitCode>;
  create(name: string | undefined, options: { from?: string }): Promise<ExitCode>;
  schema(): Promise<ExitCode>;
  history(id: string | undefined, options: HistoryOptions): Promise<ExitCode>;
  export(file: string | undefined): Promise<ExitCode>;
  import(file: string, options: { yes?: boolean }): Promise<ExitCode>;
  forget(id: string | undefined, options: { all?: boolean; yes?: boolean }): Promise<ExitCode>;
}

export async function makeCommands({ color }: { color: boolean }): Promise<Commands> {
  const { stdout, env, platform } = process;
  const surroundings = {
    stdout,
    env,
    platform,
    color,
    get stdin() {
      return process.stdin;
    },
  };
  const terminal = capabilities(surroundings);
  return new Wire(terminal, terminal.colorLevel === 0 ? COLOURLESS : await colours(terminal.colorLevel));
}

async function colours(level: ColorLevel): Promise<ChalkInstance> {
  const { chalkFor } = await import("../terminal/chalk-for.ts");
  return chalkFor(level);
}

class Wire implements Commands {
  readonly #terminal: Capabilities;
  readonly #output: Output;
  readonly #theme: Theme;

  constructor(terminal: Capabilities, chalk: ChalkInstance) {
    this.#terminal = terminal;
    this.#theme = makeTheme(chalk, glyphsFor(terminal.unicode));
    this.#output = {
      out: (line) => void process.stdout.write(`${line}\n`),
      err: (line) => void process.stderr.write(`${line}\n`),
      columns: terminal.columns,
      chalk,
    };
  }

  async home(help: string): Promise<ExitCode> {
    const { home } = await import("../commands/home.ts");
    const start = (id: string) => this.start(id, { warmup: true, questions: true });
    return home(
      { output: this.#output, library: await this.#library(), prompts: await this.#prompts(true), start },
      help,
    );
  }

  async start(name: string, options: StartOptions): Promise<ExitCode> {
    const [{ start }, { startParts }] = await Promise.all([import("../commands/start.ts"), import("./start-parts.ts")]);
    const library = await this.#library();
    const shared = {
      output: this.#output,
      theme: this.#theme,
      find: async (wanted: string) => (await library.find(wanted)).routine,
      catalogue: library,
      door: await this.#history(),
      terminal: this.#terminal,
      prompts: (transcript: boolean) => this.#prompts(transcript),
    };
    const { questions, ...parts } = await startParts(shared, places(process.env));
    return start(parts, name, { ...options, questions: options.questions && questions });
  }

  async list(options: ListOptions): Promise<ExitCode> {
    const answers = await this.#answers();
    if (!options.exercises && !answers.screening && !holdsFiles(join(places(process.env).config, "routines"))) {
      return listRoutines(await shippedRows(), [], options, this.#output, this.#theme);
    }
    const { list } = await import("../commands/list.ts");
    return list(await this.#library(), answers, options, this.#output, this.#theme);
  }

  async show(name: string, options: ShowOptions): Promise<ExitCode> {
    const [{ show }, { showParts }] = await Promise.all([import("../commands/show.ts"), import("./show-parts.ts")]);
    const shared = { library: await this.#library(), output: this.#output, theme: this.#theme };
    return show(await showParts(shared, places(process.env), Date.now()), name, options);
  }

  async redflags(options: { json?: boolean }): Promise<ExitCode> {
    const [{ redflags }, { emergencyNumber }] = await Promise.all([
      import("../commands/redflags.ts"),
      import("./emergency-number.ts"),
    ]);
    const emergency = await emergencyNumber(places(process.env).config, this.#output.err);
    return redflags({ output: this.#output, theme: this.#theme, emergency }, options);
  }

  async screen(options: ScreenOptions): Promise<ExitCode> {
    const [{ screen }, { screenParts }] = await Promise.all([
      import("../commands/screen.ts"),
      import("./screen-parts.ts"),
    ]);
    const prompts = await this.#prompts(true);
    const shared = { output: this.#output, theme: this.#theme, prompts, library: () => this.#library() };
    return screen(await screenParts(shared, places(process.env), Date.now()), options);
  }

  async check(files: string[], options: { json?: boolean }): Promise<ExitCode> {
    const { check } = await import("../commands/check.ts");
    return check({ output: this.#output, library: await this.#library() }, files, { json: options.json ?? false });
  }

  async create(name: string | undefined, { from }: { from?: string }): Promise<ExitCode> {
    const [{ create }, { writeNewFile }] = await Promise.all([
      import("../commands/create.ts"),
      import("./new-file.ts"),
    ]);
    const library = await this.#library();
    const parts = {
      output: this.#output,
      exercises: library.exercises.map(({ exercise }) => exercise),
      find: async (wanted: string) => (await library.find(wanted)).routine,
      prompts: from === undefined ? await this.#prompts(true) : null,
      write: (file: string, text: string) => writeNewFile(join(places(process.env).config, "routines"), file, text),
      schemaUrl: SCHEMA_URL,
      shipped: [...library.routineIds, ...library.exerciseIds],
    };
    return create(parts, name, from);
  }

  async schema(): Promise<ExitCode> {
    const { schema } = await import("../commands/schema.ts");
    await schema(this.#output);
    return ExitCode.done;
  }

  async history(id: string | undefined, options: HistoryOptions): Promise<ExitCode> {
    const [{ history }, { localTime }] = await Promise.all([
      import("../commands/history.ts"),
      import("./local-time.ts"),
    ]);
    const shared = { output: this.#output, theme: this.#theme, now: Date.now(), localTime };
    return this.#withHistory((open) => history({ ...shared, history: open }, id, options));
  }

  async export(file: string | undefined): Promise<ExitCode> {
    const { exportTo } = await import("../commands/export.ts");
    return this.#withHistory((history, door) =>
      exportTo({ output: this.#output, door, history, now: Date.now() }, file),
    );
  }

  async import(file: string, options: { yes?: boolean }): Promise<ExitCode> {
    const { importFrom } = await import("../commands/import.ts");
    const prompts = await this.#prompts(true);
    return this.#withHistory((history, door) =>
      importFrom({ output: this.#output, door, history, prompts }, file, options),
    );
  }

  async forget(id: string | undefined, options: { all?: boolean; yes?: boolean }): Promise<ExitCode> {
    const [{ forget }, { localTime }] = await Promise.all([import("../commands/forget.ts"), import("./local-time.ts")]);
    const prompts = await this.#prompts(true);
    return this.#withHistory((history) => forget({ output: this.#output, history, prompts, localTime }, id, options));
  }

  async #withHistory(
    use: (history: OpenHistory, door: HistoryDoor) => ExitCode | Promise<ExitCode>,
  ): Promise<ExitCode> {
    const door = await this.#history();
    const history = door.open();
    if (history.setAside) this.#output.err(setAsideSentence(history.setAside));
    try {
      return await use(history, door);
    } finally {
      history.close();
    }
  }

  async #library(): Promise<Library> {
    const [{ openLibrary }, { loadShipped }] = await Promise.all([
      import("../library/library.ts"),
      import("../library/shipped.ts"),
    ]);
    return openLibrary({ home: places(process.env).config, shipped: await loadShipped() });
  }

  /** The safety answers, and the day they are held against. */
  async #answers(): Promise<{ screening: Screening | null; today: string }> {
    return { screening: await readScreening(places(process.env).data), today: localDate(Date.now()) };
  }

  async #history(): Promise<HistoryDoor> {
    const { historyDoor } = await import("./history-door.ts");
    return historyDoor(places(process.env).data);
  }

  async #prompts(transcript: boolean): Promise<Prompts | null> {
    if (!this.#terminal.prompts) return null;
    const { inquirerPrompts } = await import("../terminal/inquirer-prompts.ts");
    const { stdin, stdout } = process;
    return inquirerPrompts({
      stdin,
      stdout,
      process,
      chalk: this.#output.chalk,
      unicode: this.#terminal.unicode,
      transcript,
    });
  }
}
