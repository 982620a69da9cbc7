/** The commands about what a session is followed and handled with: the voice, the keys. */
import type { Command } from "commander";
import type { ExitCode } from "../base/exit-code.ts";
import type { Commands } from "./commands.ts";

export function addSenses(program: Command, done: (code: ExitCode) => void, wire: () => Promise<Commands>): void {
  program
    .command("voice")
    .summary("say a test sentence, list the speech programs")
    .description("Says a sentence aloud and lists the speech programs that were found. Exits with 1 when none speaks.")
    .option("--json", "as JSON")
    .action(async (options) => done(await (await wire()).voice(options)));
  program
    .command("keys")
    .summary("the keys of a session, and what yours send")
    .description(
      "Lists what the keys of a session do. On a terminal it then says of each key you press what it sends and does.",
    )
    .option("--json", "the table as JSON")
    .action(async (options) => done(await (await wire()).keys(options)));
}
