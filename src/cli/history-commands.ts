/** The commands about what is kept: the history, its way out and back, and forgetting. */
import { type Command, Option } from "commander";
import type { ExitCode } from "../base/exit-code.ts";
import type { Commands } from "./commands.ts";
import { parseCount } from "./option-values.ts";

export function addHistory(program: Command, done: (code: ExitCode) => void, wire: () => Promise<Commands>): void {
  program
    .command("history")
    .summary("what was done")
    .description("Lists the sessions that were done, or shows one of them.")
    .argument("[id]", "the beginning of a session's id")
    .option("--routine <id>", "only sessions of this routine")
    .option("--since <time>", "only since then: 10d, 4w, 3m, 1y or a date")
    .addOption(new Option("--limit <n>", "the latest so many").argParser(parseCount))
    .option("--json", "as JSON")
    .option("--csv", "as CSV, a row an exercise and side")
    .addHelpText("after", "\nExamples:\n  backcoach history --since 4w\n  backcoach history --csv > sessions.csv")
    .action(async (id: string | undefined, options) => done(await (await wire()).history(id, options)));
  program
    .command("export")
    .summary("the whole history as JSON")
    .description("Writes the whole history as one JSON document.")
    .argument("[file]", "where to; without it, to stdout")
    .action(async (file: string | undefined) => done(await (await wire()).export(file)));
  program
    .command("import")
    .summary("take an export back")
    .description(
      "Adds the sessions of an export, or of a session that was kept beside the history. Each comes in once.",
    )
    .argument("<file>", "what export wrote")
    .option("--yes", "without asking")
    .action(async (file: string, options) => done(await (await wire()).import(file, options)));
  program
    .command("forget")
    .summary("delete a session, a check-in, or everything")
    .description("Deletes a session, a check-in, or the whole history, for good.")
    .argument("[id]", "the beginning of the id of a session or check-in")
    .option("--all", "everything")
    .option("--yes", "without asking")
    .action(async (id: string | undefined, options) => done(await (await wire()).forget(id, options)));
}
