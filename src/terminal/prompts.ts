/**
 * Questions: our own small interface over inquirer, so that whoever asks can be tested without a terminal.
 *
 * An open question never keeps a person from stopping: every key is also told to `keys`, and an aborted signal ends the
 * question at once and silently. Escape, Ctrl-C and Ctrl-D end it without an answer. The number of a choice picks it.
 * Texts from files must have been made harmless (base/safe-text.ts) before they come here.
 */
export type Answer<T> =
  | { readonly kind: "answered"; readonly value: T }
  /** Escape, Ctrl-C, Ctrl-D; or there is no terminal to ask on. */
  | { readonly kind: "cancelled" }
  /** By the signal, or the terminal is gone. */
  | { readonly kind: "aborted" };

export interface Choice<T> {
  readonly name: string;
  readonly value: T;
  /** Shown below the list while the choice is the one pointed at. */
  readonly description?: string;
}

export interface How {
  readonly signal?: AbortSignal;
  /** Hears the name (key-name.ts) of every key pressed while the question stands, before the question does. */
  readonly keys?: (name: string) => void;
}

export interface SelectQuestion<T> {
  readonly message: string;
  readonly choices: readonly Choice<T>[];
  /** The choice pointed at first. */
  readonly default?: T;
  /** Rows above the question that stay in sight, as far as the screen has room for three choices below them. */
  readonly above?: number;
}

export interface CheckboxQuestion<T> {
  readonly message: string;
  readonly choices: readonly Choice<T>[];
  readonly checked?: readonly T[];
  /** The choice that says "none of these": where the choices are asked one by one, it is what no to each of them says. */
  readonly alone?: T;
}

export interface ConfirmQuestion {
  readonly message: string;
  /** What enter alone means; without it, yes. */
  readonly default?: boolean;
  /** y or n answers without enter: where an enter out of habit, which the next question gets, does no harm. */
  readonly atOnce?: boolean;
}

export interface InputQuestion {
  readonly message: string;
  readonly default?: string;
  /** Returns true, or what is wrong with the text. */
  readonly validate?: (text: string) => true | string;
  /** Keys that answer at once, without enter, and what they answer. Capitals are no difference. */
  readonly picks?: ReadonlyMap<string, string>;
}

export interface NumberQuestion {
  readonly message: string;
  readonly default?: number;
  readonly min?: number;
  readonly max?: number;
  /** 1 if absent: whole numbers. */
  readonly step?: number | "any";
}

export interface Prompts {
  select<T>(question: SelectQuestion<T>, how?: How): Promise<Answer<T>>;
  checkbox<T>(question: CheckboxQuestion<T>, how?: How): Promise<Answer<T[]>>;
  confirm(question: ConfirmQuestion, how?: How): Promise<Answer<boolean>>;
  input(question: InputQuestion, how?: How): Promise<Answer<string>>;
  number(question: NumberQuestion, how?: How): Promise<Answer<number>>;
  /** Puts the open question again on an empty screen: after Ctrl-Z, or when the screen was overwritten. */
  redraw(): void;
}
