/**
 * Questions where nothing is redrawn (`--plain`, TERM=dumb): sentences, and single keys as answers, so that a screen
 * reader reads each question once. A longer text is typed into the ordinary prompt, where there is one.
 */
import type { Answer, Prompts } from "../terminal/prompts.ts";
import type { OpenTerminals } from "./start-terminals.ts";

const CANCELLED = { kind: "cancelled" } as const;
const LEAVING = ["escape", "ctrl-c", "ctrl-d"];

/** @param typed the prompts for texts and numbers, or null */
export function plainPrompts(terminals: OpenTerminals, typed: Prompts | null): Prompts {
  const ask = <T>(lines: readonly string[], answerOf: (key: string) => T | undefined) =>
    askByKey(terminals, lines, answerOf);
  return {
    select: ({ message, choices, default: usual }) => {
      const options = choices.map(
        ({ name, description }, index) => `${index + 1}: ${name}.${description ? ` ${description}.` : ""}`,
      );
      const other = choices.find(({ value }) => value === usual);
      const last = other ? [`Enter: ${other.name}.`] : [];
      return ask([`${message} Press a number.`, ...options, ...last], (key) =>
        key === "enter" ? other?.value : choices[Number(key) - 1]?.value,
      );
    },
    confirm: ({ message, default: usual = true }) =>
      ask([`${message} y for yes, n for no, enter for ${usual ? "yes" : "no"}.`], (key) =>
        key === "enter" ? usual : { y: true, n: false }[key.toLowerCase()],
      ),
    checkbox: async ({ message, choices }) => {
      const ticked: (typeof choices)[number]["value"][] = [];
      const said = [message, "y for yes, n for no, enter when none of the rest applies."];
      for (const { name, value } of choices) {
        const answer = await ask(
          [...said.splice(0), `${name}?`],
          (key) => ({ y: true, n: false, enter: null })[key.toLowerCase()],
        );
        if (answer.kind !== "answered") return answer;
        if (answer.value === null) break;
        if (answer.value) ticked.push(value);
      }
      return { kind: "answered", value: ticked };
    },
    input: (question, how) => typed?.input(question, how) ?? Promise.resolve(CANCELLED),
    number: (question, how) => typed?.number(question, how) ?? Promise.resolve(CANCELLED),
    redraw: () => {},
  };
}

/** The first key that means something; undefined from `answerOf` passes a key over. */
function askByKey<T>(
  terminals: OpenTerminals,
  lines: readonly string[],
  answerOf: (key: string) => T | undefined,
): Promise<Answer<T>> {
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
        if (LEAVING.includes(key)) return finish(CANCELLED);
        const value = answerOf(key);
        if (value !== undefined) finish({ kind: "answered", value });
      }),
      controls.onSignal(() => finish({ kind: "aborted" })),
    ];
  });
}
