/**
 * Whether a program that is given an argument reads it as a program of its own. Each kind of program takes it from another
 * place: a file, an option, the first word.
 */
import type { Filter } from "./command-runners.ts";
import { TEXT_MARK } from "./voice-settings.ts";

export interface Marked {
  /** The argument that holds the mark. */
  readonly arg: string;
  /** What stands between it and the program that may run it. */
  readonly before: readonly string[];
  /** Whether that program is surely one that is started, and not, say, a voice called Julia. */
  readonly started: boolean;
  /** Whether it is surely no program but a voice or a language, such as vi behind -v. */
  readonly spoken: boolean;
}

export type Reads = (marked: Marked) => boolean;

/**
 * For what takes the file of a program, or a program's text behind one of its options.
 *
 * @param letters of the short options, which may stand together: -lc
 * @param words of the long ones, which may be shortened: --comm
 */
export function program(letters: string, ...words: readonly string[]): Reads {
  const short = new RegExp(`^[-+]\\w*[${letters}]`);
  const takesText = (option: string) => {
    const long = /^--([\w-]+)(?:=|$)/.exec(option)?.[1];
    return short.test(option) || (long !== undefined && words.some((word) => word.startsWith(long)));
  };
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
export function filter({ text, file, value, attached }: Filter): Reads {
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
export function runByDeno({ before, started }: Marked): boolean {
  const [verb = "", file = ""] = before.filter((word) => !word.startsWith("-"));
  const isFile = (word: string) => /\.[cm]?[jt]sx?$|^(?:https?|jsr|npm):/.test(word);
  if (["eval", "repl", "task"].includes(verb)) return true;
  return started && !isFile(verb) && !isFile(file);
}

const COMMANDS = ["command", "commandwithargs", "cwa", "encodedcommand", "ec"];

/** Behind -File and its file all is text; whatever else powershell is told, it reads as commands. */
export function withoutFile({ before }: Marked): boolean {
  const words = before.map((arg) => /^(?:--?|\/)(\w+)$/.exec(arg)?.[1]?.toLowerCase());
  const file = words.findIndex((word) => word !== undefined && "file".startsWith(word));
  const command = words.findIndex((word) => word !== undefined && COMMANDS.some((one) => one.startsWith(word)));
  return file < 0 || file + 1 >= before.length || (command >= 0 && command < file);
}
