/**
 * The only place that builds the concrete parts: the streams of this process, its clock, its folders, and the commands
 * on top of them. What a command does not need is not loaded for it.
 */
import { join } from "node:path";
import { ExitCode } from "../base/exit-code.ts";
import type { CheckInOptions } from "../commands/check-in.ts";
import type { DueOptions } from "../commands/due.ts";
import type { HistoryOptions } from "../commands/history.ts";
import { type ListOptions, listRoutines } from "../commands/list-routines.ts";
import type { ProgressOptions } from "../commands/progress.ts";
import type { ScreenOptions } from "../commands/screen.ts";
import type { ShowOptions } from "../commands/show.ts";
import type { SimulateOptions } from "../commands/simulate.ts";
import type { StartOptions } from "../commands/start-options.ts";
import type { StatsOptions } from "../commands/stats.ts";
import { holdsFiles } from "../library/find-files.ts";
import { capabilities } from "../terminal/capabilities.ts";
import type { Commands } from "./commands.ts";
import { wantsContrast } from "./contrast.ts";
import { paints } from "./paints.ts";
import { places } from "./places.ts";
import { shippedRows } from "./shipped-rows.ts";
import { Tools } from "./tools.ts";

export async function makeCommands({ color, contrast }: { color: boolean; contrast?: boolean }): Promise<Commands> {
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
  const high = contrast ?? (await wantsContrast(places(env).config));
  return new Wire(new Tools(terminal, await paints(terminal, high)));
}

