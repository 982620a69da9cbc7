/** `backcoach show <exercise>`: how it is done, what to leave it out with, and where its facts come from. */
import { resolveSides, toDose } from "../plan/dose.ts";
import type { DoseText, Exercise, Phase } from "../routine/exercise.ts";
import { conditionWord } from "./condition-words.ts";
import { doseText, spokenSeconds } from "./dose-text.ts";
import { groupWord } from "./group-words.ts";
import { type Block, page } from "./page.ts";
import type { Theme } from "./theme.ts";

const BREATHS = { in: "in", out: "out", easy: "easily" } as const;

/**
 * Lines of at most `columns`. `nameOf`: the display name of another exercise, or null when the text is a sentence.
 * `picture`: lines of its own, shown under the name.
 */
export function exercisePage(
  exercise: Exercise,
  nameOf: (id: string) => string | null,
  columns: number,
  theme: Theme,
  picture: readonly string[] = [],
): string[] {
  return page(
    [...how(exercise, picture), ...variants(exercise, nameOf), ...care(exercise), ...facts(exercise)],
    columns,
    theme,
  );
}

function how(exercise: Exercise, picture: readonly string[]): Block[] {
  const { name, alsoCalled, group, start, steps, feel, muscles, faults, equipment } = exercise;
  const called = alsoCalled.length > 0 ? [`Also called ${alsoCalled.join(", ")}.`] : [];
  const about = [...called, ...(group === null ? [] : [groupWord(group)])];
  return [
    about.length > 0 ? { title: name, text: about } : { title: name },
    { drawn: picture },
    { title: "Start", text: start === null ? [] : [start] },
    { title: "Do", bullets: steps },
    { title: "Breathe", text: breath(exercise) },
    { title: "You feel", text: feel === null ? [] : [feel] },
    { title: "Muscles", text: muscles.length > 0 ? [muscles.join(", ")] : [] },
    { title: "You need", text: equipment.length > 0 ? [equipment.join(", ")] : [] },
    { title: "Avoid", bullets: faults },
  ];
}

function breath({ breath: ways, words }: Exercise): string[] {
  const phases: readonly Phase[] = ["lift", "hold", "lower", "relax"];
  const parts = phases.flatMap((phase) => {
    const way = ways[phase];
    return way ? [`${words[phase] ?? phase}: ${BREATHS[way]}`] : [];
  });
  return parts.length > 0 ? [parts.join(", ")] : [];
}

function variants({ easier, harder, instead }: Exercise, nameOf: (id: string) => string | null): Block[] {
  const told = (text: string): string => {
    const name = nameOf(text);
    return name === null ? text : `${name} (${text})`;
  };
  return [
    { title: "Easier", bullets: easier.map(told) },
    { title: "Harder", bullets: harder.map(told) },
    { title: "In its place", text: instead === null ? [] : [told(instead)] },
  ];
}

function care({ avoid, stop }: Exercise): Block[] {
  return [
    { title: "Leave it out with", bullets: avoid.map(conditionWord) },
    { title: "Stop at", bullets: stop },
  ];
}

function facts(exercise: Exercise): Block[] {
  const { seed, target, dose, tempo, sources, checked, catalogueOnly, rest } = exercise;
  const goal = target === null ? [] : [`Grows toward ${told({ ...dose, ...given(target) }, exercise)}.`];
  const pause = (dose.sets ?? 1) > 1 ? [`Rest ${spokenSeconds(rest)} between sets.`] : [];
  const moves = tempo.lift + tempo.lower > 0;
  const pace = moves ? [`Lift ${spokenSeconds(tempo.lift)}, lower ${spokenSeconds(tempo.lower)}.`] : [];
  const asked = catalogueOnly ? ["In no ready-made routine, but there for your own."] : [];
  return [
    { title: "Dose", text: [`${capital(told(dose, exercise))}.`, ...goal, ...pace, ...pause, ...asked] },
    {
      title: "In the seed's own words",
      text: seed === null ? [] : [`${seed.ref}: «${seed.words}»`, `Its dose: «${seed.dose}»`],
    },
    { title: "Sources", bullets: sources },
    { text: checked === null ? [] : [`Facts checked on ${checked}.`] },
  ];
}

function told(dose: DoseText, exercise: Exercise): string {
  return doseText(toDose(dose, exercise.tempo), resolveSides(dose, exercise));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the target says; where it is silent the dose stands. */
function given(target: DoseText): Partial<DoseText> {
  return Object.fromEntries(Object.entries(target).filter(([, value]) => value !== null));
}
