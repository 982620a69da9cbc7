/** What the program can be told to do (program.ts), and what carries it out (wire.ts). */
import type { ExitCode } from "../base/exit-code.ts";
import type { CheckInOptions } from "../commands/check-in.ts";
import type { DueOptions } from "../commands/due.ts";
import type { HistoryOptions } from "../commands/history.ts";
import type { ListOptions } from "../commands/list-routines.ts";
import type { ProgressOptions } from "../commands/progress.ts";
import type { ScreenOptions } from "../commands/screen.ts";
import type { ShowOptions } from "../commands/show.ts";
import type { SimulateOptions } from "../commands/simulate.ts";
import type { StartOptions } from "../commands/start-options.ts";
import type { StatsOptions } from "../commands/stats.ts";

/** One function a command; each resolves to the exit code. */
export interface Commands {
  home(help: string): Promise<ExitCode>;
  /** Without a name: what is due. */
  start(name: string | undefined, options: StartOptions): Promise<ExitCode>;
  due(options: DueOptions): Promise<ExitCode>;
  stats(options: StatsOptions): Promise<ExitCode>;
  checkIn(options: CheckInOptions): Promise<ExitCode>;
  progress(exercise: string | undefined, options: ProgressOptions): Promise<ExitCode>;
  simulate(name: string, options: SimulateOptions): Promise<ExitCode>;
  list(options: ListOptions): Promise<ExitCode>;
  show(name: string, options: ShowOptions): Promise<ExitCode>;
  redflags(options: { json?: boolean }): Promise<ExitCode>;
  screen(options: ScreenOptions): Promise<ExitCode>;
  voice(options: { json?: boolean }): Promise<ExitCode>;
  keys(options: { json?: boolean }): Promise<ExitCode>;
  check(files: string[], options: { json?: boolean }): Promise<ExitCode>;
  create(name: string | undefined, options: { from?: string }): Promise<ExitCode>;
  schema(): Promise<ExitCode>;
  history(id: string | undefined, options: HistoryOptions): Promise<ExitCode>;
  export(file: string | undefined): Promise<ExitCode>;
  import(file: string, options: { yes?: boolean }): Promise<ExitCode>;
  forget(id: string | undefined, options: { all?: boolean; yes?: boolean }): Promise<ExitCode>;
}
