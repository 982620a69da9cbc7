/**
 * `backcoach show <routine> --for-doctor`: what a doctor or physiotherapist needs to say yes or no, on a page or two of
 * Markdown that prints well: who it is for, what each exercise asks of the body, how much of it.
 */
import type { Plan, Step } from "../plan/plan.ts";
import type { Tag } from "../routine/exercise.ts";
import type { Routine } from "../routine/routine.ts";
import type { GateNote } from "../safety/gate-note.ts";
import { concernsOf, type Screening } from "../safety/screening.ts";
import { doseText } from "./dose-text.ts";
import { clean, whole } from "./fit.ts";
import { gateNoteSentence } from "./gate-notes.ts";
import { groupWord } from "./group-words.ts";
import { tickedWords } from "./screening-words.ts";

export interface ForDoctor {
  /** As it will be done: after the gates. */
  readonly routine: Routine;
  readonly plan: Plan;
  readonly notes: readonly GateNote[];
  readonly screening: Screening | null;
  /** ISO date. */
  readonly today: string;
  /** What the routine is started by. */
  readonly name: string;
}

const TAG_WORDS: Readonly<Record<Tag, string>> = {
  flex: "bends the spine to the end of its range",
  ext: "arches the spine to the end of its range",
  rot: "turns the spine",
  prone: "lying face down",
  supine: "lying on the back",
  hands: "weight on the hands and wrists",
  shoulder: "work and weight for the shoulders",
  knee: "kneeling, or a deep bend of the knees",
  neck: "work or weight for the neck",
  load: "a high load on the spine",
  mob: "easy movement with a low load",
};

/** Lines of Markdown. */
export function forDoctor(parts: ForDoctor): string[] {
  const { routine, plan, notes, today, name } = parts;
  const typed = clean(name).replace(/`/g, "'");
  const week = routine.perWeek === null ? "" : `, ${routine.perWeek} times a week`;
  return [
    `# ${plain(routine.name)}: exercises to look through`,
    "",
    `Printed on ${today}. ${groupWord(routine.group)}${week}.`,
    "backcoach is a timer and a guide for exercises at home. It knows only what is on this page.",
    "",
    "## What was ticked",
    "",
    ...ticked(parts),
    "",
    "## The exercises",
    "",
    ...plan.steps.flatMap(exerciseLines),
    ...changes(notes),
    "## Your answer",
    "",
    "- [ ] All of these are fine.",
    "- [ ] All but these: ______________________________",
    "- [ ] Not now.",
    "",
    "Name and date: ______________________________",
    "",
    `All fine? Tell backcoach: \`backcoach screen --agreed ${typed}\``,
    "",
    `All but some? \`backcoach new "My own" --from ${typed}\` makes a copy. Take those out of it, and agree to the copy.`,
  ];
}

function ticked({ screening, today }: ForDoctor): string[] {
  if (!screening || screening.on === null) return ["- The safety questions have not been answered."];
  const words = concernsOf(screening, today).map((concern) => `- ${plain(tickedWords(concern, screening))}`);
  return words.length > 0 ? words : ["- Nothing."];
}

function exerciseLines({ exercise, dose, sides, round, note, part }: Step, index: number): string[] {
  const { name, start, steps, tags } = exercise;
  const turn = [part === "warmup" ? "warm-up" : "", round ? `round ${round.n} of ${round.of}` : ""].filter(Boolean);
  const how = [start, ...steps, note].filter((text) => text !== null).map(whole);
  const asks = tags.length > 0 ? tags.map((tag) => TAG_WORDS[tag]).join("; ") : "not said by its author";
  return [
    `${index + 1}. **${plain(name)}**, ${plain(doseText(dose, sides))}${turn.length > 0 ? ` (${turn.join(", ")})` : ""}  `,
    `   Asks of the body: ${asks}.  `,
    ...(how.length > 0 ? [`   ${plain(how.join(" "))}`] : []),
    "",
  ];
}

function changes(notes: readonly GateNote[]): string[] {
  const changed = notes.filter(({ kind }) => kind !== "advice");
  if (changed.length === 0) return [];
  return ["## Left out or changed already", "", ...changed.map((note) => `- ${plain(gateNoteSentence(note))}`), ""];
}

/** Harmless, and without the signs that Markdown would take for its own. */
function plain(text: string): string {
  return clean(text).replace(/[\\`*_[\]<>#|]/g, "\\$&");
}
