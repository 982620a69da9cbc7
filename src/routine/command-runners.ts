/**
 * Which programs run what they are given, by name: the shells and interpreters, what joins its arguments to a line for a
 * shell, and what starts the program behind it. Nobody can know them all, which is why `speakable` leaves a sentence no sign
 * that a shell obeys.
 */

export const SHELLS: readonly string[] = [
  ...[
    "sh",
    "bash",
    "rbash",
    "zsh",
    "dash",
    "ash",
    "ksh",
    "mksh",
    "oksh",
    "loksh",
    "pdksh",
    "posh",
    "osh",
    "ysh",
    "yash",
  ],
  ...["fish", "csh", "tcsh", "hush", "nu", "xonsh", "elvish"],
];

/** Their programs stand in files, or behind the short options and the long ones named here. */
export const INTERPRETERS: readonly { names: readonly string[]; short: string; long: readonly string[] }[] = [
  {
    names: ["python", "pythonw", "py", "pypy", "ipython", "micropython", "guile", "expect"],
    short: "c",
    long: ["command"],
  },
  { names: ["perl"], short: "eE", long: [] },
  { names: ["ruby", "jruby", "lua", "luajit", "osascript", "r", "rscript"], short: "e", long: [] },
  { names: ["node", "nodejs", "bun", "julia", "tsx", "ts-node"], short: "eEp", long: ["eval", "print"] },
  { names: ["php"], short: "rBRE", long: ["run", "process-begin", "process-code", "process-end"] },
  { names: ["tclsh", "wish"], short: "", long: [] },
];

/** An option alone, whose value is the next word: a program, the file of one, something else. */
export interface Filter {
  readonly names: readonly string[];
  readonly text: RegExp;
  readonly file: RegExp;
  readonly value: RegExp;
  /** With its value in the same word: a program or the file of one. */
  readonly attached: RegExp;
}

/** The first word is their program, unless an option has given one. */
export const FILTERS: readonly Filter[] = [
  {
    names: ["awk", "gawk", "mawk", "nawk"],
    text: /^-e$|^--source$/,
    file: /^-[fE]$|^--(?:file|exec)$/,
    value: /^-[FvilW]$|^--(?:field-separator|assign|include|load)$/,
    attached: /^-[efE].|^--(?:source|file|exec)=/,
  },
  {
    names: ["sed", "gsed"],
    text: /^-[nrsuzE]*e$|^--expression$/,
    file: /^-[nrsuzE]*f$|^--file$/,
    value: /^-l$|^--line-length$/,
    attached: /^-[nrsuzE]*[ef].|^--(?:expression|file)=/,
  },
];

/** Whatever stands behind them may become a line for a shell, or for an editor's own language. */
export const JOINERS: readonly string[] = [
  ...["ssh", "su", "runuser", "watch", "wsl", "adb", "tmux", "screen", "script", "flock", "xterm", "parallel", "at"],
  ...["vim", "vi", "nvim", "gvim", "ex", "emacs", "emacsclient"],
];

/** What starts the program behind it; with its options whose value is the next word. */
export const WRAPPERS: ReadonlyMap<string, RegExp> = new Map([
  ["env", /^-[^-uCaPS]*[uCaP]$|^--[uca][^=]*$/],
  ["nice", /^-n$|^--adjustment$/],
  ["nohup", /(?!)/],
  ["timeout", /^-[sk]$|^--(?:signal|kill-after)$/],
  ["stdbuf", /^-[ioe]$|^--(?:input|output|error)$/],
  ["xargs", /^-[0oprtx]*[adEILnPs]$/],
  ["setsid", /(?!)/],
  ["ionice", /^-[cnpPu]$|^--class(?:data)?$/],
  ["sudo", /^-[ABbEeHiKklNnPSsVv]*[CDghpRrTtUu]$|^--(?:user|group|host|prompt|chdir|chroot|role|type|close-from)$/],
  ["doas", /^-[aCu]$/],
  ["busybox", /(?!)/],
]);
