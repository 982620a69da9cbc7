/**
 * What is wrong with a speech program of the user's own. The sentence it is given comes from a routine's author, so it may be
 * an argument of a program but never a program, nor stand within the text of one: what a shell or an interpreter would read
 * there is refused. Each such program is looked for in the whole list, so what stands before it (env, nice, timeout 5)
 * hides nothing.
 */
import { FILTERS, type Filter, INTERPRETERS, JOINERS, SHELLS, WRAPPERS } from "./command-runners.ts";
import { TEXT_MARK } from "./voice-settings.ts";

/**
 * `index`: of the argument at fault; null: the list is. Either what is wanted there, completing «must be ...», or, where
 * that would only be told in other words, what is wrong, completing «command ...», with what to do about it.
 */
export type CommandFault = { readonly index: number | null } & CommandFaultWords;
export type CommandFaultWords = { readonly wanted: string } | { readonly problem: string; readonly hint: string };

const SHELL_WANTED = `a script without ${TEXT_MARK}, as in [sh, -c, 'piper-say "$1"', _, "${TEXT_MARK}"]`;
const CODE_WANTED = `a program without ${TEXT_MARK}, as in [python3, speak.py, "${TEXT_MARK}"]`;
const OWN_SCRIPT = `use a script of your own that quotes it, as in [my-script, "${TEXT_MARK}"]`;
const OWN_POWERSHELL = `use a script of your own, as in [pwsh, -File, speak.ps1, "${TEXT_MARK}"]`;
const POWERSHELL_WANTED = `an argument behind a file, as in [pwsh, -File, speak.ps1, "${TEXT_MARK}"]`;
const WRAPPER_WANTED = `an argument behind a program, as in [env, piper-say, "${TEXT_MARK}"]`;
export const COMMAND_WANTED = `a program and its arguments, such as [piper-say, "${TEXT_MARK}"]`;
const COMMAND_HINT = `write ${COMMAND_WANTED}`;

interface Marked {
  /** The argument that holds the mark. */
  readonly arg: string;
  /** What stands between it and the program that may run it. */
  readonly before: readonly string[];
  /** Whether that program is surely one that is started, and not, say, a voice called Julia. */
  readonly started: boolean;
}

interface Runner {
  /** As a file is named, without its folder, its version and .exe. */
  readonly names: readonly string[];
  readonly runs: (marked: Marked) => boolean;
  /** @param name of the program that runs it, as it is written */
  readonly says: (name: string) => CommandFaultWords;
}

const RUNNERS: readonly Runner[] = [
  { names: SHELLS, runs: program("cC", "command", "commands", "init-command"), says: must(SHELL_WANTED) },
  ...INTERPRETERS.map(({ names, short, long }) => ({ names, runs: program(short, ...long), says: must(CODE_WANTED) })),
  ...FILTERS.map((one) => ({ names: one.names, runs: filter(one), says: must(CODE_WANTED) })),
  { names: ["deno"], runs: runByDeno, says: must(CODE_WANTED) },
  // Their names are common words, so they count only where they surely are the program.
  { names: ["cmd"], runs: ({ started }) => started, says: makesLine(OWN_POWERSHELL) },
  { names: JOINERS, runs: ({ started }) => started, says: makesLine(OWN_SCRIPT) },
  { names: ["powershell"], runs: withoutFile, says: must(POWERSHELL_WANTED) },
  // These take a first word for a file, where powershell takes it for a command.
  {
    names: ["pwsh", "pwsh-preview", "pwsh-lts"],
    runs: (marked) => !/\.ps1$/i.test(marked.before[0] ?? "") && withoutFile(marked),
    says: must(POWERSHELL_WANTED),
  },
  { names: ["env"], runs: split, says: must(WRAPPER_WANTED) },
  ...[...WRAPPERS].map(([name, takesValue]) => ({
    names: [name],
    runs: ({ arg, before, started }: Marked) =>
      started && behindWrapper([...before, arg], takesValue) === before.length,
    says: must(WRAPPER_WANTED),
  })),
];

/** @param command the program first */
export function commandFaults(command: readonly string[]): CommandFault[] {
  const problem = listProblem(command);
  if (problem !== null) return [{ index: null, problem, hint: COMMAND_HINT }];
  return command.flatMap((_, index) => {
    const says = runnerOf(command, index);
    return says ? [{ index, ...says }] : [];
  });
}

/** What a list of the right kind lacks; completes «command ...». */
function listProblem([first, ...args]: readonly string[]): string | null {
  if (first === undefined) return "is empty";
  if (first.trim() === TEXT_MARK) return `names no program that "${TEXT_MARK}" is handed to`;
  if (first.includes(TEXT_MARK)) return `has "${TEXT_MARK}" in its first item, where only the program belongs`;
  return args.some((arg) => arg.includes(TEXT_MARK))
    ? null
    : `has no "${TEXT_MARK}", so the sentence is never handed over`;
}

/** What to say of what would read the argument at `index` as a program; the nearest, where there are several. */
function runnerOf(command: readonly string[], index: number): CommandFaultWords | undefined {
  const arg = command[index] ?? "";
  if (!arg.includes(TEXT_MARK)) return undefined;
  const wrapping = WRAPPERS.has(nameOf(command[0]));
  for (let at = index - 1; at >= 0; at--) {
    const name = nameOf(command[at]);
    const marked = { arg, before: command.slice(at + 1, index), started: at === 0 || wrapping };
    const runner = RUNNERS.find(({ names, runs }) => names.includes(name) && runs(marked));
    if (runner) return runner.says(command[at] ?? "");
  }
  return undefined;
}

