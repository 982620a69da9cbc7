/** What was changed in a routine, a line each: in `start`, `show` and `list`. */

import { holdWords } from "../safety/gate-items.ts";
import type { GateNote } from "../safety/gate-note.ts";
import { type Block, page } from "./page.ts";
import type { Theme } from "./theme.ts";

/** Lines of at most `columns`; none when nothing was changed. */
export function gateNotes(notes: readonly GateNote[], columns: number, theme: Theme): string[] {
  const isAdvice = ({ kind }: GateNote) => kind === "advice";
  const blocks: Block[] = [
    { title: "Keep in mind", bullets: notes.filter(isAdvice).map(gateNoteSentence) },
    { title: "Changed for you", bullets: notes.filter((note) => !isAdvice(note)).map(gateNoteSentence) },
  ];
  return page(blocks, columns, theme);
}

export function gateNoteSentence(note: GateNote): string {
  switch (note.kind) {
    case "advice":
      return note.text;
    case "left-out":
      return `${note.name} left out: ${note.because.join(", ")}.${insteadWords(note.instead)}`;
    case "softened":
      return `${note.name}: ${softenedWords(note)}`;
    case "unchecked":
      return `${note.name} was not checked: it has no tags that say what it asks of the body.`;
  }
}

function insteadWords(instead: Extract<GateNote, { kind: "left-out" }>["instead"]): string {
  if (!instead) return " Nothing takes its place.";
  return instead.there ? ` ${instead.name} is there already.` : ` ${instead.name} instead.`;
}

function softenedWords({ how, longestHold, lighter }: Extract<GateNote, { kind: "softened" }>): string {
  const words = [
    ...(lighter ? ["Less of it today, after the stop."] : []),
    ...how,
    ...(longestHold === null ? [] : [holdWords(longestHold)]),
  ].join(" ");
  return words.charAt(0).toLowerCase() + words.slice(1);
}
