/** How `progress` and `simulate` are typed. */
import { type Command, Option } from "commander";
import type { ExitCode } from "../base/exit-code.ts";
import type { Commands } from "./commands.ts";
import { parseCount, parseCounts, parseTens } from "./option-values.ts";

type Done = (code: ExitCode) => void;
type Wired = () => Promise<Pick<Commands, "progress" | "simulate">>;

export function addProgress(program: Command, done: Done, wired: Wired): void {
  program
    .command("progress")
    .summary("the next doses, and why")
    .description(
      "Shows the level of every exercise that was done, today's dose, the next one and the reason. Of one exercise: every session with what decided about its dose, a chart, and what it takes to go up.",
    )
    .argument("[exercise]", "id or name of an exercise")
    .option("--routine <id>", "as this routine has it; without an exercise: all of its exercises")
    .option("--on <date>", "as of another day, such as 2026-01-31")
    .addOption(new Option("--limit <n>", "list the latest so many sessions").argParser(parseCount))
    .option("--json", "everything as JSON")
    .addHelpText("after", '\nExamples:\n  backcoach progress\n  backcoach progress "side plank" --limit 50')
    .action(async (exercise: string | undefined, options) => done(await (await wired()).progress(exercise, options)));
  program
    .command("simulate")
    .summary("what a routine will do, before anybody does it")
    .description(
      "Plays future sessions of a routine by the real rules, from an empty history, and prints each dose and its reason. Nothing is recorded.",
    )
    .argument("<routine>", "id of a routine or path of a YAML file")
    .addOption(new Option("--sessions <n>", "how many sessions").argParser(parseCount).default(8))
    .addOption(
      new Option("--per-week <n>", "sessions a week; without it, what the routine aims at").argParser(parseCount),
    )
    .addOption(
      new Option("--pain <list>", "worst pain of each session, 0 to 10; the last one goes on").argParser(parseTens),
    )
    .addOption(new Option("--effort <list>", "effort of each session, in the same way").argParser(parseTens))
    .addOption(new Option("--skip <list>", "numbers of sessions that don't take place").argParser(parseCounts))
    .option("--no-warmup", "leave the warm-up out")
    .option("--json", "every exercise of every session as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  backcoach simulate strength --sessions 24\n  backcoach simulate ./evening.yaml --pain 2,2,5,1 --skip 3",
    )
    .action(async (name: string, options) => done(await (await wired()).simulate(name, options)));
}