class Wire implements Commands {
  readonly #tools: Tools;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  async home(help: string): Promise<ExitCode> {
    const [{ home }, { homeParts }] = await Promise.all([import("../commands/home.ts"), import("./home-parts.ts")]);
    const doing = {
      start: (id: string) => this.start(id, { warmup: true, questions: true, figure: true }),
      checkIn: () => this.checkIn({}),
    };
    return home({ ...(await homeParts(this.#tools, places(process.env))), ...doing }, help);
  }

  async start(name: string | undefined, options: StartOptions): Promise<ExitCode> {
    if (name !== undefined) return this.#startNamed(name, options);
    const [{ startDue }, { startDueParts }] = await Promise.all([
      import("../commands/start-due.ts"),
      import("./start-due-parts.ts"),
    ]);
    const start = (id: string) => this.#startNamed(id, options);
    return startDue({ ...(await startDueParts(this.#tools, places(process.env))), start }, options);
  }

  async #startNamed(name: string, options: StartOptions): Promise<ExitCode> {
    const [{ start }, { startParts }] = await Promise.all([import("../commands/start.ts"), import("./start-parts.ts")]);
    const library = await this.#tools.library();
    const shared = {
      output: this.#tools.output,
      theme: this.#tools.theme,
      find: async (wanted: string) => (await library.find(wanted)).routine,
      catalogue: library,
      door: await this.#tools.history(),
      terminal: this.#tools.terminal,
      prompts: (transcript: boolean) => this.#tools.prompts(transcript),
    };
    const { questions, ...parts } = await startParts(shared, places(process.env));
    const asked = { questions: options.questions && questions, asksNothing: !options.questions };
    return start(parts, name, { ...options, ...asked });
  }

  async progress(exercise: string | undefined, options: ProgressOptions): Promise<ExitCode> {
    const [{ progress }, { dueParts }] = await Promise.all([
      import("../commands/progress.ts"),
      import("./due-parts.ts"),
    ]);
    const { output, theme } = this.#tools;
    const { person, library } = await dueParts(this.#tools, places(process.env));
    return progress({ output, theme, person, library }, exercise, options);
  }

  async simulate(name: string, options: SimulateOptions): Promise<ExitCode> {
    const [{ simulate }, { localDay }] = await Promise.all([
      import("../commands/simulate.ts"),
      import("./local-day.ts"),
    ]);
    const { output, theme } = this.#tools;
    const catalogue = await this.#tools.library();
    const find = async (wanted: string) => (await catalogue.find(wanted)).routine;
    return simulate({ output, theme, catalogue, find, today: localDay()(Date.now()) }, name, options);
  }

  async list(options: ListOptions): Promise<ExitCode> {
    const answers = await this.#tools.answers();
    if (!options.exercises && !answers.screening && !holdsFiles(join(places(process.env).config, "routines"))) {
      return listRoutines(await shippedRows(), [], options, this.#tools.output, this.#tools.theme);
    }
    const { list } = await import("../commands/list.ts");
    const known = options.exercises ? await (await import("./list-parts.ts")).stopsToo(this.#tools) : answers;
    return list(await this.#tools.library(), known, options, this.#tools.output, this.#tools.theme);
  }

  async show(name: string, options: ShowOptions): Promise<ExitCode> {
    const [{ show }, { showParts }] = await Promise.all([import("../commands/show.ts"), import("./show-parts.ts")]);
    const shared = { library: await this.#tools.library(), output: this.#tools.output, theme: this.#tools.theme };
    return show(await showParts(shared, this.#tools.terminal, places(process.env)), name, options);
  }

  async redflags(options: { json?: boolean }): Promise<ExitCode> {
    const [{ redflags }, { emergencyNumber }] = await Promise.all([
      import("../commands/redflags.ts"),
      import("./emergency-number.ts"),
    ]);
    const emergency = await emergencyNumber(places(process.env).config, this.#tools.output.err);
    return redflags({ output: this.#tools.output, theme: this.#tools.theme, emergency }, options);
  }

  async screen(options: ScreenOptions): Promise<ExitCode> {
    const [{ screen }, { screenParts }] = await Promise.all([
      import("../commands/screen.ts"),
      import("./screen-parts.ts"),
    ]);
    const prompts = await this.#tools.prompts(true);
    const shared = {
      output: this.#tools.output,
      theme: this.#tools.theme,
      prompts,
      library: () => this.#tools.library(),
    };
    return screen(await screenParts(shared, places(process.env), Date.now()), options);
  }

  async voice(options: { json?: boolean }): Promise<ExitCode> {
    const [{ voice }, { voiceTest }] = await Promise.all([import("../commands/voice.ts"), import("./voice-test.ts")]);
    return voice(await voiceTest(this.#tools.output, places(process.env).config), options);
  }

  async keys(options: { json?: boolean }): Promise<ExitCode> {
    const [{ keys }, { keysParts }] = await Promise.all([import("../commands/keys.ts"), import("./keys-parts.ts")]);
    return keys(await keysParts(this.#shown(), this.#tools.terminal.asks, places(process.env).config), options);
  }

  async check(files: string[], options: { json?: boolean }): Promise<ExitCode> {
    const { check } = await import("../commands/check.ts");
    return check({ output: this.#tools.output, library: await this.#tools.library() }, files, {
      json: options.json ?? false,
    });
  }

  async create(name: string | undefined, { from }: { from?: string }): Promise<ExitCode> {
    const [{ create }, { createParts }] = await Promise.all([
      import("../commands/create.ts"),
      import("./create-parts.ts"),
    ]);
    const shared = {
      output: this.#tools.output,
      prompts: from === undefined ? await this.#tools.prompts(true) : null,
    };
    return create(createParts(shared, await this.#tools.library(), places(process.env).config), name, from);
  }

  async due(options: DueOptions): Promise<ExitCode> {
    const [{ dueToday }, { dueParts }] = await Promise.all([import("../commands/due.ts"), import("./due-parts.ts")]);
    return dueToday({ ...(await dueParts(this.#tools, places(process.env))), ...this.#shown() }, options);
  }

  async stats(options: StatsOptions): Promise<ExitCode> {
    const [{ stats }, { dueParts }] = await Promise.all([import("../commands/stats.ts"), import("./due-parts.ts")]);
    return stats({ ...(await dueParts(this.#tools, places(process.env))), ...this.#shown() }, options);
  }

  async checkIn(options: CheckInOptions): Promise<ExitCode> {
    const [{ checkIn }, { checkInParts }] = await Promise.all([
      import("../commands/check-in.ts"),
      import("./check-in-parts.ts"),
    ]);
    return checkIn(await checkInParts(this.#tools, places(process.env)), options);
  }

  /** Where a result goes, and how it looks. */
  #shown() {
    return { output: this.#tools.output, theme: this.#tools.theme };
  }

  async schema(): Promise<ExitCode> {
    const { schema } = await import("../commands/schema.ts");
    await schema(this.#tools.output);
    return ExitCode.done;
  }

  async history(id: string | undefined, options: HistoryOptions): Promise<ExitCode> {
    const [{ history }, { localTime }] = await Promise.all([
      import("../commands/history.ts"),
      import("./local-time.ts"),
    ]);
    const shared = { ...this.#shown(), listColumns: this.#tools.listColumns, now: Date.now(), localTime };
    return this.#tools.withHistory((open) => history({ ...shared, history: open }, id, options));
  }

  async export(file: string | undefined): Promise<ExitCode> {
    const { exportTo } = await import("../commands/export.ts");
    return this.#tools.withHistory((history, door) =>
      exportTo({ output: this.#tools.output, door, history, now: Date.now() }, file),
    );
  }

  async import(file: string, options: { yes?: boolean }): Promise<ExitCode> {
    const { importFrom } = await import("../commands/import.ts");
    const prompts = await this.#tools.prompts(true);
    return this.#tools.withHistory((history, door) =>
      importFrom({ output: this.#tools.output, door, history, prompts }, file, options),
    );
  }

  async forget(id: string | undefined, options: { all?: boolean; yes?: boolean }): Promise<ExitCode> {
    const [{ forget }, { localTime }] = await Promise.all([import("../commands/forget.ts"), import("./local-time.ts")]);
    const prompts = await this.#tools.prompts(true);
    return this.#tools.withHistory((history) =>
      forget({ output: this.#tools.output, history, prompts, localTime }, id, options),
    );
  }
}
