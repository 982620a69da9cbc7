/** An option of a command that stands before it, where only those of the program itself are known. */
import type { Command } from "commander";

/** More commands than these are no help. */
const MOST_NAMED = 4;

/** @param message of commander about wrong usage. @returns it with what to do, where that can be told */
export function withPlaceOfOption(message: string, program: Command): string {
  const flag = /unknown option '(--[a-z-]+)/.exec(message)?.[1];
  const knowing = program.commands.filter(({ options }) => options.some(({ long }) => long === flag));
  const [first] = knowing;
  if (flag === undefined || !first) return message;
  const typed = program.commands.find((command) => wordsOf(program).includes(command.name()));
  const place = knowing.find((command) => command === typed) ?? (knowing.length === 1 && !typed ? first : null);
  const names = knowing.map((command) => command.name());
  const list =
    names.length > MOST_NAMED ? "" : `: ${[names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" or ")}`;
  const where = place && typed ? place.name() : `its command${list}`;
  return `error: unknown option '${flag}'. Write it behind ${where}.\n`;
}

/** What was typed, without what an option takes: `--since due` names no command. */
function wordsOf({ args, commands }: Command): string[] {
  const options = commands.flatMap((command) => command.options).filter(({ required }) => required);
  const taking = new Set(options.map(({ long }) => long));
  return args.filter((_, index) => !taking.has(args[index - 1]));
}
