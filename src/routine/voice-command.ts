/**
 * What is wrong with a speech program of the user's own. The sentence it is given comes from a routine's author, so it may be
 * an argument of a program but never a program, nor stand within the text of one: what a shell or an interpreter that is known
 * here would read there is refused. An option that takes a program's text, and what makes a line for a shell, are looked for in
 * the whole list, so nothing that stands before them hides them (a voice that is called like one is told by its option); the
 * place of a program only where the list begins and behind what is known to start one (env, nice, timeout 5).
 */
import { filter, program, type Reads, runByDeno, withoutFile } from "./command-readers.ts";
import { FILTERS, INTERPRETERS, JOINERS, SHELLS } from "./command-runners.ts";
import { behindWrapper, startedIn, WRAPPERS, type Wrapper } from "./command-wrappers.ts";
import { fileOf, nameOf } from "./program-name.ts";
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

interface Runner {
  /** As a file is named, without its folder, its version and .exe. */
  readonly names: readonly string[];
  readonly runs: Reads;
  /** @param name of the program that runs it, as it is written */
  readonly says: (name: string) => CommandFaultWords;
}

const RUNNERS: readonly Runner[] = [
  { names: SHELLS, runs: program("cC", "command", "commands", "init-command"), says: must(SHELL_WANTED) },
  ...INTERPRETERS.map(({ names, short, long }) => ({ names, runs: program(short, ...long), says: must(CODE_WANTED) })),
  ...FILTERS.map((one) => ({ names: one.names, runs: filter(one), says: must(CODE_WANTED) })),
  { names: ["deno"], runs: runByDeno, says: must(CODE_WANTED) },
  { names: ["cmd"], runs: ({ spoken }) => !spoken, says: makesLine(OWN_POWERSHELL) },
  { names: JOINERS, runs: ({ spoken }) => !spoken, says: makesLine(OWN_SCRIPT) },
  { names: ["powershell"], runs: withoutFile, says: must(POWERSHELL_WANTED) },
  // These take a first word for a file, where powershell takes it for a command.
  {
    names: ["pwsh", "pwsh-preview", "pwsh-lts"],
    runs: (marked) => !/\.ps1$/i.test(marked.before[0] ?? "") && withoutFile(marked),
    says: must(POWERSHELL_WANTED),
  },
  ...WRAPPERS.flatMap((wrapper): Runner[] => [
    // env makes words of it, and no line.
    {
      names: [wrapper.name],
      runs: lineOf(wrapper),
      says: wrapper.name === "env" ? must(WRAPPER_WANTED) : makesLine(OWN_SCRIPT),
    },
    { names: [wrapper.name], runs: placeOf(wrapper), says: must(WRAPPER_WANTED) },
  ]),
];

/** A program that speaks has voices and languages, which may be called vi or su. */
const SPEAKS =
  /(?:^|[-_.])(?:say|speak|speech|voice|talk|spd|flite|festival|piper|pico|mimic|rhvoice|kokoro|balcon)|espeak|tts/i;

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
  const started = startedIn(command);
  for (let at = index - 1; at >= 0; at--) {
    const word = command[at] ?? "";
    const name = word.startsWith("-") ? "" : nameOf(word);
    const before = command.slice(at + 1, index);
    const marked = { arg, before, started: started.includes(at), spoken: isSpoken(command, at) };
    const runner = RUNNERS.find(({ names, runs }) => names.includes(name) && runs(marked));
    if (runner) return runner.says(word);
  }
  return undefined;
}

/** Whether what stands at `at` is the value of an option of a program that speaks. */
function isSpoken(command: readonly string[], at: number): boolean {
  const programs = command.slice(0, Math.max(0, at - 1)).filter((word) => !word.startsWith("-"));
  return (command[at - 1] ?? "").startsWith("-") && programs.some((word) => SPEAKS.test(fileOf(word)));
}

function must(wanted: string): Runner["says"] {
  return () => ({ wanted });
}

function makesLine(hint: string): Runner["says"] {
  return (name) => ({ problem: `stands behind ${fileOf(name)}, which may make a line for a shell of it`, hint });
}

/** env -S makes words of a text, and the words a command; behind the program of a wrapper an option is that program's own. */
function lineOf(wrapper: Wrapper): Reads {
  return ({ arg, before, spoken }) => {
    const args = [...before, arg];
    const start = behindWrapper(args, wrapper);
    return !spoken && args.slice(0, start < 0 ? args.length : start).some((word) => wrapper.line.test(word));
  };
}

function placeOf(wrapper: Wrapper): Reads {
  return ({ arg, before, started }) => started && behindWrapper([...before, arg], wrapper) === before.length;
}
