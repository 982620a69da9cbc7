/** How `due`, `stats` and `check-in` are typed. */
import { type Command, Option } from "commander";
import type { ExitCode } from "../base/exit-code.ts";
import type { Commands } from "./commands.ts";
import { parseTen } from "./option-values.ts";

type Done = (code: ExitCode) => void;
type Wired = () => Promise<Pick<Commands, "due" | "stats" | "checkIn">>;

export function addRegularity(program: Command, done: Done, wired: Wired): void {
  program
    .command("due")
    .summary("what is due today, and why")
    .description(
      "Says in one sentence what is due today: by the sessions a week that a routine aims at, what was done this week, rest after strengthening, the last stop and your safety answers. Exits with 0 when something is due and with 1 when not.",
    )
    .option("--on <date>", "as of another day, such as 2026-01-31")
    .option("--json", "as JSON")
    .addHelpText("after", "\nExamples:\n  backcoach due\n  backcoach due && backcoach start")
    .action(async (options) => done(await (await wired()).due(options)));
  program
    .command("stats")
    .summary("this week, the last twelve, and the trends")
    .description(
      "Shows how regularly you trained, and the trends of pain, effort and hold times. Weeks begin on Monday, or as week-starts in config.yaml says.",
    )
    .option("--on <date>", "as of another day, such as 2026-01-31")
    .option("--json", "as one JSON document")
    .action(async (options) => done(await (await wired()).stats(options)));
  program
    .command("check-in")
    .summary("every two weeks: how your back gets in the way of a day")
    .description(
      "Asks the 24 statements of the Roland-Morris questionnaire and your pain over the last 7 days, one key each, and shows what has changed since the first time. Where nobody can be asked it lists the earlier ones.",
    )
    .option("--statements <numbers>", "say it here: the numbers of the statements that are true today, or none")
    .addOption(new Option("--pain <n>", "with --statements: pain over the last 7 days, 0 to 10").argParser(parseTen))
    .option("--print", "the statements with their numbers")
    .option("--list", "the earlier ones")
    .option("--json", "all of them as JSON, or with --print the statements; asks nothing")
    .addHelpText("after", "\nExamples:\n  backcoach check-in\n  backcoach check-in --statements 1,4,9 --pain 3")
    .action(async (options) => done(await (await wired()).checkIn(options)));
}
