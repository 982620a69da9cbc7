/**
 * Questions where nothing is redrawn (`--plain`, TERM=dumb): sentences, and single keys as answers, so that a screen
 * reader reads each question once. A longer text is typed into the ordinary prompt, where there is one.
 */
import type { Answer, CheckboxQuestion, How, Prompts } from "../terminal/prompts.ts";
import { wrap } from "../view/fit.ts";
import type { OpenTerminals } from "./start-terminals.ts";

const CANCELLED = { kind: "cancelled" } as const;
const LEAVING = ["escape", "ctrl-c", "ctrl-d"];

/** @param typed the prompts for texts and numbers, or null */
export function plainPrompts(terminals: OpenTerminals, typed: Prompts | null, columns: number): Prompts {
  const ask = <T>(lines: readonly string[], answerOf: (key: string) => T | undefined, how: How = {}) =>
    askByKey(
      terminals,
      lines.flatMap((line) => wrap(line, columns)),
      answerOf,
      how,
    );
  return {
    select: ({ message, choices, default: usual }, how) => {
      const other = choices.find(({ value }) => value === usual);
      const options = choices.map((choice, index) => {
        const { name, description } = choice;
        const key = choice === other ? `${index + 1}, or enter` : `${index + 1}`;
        return `${key}: ${name}${description ? `: ${description}` : ""}.`;
      });
      const answerOf = (key: string) => (key === "enter" ? other?.value : choices[Number(key) - 1]?.value);
      return ask([`${message} Press a number.`, ...options], answerOf, how);
    },
    confirm: ({ message, default: usual = true }, how) =>
      ask(
        [`${message} Press y for yes, n for no, enter for ${usual ? "yes" : "no"}.`],
        (key) => (key === "enter" ? usual : { y: true, n: false }[key.toLowerCase()]),
        how,
      ),
    checkbox: (question) => askAny(ask, question),
    input: (question, how) => {
      const { message, picks } = question;
      if (!picks) return typed?.input(question, how) ?? Promise.resolve(CANCELLED);
      return ask([message], (key) => (key === "enter" ? "" : picks.get(key.toLowerCase())), how);
    },
    number: (question, how) => typed?.number(question, how) ?? Promise.resolve(CANCELLED),
    redraw: () => {},
  };
}

type AskKey = <T>(lines: readonly string[], answerOf: (key: string) => T | undefined, how?: How) => Promise<Answer<T>>;

/** Who has heard all of them can say with one key that none applies; else, or where some were ticked before, one by one. */
async function askAny<T>(ask: AskKey, question: CheckboxQuestion<T>): Promise<Answer<T[]>> {
  const { message, choices, checked = [], alone } = question;
  const asked = choices.filter(({ value }) => value !== alone);
  if (alone === undefined || asked.some(({ value }) => checked.includes(value))) return askEach(ask, question);
  const list = asked.flatMap(({ name, description }) => [`${name}.`, ...(description ? [description] : [])]);
  const any = await ask([message, ...list, "Press n when none of them applies, y to answer them one by one."], (key) =>
    ["y", "n"].find((one) => one === key.toLowerCase()),
  );
  if (any.kind !== "answered") return any;
  return any.value === "n"
    ? { kind: "answered", value: [alone] }
    : askEach(ask, { ...question, message: "One by one." });
}

/** One after the other. What was ticked before stays so when enter passes over it. */
async function askEach<T>(
  ask: AskKey,
  { message, choices, checked = [], alone }: CheckboxQuestion<T>,
): Promise<Answer<T[]>> {
  const ticked: T[] = [];
  const asked = choices.filter(({ value }) => value !== alone);
  const rest = asked.some(({ value }) => checked.includes(value))
    ? "the rest stays as it was"
    : "none of the rest applies";
  const said = [message, `Press y for yes, n for no, enter when ${rest}.`];
  for (const [index, { name, value, description }] of asked.entries()) {
    const was = checked.includes(value) ? " It was yes." : "";
    const answer = await ask(
      [...said.splice(0), `${name}?${was}`, ...(description === undefined ? [] : [description])],
      (key) => YES_NO_REST[key.toLowerCase()],
    );
    if (answer.kind !== "answered") return answer;
    if (answer.value === "rest") {
      const passed = asked.slice(index).map((choice) => choice.value);
      return { kind: "answered", value: [...ticked, ...passed.filter((one) => checked.includes(one))] };
    }
    if (answer.value === "yes") ticked.push(value);
  }
  return { kind: "answered", value: ticked.length === 0 && alone !== undefined ? [alone] : ticked };
}

const YES_NO_REST: Readonly<Record<string, "yes" | "no" | "rest">> = { y: "yes", n: "no", enter: "rest" };

/** The first key that means something; undefined from `answerOf` passes a key over. */
function askByKey<T>(
  terminals: OpenTerminals,
  lines: readonly string[],
  answerOf: (key: string) => T | undefined,
  { signal, keys }: How,
): Promise<Answer<T>> {
  if (signal?.aborted) return Promise.resolve({ kind: "aborted" });
  const { screen, controls, close } = terminals.openPlain();
  for (const line of lines) screen.line(line);
  return new Promise((resolve) => {
    const finish = (answer: Answer<T>) => {
      for (const undo of undos) undo();
      close();
      resolve(answer);
    };
    const undos = [
      controls.onKey((key) => {
        keys?.(key);
        if (LEAVING.includes(key)) return finish(CANCELLED);
        const value = answerOf(key);
        if (value !== undefined) finish({ kind: "answered", value });
      }),
      controls.onSignal(() => finish({ kind: "aborted" })),
    ];
  });
}