function must(wanted: string): Runner["says"] {
  return () => ({ wanted });
}

function makesLine(hint: string): Runner["says"] {
  return (name) => ({ problem: `stands behind ${fileOf(name)}, which may make a line for a shell of it`, hint });
}

/** C:\Windows\CMD.EXE -> cmd, /usr/bin/python3.11 -> python. */
function nameOf(path = ""): string {
  return fileOf(path)
    .toLowerCase()
    .replace(/\.exe$/, "")
    .replace(/-?\d[\d.]*$/, "");
}

function fileOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? "";
}

/**
 * For what takes the file of a program, or a program's text behind one of its options.
 *
 * @param letters of the short options, which may stand together: -lc
 * @param words of the long ones
 */
function program(letters: string, ...words: readonly string[]): Runner["runs"] {
  const short = new RegExp(`^[-+]\\w*[${letters}]`);
  const takesText = (option: string) =>
    short.test(option) || words.some((word) => option === `--${word}` || option.startsWith(`--${word}=`));
  return ({ arg, before, started }) => {
    const read = readOptions(before, (option) => /^--|^[-+]\w+$/.test(option) && takesText(option));
    if (read === "file") return false;
    const isOption = /^[-+]-?\w/.test(arg.slice(0, arg.indexOf(TEXT_MARK)));
    if (read === "text next" || (isOption && takesText(arg.slice(0, arg.indexOf(TEXT_MARK))))) return true;
    return read === "nothing" && started && !isOption;
  };
}

/**
 * What has been read so far: nothing that tells, perhaps the value of an option, an option behind which a text comes, that
 * text, or the file of a program, behind which all is that program's own. What follows another option may be its value
 * (bash -c -o pipefail) and settles nothing.
 */
type Read = "nothing" | "a value" | "text next" | "text" | "file";

function readOptions(args: readonly string[], takesText: (option: string) => boolean): Read {
  let read: Read = "nothing";
  let mayBeValue = false;
  for (const arg of args) {
    if (takesText(arg)) {
      read = "text next";
      // bash -ceo pipefail
      mayBeValue = /^[-+]\w+[oO]$/.test(arg);
    } else if (/^[-+]./.test(arg) || arg === "-") {
      mayBeValue = arg !== "--" && arg !== "-";
    } else if (mayBeValue) {
      mayBeValue = false;
      if (read === "nothing") read = "a value";
    } else if (read === "text next") {
      read = "text";
    } else return "file";
  }
  return read;
}

/** awk -v a=b PROGRAM, sed -n -e PROGRAM: the rest are names of what they read. */
function filter({ text, file, value, attached }: Filter): Runner["runs"] {
  return ({ arg, before, started }) => {
    let given = false;
    for (let at = 0; at < before.length; at++) {
      const word = before[at] ?? "";
      const takesProgram = text.test(word) || file.test(word);
      if (takesProgram || value.test(word)) {
        at++;
        if (at === before.length) return takesProgram;
      } else if (!word.startsWith("-")) return false;
      given ||= takesProgram || attached.test(word);
    }
    if (attached.test(arg)) return true;
    return started && !given && !/^-[\w-]/.test(arg.slice(0, arg.indexOf(TEXT_MARK)));
  };
}

/** deno run FILE, deno FILE. */
function runByDeno({ before, started }: Marked): boolean {
  const [verb = "", file = ""] = before.filter((word) => !word.startsWith("-"));
  const isFile = (word: string) => /\.[cm]?[jt]sx?$|^(?:https?|jsr|npm):/.test(word);
  if (["eval", "repl", "task"].includes(verb)) return true;
  return started && !isFile(verb) && !isFile(file);
}

/** The index of the program that a wrapper starts, behind its options, the 5 of timeout 5, the A=b of env A=b. */
function behindWrapper(args: readonly string[], takesValue: RegExp): number {
  return args.findIndex((word, index) => {
    if (word.startsWith("-") || /^\d*\.?\d+[smhd]?$|^\w+=/.test(word)) return false;
    return index === 0 || !takesValue.test(args[index - 1] ?? "");
  });
}

/** env -S makes words of a text, and the words a command; behind the program of env it is the program's own. */
function split({ arg, before }: Marked): boolean {
  const args = [...before, arg];
  const start = behindWrapper(args, WRAPPERS.get("env") ?? /(?!)/);
  return args.slice(0, start < 0 ? args.length : start).some((word) => /^-[^-uCaPS]*S|^--s/.test(word));
}

const COMMANDS = ["command", "commandwithargs", "cwa", "encodedcommand", "ec"];

/** Behind -File and its file all is text; whatever else powershell is told, it reads as commands. */
function withoutFile({ before }: Marked): boolean {
  const words = before.map((arg) => /^(?:--?|\/)(\w+)$/.exec(arg)?.[1]?.toLowerCase());
  const file = words.findIndex((word) => word !== undefined && "file".startsWith(word));
  const command = words.findIndex((word) => word !== undefined && COMMANDS.some((one) => one.startsWith(word)));
  return file < 0 || file + 1 >= before.length || (command >= 0 && command < file);
}
