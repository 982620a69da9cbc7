/** What the safety answers mean for one exercise, below its page. */
import type { Judgement } from "../safety/judge.ts";
import { page } from "./page.ts";
import type { Theme } from "./theme.ts";

/** Lines of at most `columns`; none when it may be done as it is. */
export function judgementLines(name: string, judgement: Judgement, columns: number, theme: Theme): string[] {
  const words = wordsFor(name, judgement);
  return words.length === 0 ? [] : ["", ...page([{ title: "For you", bullets: words }], columns, theme)];
}

function wordsFor(name: string, judgement: Judgement): string[] {
  switch (judgement.kind) {
    case "leave-out":
      return [`${name} is left out: ${judgement.because.join(", ")}.`];
    case "soften":
      return [...judgement.how, ...unchecked(name, judgement.unchecked)];
    case "keep":
      return unchecked(name, judgement.unchecked);
  }
}

function unchecked(name: string, is: boolean): string[] {
  return is ? [`${name} was not checked: it has no tags that say what it asks of the body.`] : [];
}
