/**
 * The questions of a live screen without a terminal. Keys do what they do there: a number picks its choice, enter the one
 * that is pointed at, escape cancels, and every key is told to `how.keys` first.
 */
import type { Answer, How, InputQuestion, Prompts, SelectQuestion } from "../../src/terminal/prompts.ts";

interface Standing {
  readonly words: readonly string[];
  press(key: string): void;
}

export class PretendedPrompts implements Prompts {
  #standing: Standing | null = null;

  /** The question that stands, with its choices; null: none does. */
  get question(): readonly string[] | null {
    return this.#standing?.words ?? null;
  }

  press(key: string): void {
    this.#standing?.press(key);
  }

  select<T>(question: SelectQuestion<T>, how?: How): Promise<Answer<T>> {
    const { message, choices } = question;
    const numbered = choices.map(({ value }, index) => [String(index + 1), value] as const);
    const pointed = "default" in question ? question.default : choices[0]?.value;
    const picks = new Map<string, T>([...numbered, ["enter", pointed as T]]);
    return this.#ask([message, ...choices.map(({ name }, index) => `${index + 1}. ${name}`)], picks, how);
  }

  input({ message, picks = new Map() }: InputQuestion, how?: How): Promise<Answer<string>> {
    return this.#ask([message], new Map([...picks, ["enter", ""]]), how);
  }

  checkbox(): never {
    throw new Error("not asked here");
  }

  confirm(): never {
    throw new Error("not asked here");
  }

  number(): never {
    throw new Error("not asked here");
  }

  redraw(): void {}

  #ask<T>(words: readonly string[], picks: ReadonlyMap<string, T>, { signal, keys }: How = {}): Promise<Answer<T>> {
    if (signal?.aborted) return Promise.resolve({ kind: "aborted" });
    return new Promise((resolve) => {
      const finish = (answer: Answer<T>) => {
        this.#standing = null;
        resolve(answer);
      };
      signal?.addEventListener("abort", () => finish({ kind: "aborted" }), { once: true });
      const press = (key: string) => {
        keys?.(key);
        if (signal?.aborted) return;
        if (key === "escape") finish({ kind: "cancelled" });
        else if (picks.has(key)) finish({ kind: "answered", value: picks.get(key) as T });
      };
      this.#standing = { words, press };
    });
  }
}
