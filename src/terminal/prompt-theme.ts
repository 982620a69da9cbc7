/** How inquirer's questions look: in our colours (its own follow the process, not `--no-color`) and our signs. */
import type { ChalkInstance } from "chalk";

/** `help`: what stands under a list about its keys. */
export function promptTheme(chalk: ChalkInstance, unicode: boolean, help = "") {
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
      keysHelpTip: () => chalk.dim(help),
    },
  };
}

export function tick(unicode: boolean): string {
  return unicode ? "✓" : "+";
}
