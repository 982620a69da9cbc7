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
      const options = choices.map(
        ({ name, description }, index) => `${index + 1}: ${name}.${description ? ` ${description}.` : ""}`,
      );
      const other = choices.find(({ value }) => value === usual);
      const last = other ? [`Enter: ${other.name}.`] : [];
      const answerOf = (key: string) => (key === "enter" ? other?.value : choices[Number(key) - 1]?.value);
      return ask([`${message} Press a number.`, ...options, ...last], answerOf, how);
    },
    confirm: ({ message, default: usual = true }, how) =>
      ask(
        [`${message} y for yes, n for no, enter for ${usual ? "yes" : "no"}.`],
        (key) => (key === "enter" ? usual : { y: true, n: false }[key.toLowerCase()]),
        how,
      ),
    checkbox: (question) => askEach(ask, question),
    input: (question, how) => typed?.input(question, how) ?? Promise.resolve(CANCELLED),
    number: (question, how) => typed?.number(question, how) ?? Promise.resolve(CANCELLED),
    redraw: () => {},
  };
}

type AskKey = <T>(lines: readonly string[], answerOf: (key: string) => T | undefined, how?: How) => Promise<Answer<T>>;

/** One after the other. What was ticked before stays so when enter passes over it. */
async function askEach<T>(
  ask: AskKey,
  { message, choices, checked = [], alone }: CheckboxQuestion<T>,
): Promise<Answer<T[]>> {
  const ticked: T[] = [];
  const rest = checked.length > 0 ? "the rest stays as it was" : "none of the rest applies";
  const said = [message, `y for yes, n for no, enter when ${rest}.`];
  for (const [index, { name, value }] of choices.entries()) {
    const was = checked.includes(value) ? " It was yes." : "";
    const answer = await ask([...said.splice(0), `${name}?${was}`], (key) => YES_NO_REST[key.toLowerCase()]);
    if (answer.kind !== "answered") return answer;
    if (answer.value === "rest") {
      const passed = choices.slice(index).map((choice) => choice.value);
      return { kind: "answered", value: [...ticked, ...passed.filter((one) => checked.includes(one))] };
    }
    if (answer.value === "yes") ticked.push(value);
    if (answer.value === "yes" && value === alone) break;
  }
  return { kind: "answered", value: ticked };
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
