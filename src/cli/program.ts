/**
 * What can be typed: every command with its arguments, options and examples. Each action loads its command only when it
 * is called, so that `--help` stays as fast as an empty Node.
 */
import { Command, Option } from "commander";
import { ExitCode } from "../base/exit-code.ts";
import { Failure } from "../base/failure.ts";
import { quote } from "../base/safe-text.ts";
import { SOUND_KINDS } from "../routine/hands-free-settings.ts";
import { addHistory } from "./history-commands.ts";
import { withPlaceOfOption } from "./misplaced-option.ts";
import { parseSpeed, parseTen } from "./option-values.ts";
import { addProgress } from "./progress-commands.ts";
import { addRegularity } from "./regularity-commands.ts";
import { addSenses } from "./sense-commands.ts";
import { VERSION } from "./version.ts";
import { makeCommands } from "./wire.ts";

type Done = (code: ExitCode) => void;

/** @param done takes the exit code of the command that ran */
export function makeProgram(done: Done): Command {
  const program = new Command("backcoach")
    .description("Leads you through back exercises: what to do, when to lift, hold, lower and rest, how many are left.")
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .option("--no-color", "no colours (NO_COLOR does the same)")
    .option("--contrast", "high contrast: nothing coloured, nothing faint")
    .showSuggestionAfterError()
    .showHelpAfterError("(backcoach --help lists the commands)")
    .configureOutput({ getOutHelpWidth: helpWidth })
    .exitOverride()
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("after", EPILOGUE)
    .action(async () => done(await (await wire(await knownCommand(program))).home(program.helpInformation())));
  addSession(program, done);
  addBrowsing(program, done);
  addSenses(program, done, () => wire(program));
  addScreening(program, done);
  addRegularity(program, done, () => wire(program));
  addHistory(program, done, () => wire(program));
  addProgress(program, done, () => wire(program));
  addAuthoring(program, done);
  // Not before there are commands: they would take it over, and a word too many be passed over in silence.
  return program.allowExcessArguments().configureOutput({
    outputError: (message, write) => write(withPlaceOfOption(message, program)),
  });
}

const EPILOGUE = `
In a session: space pauses, enter goes on, p tells of pain, x stops at once.
Exit codes: 0 done, 1 fault, 2 usage, 3 stopped for pain, 4 left early, 5 refused for safety,
129, 130 and 143 after a signal.

backcoach is a timer and a guide with general wellness advice. It gives no diagnosis.`;

function addSession(program: Command, done: Done): void {
  program
    .command("start")
    .summary("run a session")
    .description(
      "Leads through a routine, by its id or as a file; without one, through what is due today (backcoach due). The warm-up runs first where the routine asks for one.",
    )
    .argument("[routine]", "id of a routine or path of a YAML file; without it, what is due")
    .option("--no-warmup", "leave the warm-up out")
    .option("--resume", "go on with the session that broke off, without asking")
    .option("--dry-run", "print the whole session as sentences with times, and run nothing")
    .addOption(new Option("--speed <x>", "rehearse faster or slower, 0.5 to 20; never recorded").argParser(parseSpeed))
    .option(
      "--no-questions",
      "ask nothing; a doctor's look that is missing is a refusal then, and a session that broke off is closed as it was",
    )
    .addOption(new Option("--before <pain>", "pain before, 0 to 10").argParser(parseTen))
    .addOption(new Option("--worst <pain>", "the worst pain during the session, 0 to 10").argParser(parseTen))
    .addOption(new Option("--after <pain>", "pain after, 0 to 10").argParser(parseTen))
    .addOption(new Option("--effort <n>", "how hard it was, 0 nothing to 10 all you had").argParser(parseTen))
    .option("--no-figure", "no figure that shows the movements")
    .option("--voice", "say it aloud; v switches it in the session")
    .option("--no-voice", "say nothing, whatever config.yaml says")
    .addOption(new Option("--sound <with>", "the signals: start, rep, half, end, rest, stop").choices(SOUND_KINDS))
    .option("--flash", "the count flashes at every signal")
    .addOption(new Option("--no-flash").hideHelp())
    .option("--hands-free", "ask nothing, wait for no key: open holds end by themselves")
    .addOption(new Option("--no-hands-free").hideHelp())
    .option("--listen", "a loud shout pauses and asks, a second one stops; x is the sure way")
    .addOption(new Option("--no-listen").hideHelp())
    .option("--panic", "any key without a meaning stops at once, as x does")
    .addOption(new Option("--no-panic").hideHelp())
    .option("--big", "the count fills the screen")
    .addOption(new Option("--no-big").hideHelp())
    .option("--plain", "one sentence an event, for screen readers, logs and pipes")
    .option("--json", "one JSON line an event")
    .addHelpText("after", START_NOTES)
    .action(async (name: string | undefined, options) => done(await (await wire(program)).start(name, options)));
}

const START_NOTES = `
Without a name and with nothing due it says so, and what you could do all the
same, and exits with 0 (with 5 where your safety answers let nothing be done).

After a stop for being dizzy or for chest pain a doctor's yes is asked for; off a
terminal backcoach screen --cleared chest tells of it. questions: false in
config.yaml leaves out what is about you; with --no-questions nothing is asked.

--no-flash, --no-hands-free, --no-listen, --no-panic and --no-big switch off for
one session what config.yaml switches on.

Examples:
  backcoach start
  backcoach start warmup
  backcoach start ./evening.yaml --plain`;

