/**
 * Why a program of the user's own can't be started, found by looking at its file: nothing is run. Null is no promise: what is
 * there may be meant for another kind of computer.
 */
import { accessSync, constants, type Stats, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { quote } from "../base/safe-text.ts";
import type { ProgramFault } from "../routine/parse-settings.ts";

type Fault = ReturnType<ProgramFault>;

/** What the system adds by itself. */
const ENDINGS = process.platform === "win32" ? ["", ".exe", ".com"] : [""];
const LONGEST_PATH = 200;

/** @param command the program first */
export function programFault([program = "", ...args]: readonly string[], env: NodeJS.ProcessEnv): Fault {
  const found = candidates(program, env).flatMap((path) => look(path));
  if (found.some(({ fault }) => fault === null)) return null;
  return unexpanded(program, env) ?? found[0]?.fault ?? oneItem(program, args) ?? missing(program);
}

/** Whether it is looked for along PATH, as the system does it. */
function isName(program: string): boolean {
  return !/[/\\]/.test(program);
}

function candidates(program: string, env: NodeJS.ProcessEnv): string[] {
  const folders = isName(program) ? (env.PATH ?? env.Path ?? "").split(delimiter) : [""];
  return folders.flatMap((folder) => ENDINGS.map((ending) => join(folder, program + ending)));
}

/** Nothing where there is no such file. */
function look(path: string): { readonly fault: Fault }[] {
  let stats: Stats;
  try {
    stats = statSync(path);
  } catch {
    return [];
  }
  if (stats.isDirectory())
    return [{ fault: { problem: "it is a folder", hint: "write the path of the program in it" } }];
  try {
    accessSync(path, constants.X_OK);
    return [{ fault: null }];
  } catch {
    const hint = `chmod +x ${quote(path, LONGEST_PATH)} makes it so`;
    return [{ fault: { problem: "it is not executable", hint } }];
  }
}

/** What a shell would have filled in; no shell is asked. */
function unexpanded(program: string, { HOME }: NodeJS.ProcessEnv): Fault {
  const [, sign = "", rest = ""] = /^(~|\$HOME|\$\{HOME\}|~[^/\\]*|\$[^/\\]*)[/\\](.*)$/.exec(program) ?? [];
  if (sign === "") return null;
  const isHome = ["~", "$HOME", "$" + "{HOME}"].includes(sign);
  const whole = isHome && HOME ? `: ${quote(join(HOME, rest), LONGEST_PATH)}` : "";
  const problem = sign.startsWith("~") ? "~ is not expanded" : "variables are not filled in";
  return { problem, hint: `write the whole path${whole}` };
}

/** A line as it would be typed. The folder of a path may well have a blank in it, so the first word has to look like a program. */
function oneItem(program: string, args: readonly string[]): Fault {
  const [first = "", ...rest] = program.trim().split(/\s+/);
  if (rest.length === 0) return null;
  if (!isName(first) && !rest.some((word) => word.startsWith("-"))) return null;
  const items = [first, ...rest, ...args].map((item) => (/^[\w./:@%+~-]+$/.test(item) ? item : JSON.stringify(item)));
  return { problem: "one item is one argument", hint: `write [${quote(items.join(", "), LONGEST_PATH)}]` };
}

function missing(program: string): Fault {
  if (isName(program)) {
    const hint = "is it installed? If it is: write the whole path";
    return { problem: "it is not found along PATH", hint };
  }
  const hint = isAbsolute(program)
    ? "is the path right?"
    : "write the whole path: a relative one begins wherever you stand";
  return { problem: "there is no such file", hint };
}
