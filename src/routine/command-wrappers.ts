/**
 * What starts the program that is named behind it. Where that stands is known from how many words are its own; an option of
 * some makes a line for a shell of what follows.
 */

import { nameOf } from "./program-name.ts";

export interface Wrapper {
  readonly name: string;
  /** Its options whose value is the next word. */
  readonly value: RegExp;
  /** How many words that are no options come before the program. */
  readonly words: number;
  /** What else before the program is its own. */
  readonly own: RegExp;
  /** Its options behind which comes a line, not a program; also with the line in the same word. */
  readonly line: RegExp;
}

const NONE = /(?!)/;
/** The 5 of timeout 5, the A=b of env A=b. */
const OWN = /^\d*\.?\d+[smhd]?$|^\w+=/;

export const WRAPPERS: readonly Wrapper[] = [
  wrapper("env", { value: /^-[^-uCaPS]*[uCaP]$|^--[uca][^=]*$/, line: /^-[^-uCaPS]*S|^--s/ }),
  wrapper("nice", { value: /^-n$|^--adjustment$/ }),
  wrapper("timeout", { value: /^-[sk]$|^--(?:signal|kill-after)$/ }),
  wrapper("stdbuf", { value: /^-[ioe]$|^--(?:input|output|error)$/ }),
  wrapper("xargs", { value: /^-[0oprtx]*[adEILnPs]$/ }),
  wrapper("ionice", { value: /^-[cnpPu]$|^--class(?:data)?$/ }),
  wrapper("sudo", {
    value: /^-[ABbEeHiKklNnPSsVv]*[CDghpRrTtUu]$|^--(?:user|group|host|prompt|chdir|chroot|role|type|close-from)$/,
  }),
  wrapper("doas", { value: /^-[aCu]$/ }),
  wrapper("pkexec", { value: /^--user$/ }),
  wrapper("time", { value: /^-[fo]$|^--(?:format|output)$/ }),
  wrapper("sshpass", { value: /^-[pfdP]$/ }),
  wrapper("caffeinate", { value: /^-[tw]$/ }),
  wrapper("proxychains", { value: /^-f$/ }),
  wrapper("taskset", { words: 1 }),
  wrapper("chroot", { words: 1 }),
  ...["nohup", "setsid", "busybox", "torsocks", "winpty", "chrt", "unbuffer"].map((name) => wrapper(name, {})),
  wrapper("flock", {
    value: /^-[wE]$|^--(?:wait|timeout|conflict-exit-code)$/,
    words: 1,
    line: /^-[a-z]*c|^--com/,
  }),
  // With --, some versions join what follows.
  wrapper("script", { value: /^-[a-zA-Z]*[tTIOBmoE]$/, words: 1, line: /^-[a-zA-Z]*c|^--c|^--$/ }),
  wrapper("screen", { value: /^-[a-zA-Z]*[SsTtcehp]$/, line: /^-[a-zA-Z]*X/ }),
  ...["npx", "npm", "pnpm", "pnpx", "yarn", "bunx"].map((name) =>
    wrapper(name, {
      own: /^(?:exec|x|dlx|run|run-script)$/,
      value: /^-[pw]$|^--(?:package|prefix|workspace|cwd|dir)$|^-C$/,
      line: /^-c|^--ca?l?l?(?:=|$)|^--shell-mode/,
    }),
  ),
];

/** The index of the program among the arguments of a wrapper, or -1. */
export function behindWrapper(args: readonly string[], { value, words, own }: Wrapper): number {
  let seen = 0;
  return args.findIndex((word, index) => {
    if (word.startsWith("-") || own.test(word) || (index > 0 && value.test(args[index - 1] ?? ""))) return false;
    seen++;
    return seen > words;
  });
}

/** The programs of a command that are surely started, by their indexes: the first, and each that stands behind a wrapper. */
export function startedIn(command: readonly string[]): readonly number[] {
  const started = [0];
  for (const at of started) {
    const name = nameOf(command[at]);
    const wrapper = WRAPPERS.find((one) => one.name === name);
    const next = wrapper ? behindWrapper(command.slice(at + 1), wrapper) : -1;
    if (next >= 0) started.push(at + 1 + next);
  }
  return started;
}

function wrapper(
  name: string,
  { value = NONE, words = 0, own = words > 0 ? NONE : OWN, line = NONE }: Partial<Wrapper>,
): Wrapper {
  return { name, value, words, own, line };
}
