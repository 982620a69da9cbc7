/** The questions of prompts.ts, asked through inquirer. */
import type { ChalkInstance } from "chalk";
import { Asking } from "./asking.ts";
import { promptTheme, tick } from "./prompt-theme.ts";
import type {
  Answer,
  CheckboxQuestion,
  Choice,
  ConfirmQuestion,
  How,
  InputQuestion,
  NumberQuestion,
  Prompts,
  SelectQuestion,
} from "./prompts.ts";
import type { ProcessLike } from "./streams.ts";

export interface PromptsOptions {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly process: ProcessLike;
  readonly chalk: ChalkInstance;
  readonly unicode: boolean;
  /** Leaves question and answer behind as a line; not wanted on the live screen, which takes the place back. */
  readonly transcript: boolean;
}

interface Ask<T> {
  /** As inquirer wants it. */
  readonly question: { readonly type: string; readonly message: string };
  readonly how: How | undefined;
  /** The answer in words, for the transcript. */
  readonly say: (value: T) => string;
  /** What the keys 1 to 9 answer. */
  readonly picks?: readonly T[];
}

export function inquirerPrompts(options: PromptsOptions): Prompts {
  return new InquirerPrompts(options);
}

class InquirerPrompts implements Prompts {
  readonly #options: PromptsOptions;
  #standing: { again(): void } | null = null;

  constructor(options: PromptsOptions) {
    this.#options = options;
  }

  select<T>({ choices, ...rest }: SelectQuestion<T>, how?: How): Promise<Answer<T>> {
    const question = { type: "select", choices, ...rest, ...this.#list() };
    // With ten choices or more a digit may be the beginning of a number; then it only points.
    const picks = choices.length < 10 ? choices.map(({ value }) => value) : [];
    return this.#ask({ question, how, picks, say: (value) => nameOf(choices, value) });
  }

  checkbox<T>({ choices, checked = [], message }: CheckboxQuestion<T>, how?: How): Promise<Answer<T[]>> {
    const withChecks = choices.map((choice) => ({ ...choice, checked: checked.includes(choice.value) }));
    const question = { type: "checkbox", message, choices: withChecks, ...this.#list() };
    const say = (values: readonly T[]) => values.map((value) => nameOf(choices, value)).join(", ") || "none";
    return this.#ask<T[]>({ question, how, say });
  }

  confirm(question: ConfirmQuestion, how?: How): Promise<Answer<boolean>> {
    return this.#ask({ question: { type: "confirm", ...question }, how, say: (yes) => (yes ? "yes" : "no") });
  }

  input(question: InputQuestion, how?: How): Promise<Answer<string>> {
    return this.#ask({ question: { type: "input", ...question }, how, say: (text) => text });
  }

  number(question: NumberQuestion, how?: How): Promise<Answer<number>> {
    const required = { type: "number", required: true, ...question };
    return this.#ask({ question: required, how, say: String });
  }

  redraw(): void {
    this.#standing?.again();
  }

  async #ask<T>({ question, how, say, picks = [] }: Ask<T>): Promise<Answer<T>> {
    const { stdout, chalk, unicode, transcript } = this.#options;
    const theme = promptTheme(chalk, unicode);
    const asking = new Asking<T>({ ...this.#options, ...how, picks, question: { ...question, theme } });
    this.#standing = asking;
    try {
      const answer = await asking.answer();
      if (transcript && answer.kind === "answered") {
        stdout.write(`${chalk.green(tick(unicode))} ${question.message} ${chalk.cyan(say(answer.value))}\n`);
      }
      return answer;
    } finally {
      this.#standing = null;
    }
  }

  #list(): { loop: boolean; pageSize: number } {
    // Below the list come a blank line, the description and the help; above it the question.
    return { loop: false, pageSize: Math.max(3, (this.#options.stdout.rows || 24) - 5) };
  }
}

function nameOf<T>(choices: readonly Choice<T>[], value: T): string {
  return choices.find((choice) => choice.value === value)?.name ?? "";
}
