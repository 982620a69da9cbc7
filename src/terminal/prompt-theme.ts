/** How inquirer's questions look: in our colours (its own follow the process, not `--no-color`) and our signs. */
import type { ChalkInstance } from "chalk";

export function promptTheme(chalk: ChalkInstance, unicode: boolean) {
  const dot = unicode ? " · " : " - ";
  const arrows = unicode ? "↑↓" : "arrows";
  return {
    prefix: { idle: chalk.cyan("?"), done: chalk.green(tick(unicode)) },
    icon: unicode
      ? { cursor: "›", checked: chalk.green("◉"), unchecked: "○" }
      : { cursor: ">", checked: chalk.green("[x]"), unchecked: "[ ]" },
    indexMode: "number",
    style: {
      answer: (text: string) => chalk.cyan(text),
      message: (text: string) => chalk.bold(text),
      error: (text: string) => chalk.red(text),
      defaultAnswer: (text: string) => chalk.dim(`(${text})`),
      help: (text: string) => chalk.dim(text),
      highlight: (text: string) => chalk.bold.cyan(text),
      key: (text: string) => chalk.bold(text),
      description: (text: string) => chalk.dim(text),
      disabled: (text: string) => chalk.dim(text),
      keysHelpTip: (keys: readonly (readonly [string, string])[]) =>
        chalk.dim([...keys.map(([key, does]) => `${KEY_WORDS[key] ?? arrows} ${does}`), "esc back"].join(dot)),
    },
  };
}

export function tick(unicode: boolean): string {
  return unicode ? "✓" : "+";
}

/** inquirer's signs for keys, in words where a terminal may lack them. */
const KEY_WORDS: Readonly<Record<string, string>> = { "⏎": "enter", space: "space", a: "a", i: "i" };
