/**
 * Questions answered from a script, for dialogues without a terminal: a line for each question, in order, with its
 * answer by the words that stand on the screen. What was asked is read back as `said`.
 *
 *     const { prompts, said } = dialogue({ "Which one?": "The second", "Sure?": true, "Which day?": ESC });
 */
import type { Answer, Choice, Prompts } from "../../src/terminal/prompts.ts";

export const ESC = Symbol("esc");

type Reply = string | boolean | readonly string[] | typeof ESC;

export interface Dialogue {
  readonly prompts: Prompts;
  /** The messages so far; a refused text comes as `message: why`, what was ticked beforehand as `message: [labels]`. */
  readonly said: string[];
}

/** A text that is not accepted is followed by the next reply of its list. */
export function dialogue(script: readonly (readonly [message: string, reply: Reply])[]): Dialogue {
  const said: string[] = [];
  const rest = [...script];
  const next = (message: string): Reply => {
    const [expected, reply] = rest.shift() ?? [];
    if (expected !== message || reply === undefined) throw new Error(`asked «${message}», not «${expected}»`);
    return reply;
  };
  const ask = async <T>(message: string, read: (reply: Exclude<Reply, typeof ESC>) => T): Promise<Answer<T>> => {
    said.push(message);
    const reply = next(message);
    return reply === ESC ? { kind: "cancelled" } : { kind: "answered", value: read(reply) };
  };
  const prompts: Prompts = {
    select: ({ message, choices }) => ask(message, (reply) => chosen(choices, String(reply))),
    checkbox: ({ message, choices, checked = [] }) => {
      const answer = ask(message, (reply) => [reply].flat().map((label) => chosen(choices, String(label))));
      const names = choices.filter(({ value }) => checked.includes(value)).map(({ name }) => name);
      if (names.length > 0) said.push(`${said.pop()}: [${names.join(", ")}]`);
      return answer;
    },
    confirm: ({ message }) => ask(message, (reply) => reply === true),
    input: async ({ message, validate }) => {
      for (;;) {
        const answer = await ask(message, String);
        const accepted = answer.kind === "answered" && validate ? validate(answer.value) : true;
        if (accepted === true) return answer;
        said.push(`${said.pop()}: ${accepted}`);
      }
    },
    number: ({ message }) => ask(message, Number),
    redraw: () => {},
  };
  return { prompts, said };
}

function chosen<T>(choices: readonly Choice<T>[], label: string): T {
  const choice = choices.find(({ name }) => name === label);
  if (!choice) throw new Error(`no choice is called «${label}»`);
  return choice.value;
}
