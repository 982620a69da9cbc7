/** The questions of prompts.ts, asked through inquirer. */
import type { ChalkInstance } from "chalk";
import type { Size } from "../base/frame.ts";
import { Asking } from "./asking.ts";
import { fold } from "./fold.ts";
import { type List, layOut } from "./prompt-list.ts";
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
  /** The message as it was given, for the transcript. */
  readonly title: string;
  /** Under a list: what its keys do. */
  readonly help?: string;
  readonly how: How | undefined;
  /** The answer in words, for the transcript. */
  readonly say: (value: T) => string;
  /** What a key answers at once. */
  readonly picks?: ReadonlyMap<string, T>;
}

/** Keys that tick everything, or its opposite: a slip of the finger would answer for somebody. */
const NO_SHORTCUTS = { all: null, invert: null };
const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ["y", true],
  ["n", false],
]);
const NO_PICKS: ReadonlyMap<string, boolean> = new Map();
/** inquirer's (y/N) and the answer. */
const BEHIND_A_MESSAGE = " (y/N) yes".length;

export function inquirerPrompts(options: PromptsOptions): Prompts {
  return new InquirerPrompts(options);
}

class InquirerPrompts implements Prompts {
  readonly #options: PromptsOptions;
  #standing: { again(): void } | null = null;

  constructor(options: PromptsOptions) {
    this.#options = options;
  }

  select<T>({ choices, message, above = 0, ...rest }: SelectQuestion<T>, how?: How): Promise<Answer<T>> {
    const { help, ...list } = this.#layOut({ kind: "select", message, choices, above });
    const question = { type: "select", loop: false, ...rest, ...list };
    // With ten choices or more a digit may be the beginning of a number; then it only points.
    const numbered = choices.length < 10 ? choices : [];
    const picks = new Map(numbered.map(({ value }, index) => [String(index + 1), value]));
    return this.#ask({ question, title: message, help, how, picks, say: (value) => nameOf(choices, value) });
  }

  checkbox<T>({ choices, checked = [], message }: CheckboxQuestion<T>, how?: How): Promise<Answer<T[]>> {
    const { help, ...list } = this.#layOut({ kind: "checkbox", message, choices });
    const withChecks = list.choices.map((choice) => ({ ...choice, checked: checked.includes(choice.value) }));
    const question = { type: "checkbox", loop: false, shortcuts: NO_SHORTCUTS, ...list, choices: withChecks };
    const say = (values: readonly T[]) => values.map((value) => nameOf(choices, value)).join(", ") || "none";
    return this.#ask<T[]>({ question, title: message, help, how, say });
  }

  confirm({ message, atOnce = false, ...rest }: ConfirmQuestion, how?: How): Promise<Answer<boolean>> {
    const question = { type: "confirm", message: this.#fold(message), ...rest };
    const picks = atOnce ? YES_NO : NO_PICKS;
    return this.#ask({ question, title: message, how, picks, say: (yes) => (yes ? "yes" : "no") });
  }

  input({ message, picks = new Map(), ...rest }: InputQuestion, how?: How): Promise<Answer<string>> {
    const question = { type: "input", message: this.#fold(message), ...rest };
    return this.#ask({ question, title: message, how, picks, say: (text) => text });
  }

  number({ message, ...rest }: NumberQuestion, how?: How): Promise<Answer<number>> {
    const question = { type: "number", required: true, message: this.#fold(message), ...rest };
    return this.#ask({ question, title: message, how, say: String });
  }

  redraw(): void {
    this.#standing?.again();
  }

  async #ask<T>({ question, title, help = "", how, say, picks = new Map() }: Ask<T>): Promise<Answer<T>> {
    const { stdout, chalk, unicode, transcript } = this.#options;
    const theme = promptTheme(chalk, unicode, help);
    const asking = new Asking<T>({ ...this.#options, ...how, picks, question: { ...question, theme } });
    this.#standing = asking;
    try {
      const answer = await asking.answer();
      if (transcript && answer.kind === "answered") {
        stdout.write(`${chalk.green(tick(unicode))} ${this.#told(title, say(answer.value))}\n`);
      }
      return answer;
    } finally {
      this.#standing = null;
    }
  }

  /** Question and answer in one, broken between words; the answer in its colour as far as it is on a line of its own. */
  #told(title: string, answer: string): string {
    const { chalk } = this.#options;
    const whole = fold(`${title} ${answer}`, this.#size().columns - 1, "? ".length);
    const lines = whole.split("\n");
    return lines.length === 1 ? `${title} ${chalk.cyan(answer)}` : whole;
  }

  #layOut<T>(list: List<T>) {
    return layOut(list, this.#size(), this.#options.unicode);
  }

  #fold(message: string): string {
    return fold(message, this.#size().columns - BEHIND_A_MESSAGE, "? ".length);
  }

  #size(): Size {
    const { columns, rows } = this.#options.stdout;
    return { columns: columns || 80, rows: rows || 24 };
  }
}

function nameOf<T>(choices: readonly Choice<T>[], value: T): string {
  return choices.find((choice) => choice.value === value)?.name ?? "";
}
