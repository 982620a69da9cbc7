/**
 * Which programs run what they are given, by name: the shells and interpreters, and what joins its arguments to a line for a
 * shell. Nobody can know them all, which is why `speakable` leaves a sentence no sign by which a new command could begin
 * within a script; where the sentence is the whole script, this list is all there is.
 */

export const SHELLS: readonly string[] = [
  ...["sh", "bash", "rbash", "zsh", "dash", "ash", "ksh", "mksh", "oksh", "loksh", "pdksh", "posh", "osh", "ysh"],
  ...["yash", "fish", "csh", "tcsh", "hush", "nu", "xonsh", "elvish"],
];

/** Their programs stand in files, or behind the short options and the long ones named here. */
export const INTERPRETERS: readonly { names: readonly string[]; short: string; long: readonly string[] }[] = [
  {
    names: ["python", "pythonw", "py", "pypy", "ipython", "micropython", "guile", "expect", "gjs", "hy"],
    short: "c",
    long: ["command"],
  },
  { names: ["perl"], short: "eEmM", long: [] },
  {
    names: [
      ...["ruby", "jruby", "lua", "luajit", "osascript", "r", "rscript", "raku", "rakudo", "groovy", "qjs", "elixir"],
      ...[
        "iex",
        "erl",
        "racket",
        "scala",
        "kotlin",
        "swift",
        "clojure",
        "clj",
        "bb",
        "sbcl",
        "octave",
        "gnuplot",
        "ghc",
      ],
    ],
    short: "e",
    long: ["eval", "rpc-eval"],
  },
  {
    names: ["node", "nodejs", "bun", "julia", "tsx", "ts-node"],
    short: "eEp",
    long: ["eval", "print", "import", "require", "loader", "experimental-loader"],
  },
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

/** The first word is their program, unless an option has given one. Long options may be shortened. */
export const FILTERS: readonly Filter[] = [
  {
    names: ["awk", "gawk", "mawk", "nawk"],
    text: /^-e$|^--so\w*$/,
    file: /^-[fE]$|^--(?:fil\w*|e\w*)$/,
    value: /^-[FvilW]$|^--(?:fie[\w-]*|a\w*|i\w*|lo\w*)$/,
    attached: /^-[efE].|^--(?:so|fi|e)\w*=/,
  },
  {
    names: ["sed", "gsed"],
    text: /^-[nrsuzE]*e$|^--e\w*$/,
    file: /^-[nrsuzE]*f$|^--fi\w*$/,
    value: /^-l$|^--l[\w-]*$/,
    attached: /^-[nrsuzE]*[ef].|^--(?:e|f)\w*=/,
  },
];

/** Whatever stands behind them may become a line for a shell, or for an editor's own language. */
export const JOINERS: readonly string[] = [
  ...["ssh", "autossh", "mosh", "rsh", "remsh", "plink", "dbclient", "su", "runuser", "watch", "wsl", "adb", "tmux"],
  ...["xterm", "parallel", "at", "vim", "vi", "nvim", "gvim", "ex", "emacs", "emacsclient"],
];