function addBrowsing(program: Command, done: Done): void {
  program
    .command("list")
    .summary("the routines, or the exercises")
    .description("Lists the routines with the minutes that they take at first, or the exercises of the library.")
    .option("--warmup", "only warm-ups")
    .option("--strengthening", "only strengthening")
    .option("--therapeutic", "only the gentle group")
    .option("--mobility", "only mobility")
    .option("--endurance", "only endurance")
    .option("--exercises", "the exercises instead of the routines")
    .option("--json", "as JSON")
    .addHelpText("after", "\nExamples:\n  backcoach list --therapeutic\n  backcoach list --exercises")
    .action(async (options) => done(await (await wire(program)).list(options)));
  program
    .command("show")
    .summary("a routine with today's doses and why, or one exercise")
    .description(
      "Shows a routine with today's doses and the reason for each, or one exercise: its movement, how to do it, what to avoid, when to leave it.",
    )
    .argument("<name>", "id of a routine or exercise, or path of a file")
    .option("--on <date>", "the doses of another day, such as 2026-01-31")
    .addOption(new Option("--still", "an exercise's key poses instead of the moving figure").conflicts("svg"))
    .option("--svg <file>", "write a picture of an exercise")
    .option("--animated", "with --svg: one that moves")
    .option("--html <file>", "write a routine as a page to print and hand out")
    .option("--force", "write over a file that is there")
    .addOption(
      new Option("--for-doctor", "a routine's list to take to a doctor, as Markdown").conflicts([
        "still",
        "svg",
        "html",
      ]),
    )
    .addOption(new Option("--json", "as JSON").conflicts(["still", "svg", "html", "forDoctor"]))
    .addHelpText("after", "\nExamples:\n  backcoach show bird-dog\n  backcoach show starter --html starter.html")
    .action(async (name: string, options) => done(await (await wire(program)).show(name, options)));
  program
    .command("redflags")
    .summary("the signs that need a doctor")
    .description("Prints the signs that need a doctor, and those that need one now.")
    .option("--json", "as JSON")
    .action(async (options) => done(await (await wire(program)).redflags(options)));
}

/** Written out, because the help must not wait for the table that they are keys of; a test holds them together. */
const SCREENING_IDS = `  pregnant, fracture, ill, surgery, spine-disease, disc, stenosis, osteoporosis,
  wrist, shoulder, knee, neck, blood-pressure, hip-replacement, hernia,
  red-flags, chest, illness, birth, age`;

function addScreening(program: Command, done: Done): void {
  program
    .command("screen")
    .summary("the safety questions")
    .description(
      "Asks what keeps you from exercising, or from an exercise, and keeps the answers. Where nobody can be asked it shows them.",
    )
    .option("--none", "none of it applies")
    .option("--has <ids>", "all that applies, such as disc,wrist; the ids are below")
    .option(
      "--cleared <id>",
      "a doctor cleared it, today or with the day: fracture=2026-01-31; or an exercise that was stopped",
    )
    .option("--agreed <routine>", "a doctor has seen its list and agreed, today or with the day")
    .addOption(new Option("--clear", "forget the answers").conflicts(["none", "has", "cleared", "agreed"]))
    .option("--json", "the answers as JSON; asks nothing")
    .addHelpText(
      "after",
      `\nIds for --has:\n${SCREENING_IDS}\n\nExamples:\n  backcoach screen --has disc,wrist\n  backcoach screen --cleared superman`,
    )
    .action(async (options) => done(await (await wire(program)).screen(options)));
}

function addAuthoring(program: Command, done: Done): void {
  program
    .command("check")
    .summary("validate routine and exercise files, and config.yaml")
    .description(
      "Checks routine and exercise files and config.yaml, and shows every fault with its place. Exits with 1 when there is one.",
    )
    .argument("<files...>", "YAML files")
    .option("--json", "as JSON")
    .action(async (files: string[], options) => done(await (await wire(program)).check(files, options)));
  program
    .command("new")
    .summary("write a routine of your own")
    .description("Writes a routine file into your routines folder, ready to start. Never over an existing file.")
    .argument("[name]", "name of the routine; its id is made from it")
    .option("--from <routine>", "begin with a copy of this routine")
    .addHelpText("after", '\nExamples:\n  backcoach new "Evening back"\n  backcoach new evening --from starter')
    .action(async (name: string | undefined, options) => done(await (await wire(program)).create(name, options)));
  program
    .command("schema")
    .summary("the JSON Schema of routine files")
    .description("Prints the JSON Schema of the routine format, for editors with a YAML language server.")
    .action(async () => done(await (await wire(program)).schema()));
}

/** With an action of its own the program takes any word for an argument; a mistyped command must not open the menu. */
async function knownCommand(program: Command): Promise<Command> {
  const [word] = program.args;
  if (word === undefined) return program;
  const { didYouMean } = await import("../routine/did-you-mean.ts");
  const names = program.commands.map((command) => command.name());
  const hint = didYouMean(word, names) ?? "backcoach --help lists the commands.";
  throw new Failure(`There is no command «${quote(word)}».`, { hint, exitCode: ExitCode.usage });
}

async function wire(program: Command) {
  return makeCommands(program.opts<{ color: boolean; contrast?: boolean }>());
}

/** Never wider: the launcher shows the build's copy of the help wherever there are this many columns or more. */
const WIDEST_HELP = 80;

function helpWidth(): number {
  return Math.min(WIDEST_HELP, Number(process.env.COLUMNS) || process.stdout.columns || WIDEST_HELP);
}
