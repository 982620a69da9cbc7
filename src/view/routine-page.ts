/** `backcoach show <routine>`: what it is for, then every exercise as it comes, with its dose and the reason for it. */
import { sayDuration } from "../base/duration.ts";
import type { Plan, Step } from "../plan/plan.ts";
import type { Routine } from "../routine/routine.ts";
import { doseText } from "./dose-text.ts";
import { clean, cut, padEnd, pageWidth, widthOf, wrap } from "./fit.ts";
import { groupWord } from "./group-words.ts";
import { type Block, page } from "./page.ts";
import type { Theme } from "./theme.ts";

/** Lines of at most `columns`. `seconds`: of the whole plan. */
export function routinePage(
  { routine, plan, seconds }: { readonly routine: Routine; readonly plan: Plan; readonly seconds: number },
  columns: number,
  theme: Theme,
): string[] {
  const width = pageWidth(columns);
  const warmup = plan.steps.filter(({ part }) => part === "warmup");
  const main = plan.steps.filter(({ part }) => part === "main");
  const { about } = routine;
  const head: Block = {
    title: routine.name,
    text: [...(about === null ? [] : [about]), facts(routine, seconds, theme)],
  };
  return [
    ...page([head], columns, theme),
    ...section("Warm-up first", warmup, width, theme),
    ...section("Exercises", main, width, theme),
    ...page([prescription(routine), { title: "Sources", bullets: routine.sources }], columns, theme).flatMap(
      (line, index) => (index === 0 ? ["", line] : [line]),
    ),
  ];
}

function facts({ group, perWeek }: Routine, seconds: number, theme: Theme): string {
  const week = perWeek === null ? [] : [perWeek === 1 ? "once a week" : `${perWeek} times a week`];
  return [groupWord(group), sayDuration(seconds, true), ...week].join(` ${theme.glyphs.dot} `);
}

function prescription({ prescribed }: Routine): Block {
  if (!prescribed) return {};
  const review = prescribed.review === null ? "" : `, to be looked at again on ${prescribed.review}`;
  return { text: [`Prescribed by ${prescribed.by} on ${prescribed.on}${review}.`] };
}

function section(title: string, steps: readonly Step[], width: number, theme: Theme): string[] {
  if (steps.length === 0) return [];
  const names = Math.min(
    Math.floor(width / 2),
    Math.max(...steps.map(({ exercise }) => widthOf(clean(exercise.name)))),
  );
  // What holds for several exercises one after the other is said of the first.
  const told = steps.map((step, index) =>
    step.reason === steps[index - 1]?.reason ? { ...step, reason: null } : step,
  );
  return ["", theme.title(title), ...told.flatMap((step, index) => stepLines(step, index + 1, names, width, theme))];
}

function stepLines(step: Step, n: number, names: number, width: number, theme: Theme): string[] {
  const { exercise, dose, sides, round, note } = step;
  const name = padEnd(cut(clean(exercise.name), names, theme.glyphs.ellipsis), names);
  const turn = round ? `, round ${round.n} of ${round.of}` : "";
  const [first = "", ...more] = wrap(`${name}  ${doseText(dose, sides)}${turn}`, width - 5);
  const below = [note, levelWords(step)]
    .filter((text) => text !== null)
    .flatMap((text) => wrap(clean(text), width - 5));
  return [
    `${String(n).padStart(3)}  ${first}`,
    ...more.map((row) => `     ${row}`),
    ...below.map((row) => `     ${theme.dim(row)}`),
  ];
}

/** How far it has come, and why; a dose that does not grow has no levels. */
function levelWords({ level, top, reason }: Step): string | null {
  const words = [...(top > 0 ? [`Level ${level} of ${top}.`] : []), ...(reason === null ? [] : [reason])];
  return words.length > 0 ? words.join(" ") : null;
}
