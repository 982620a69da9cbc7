/**
 * A routine written down again: for `new --from`, and for what a person put together by answering questions. Reading the
 * text gives the same routine back (a law in the tests); only the comments of the original are gone.
 */
import { Document, isMap, isScalar, type Pair, visit } from "yaml";
import { writeDuration } from "../base/duration.ts";
import type { DoseText, Exercise, Tempo } from "./exercise.ts";
import type { Item, Routine } from "./routine.ts";

type Keys = Record<string, unknown>;

/** YAML text of a routine, with the comment line that tells editors its schema. `remarks`: comment lines for the top. */
export function writeRoutine(routine: Routine, schemaUrl: string, remarks: readonly string[] = []): string {
  const document = new Document(routineKeys(routine));
  document.commentBefore = [` yaml-language-server: $schema=${schemaUrl}`, ...remarks.map((line) => ` ${line}`)].join(
    "\n",
  );
  visit(document, { Pair: (_, pair) => layOut(pair) });
  return document.toString({ lineWidth: 100, flowCollectionPadding: true });
}

const ON_ONE_LINE = ["toward", "tempo", "dose", "target", "breath", "words", "start", "lift", "lower"];

/** Doses, tempos and the keys of a picture stay on one line, as people write them. */
function layOut(pair: Pair): void {
  const key = isScalar(pair.key) ? pair.key.value : null;
  if (isMap(pair.value) && ON_ONE_LINE.includes(String(key))) pair.value.flow = true;
}

function routineKeys(routine: Routine): Keys {
  const usual = routine.group === "strengthening" ? "warmup" : null;
  return written({
    format: routine.format,
    name: routine.name,
    about: routine.about,
    group: routine.group,
    warmup: routine.warmup === usual ? null : (routine.warmup ?? "none"),
    "per-week": routine.perWeek,
    rest: writeDuration(routine.rest),
    ready: seconds(routine.ready),
    exercises: routine.exercises.map(itemKeys),
    define:
      routine.define.length > 0 ? Object.fromEntries(routine.define.map((one) => [one.id, exerciseKeys(one)])) : null,
    prescribed: routine.prescribed && written({ ...routine.prescribed }),
    sources: routine.sources,
  });
}

function itemKeys(item: Item): unknown {
  if (item.kind === "rest") return { rest: writeDuration(item.seconds) };
  if (item.kind === "rounds") return { rounds: item.rounds, of: item.of.map(itemKeys) };
  const more = written({
    ...doseKeys(item.dose),
    rest: seconds(item.rest),
    ready: seconds(item.ready),
    tempo: tempoKeys(item.tempo),
    toward: item.toward && doseKeys(item.toward),
    note: item.note,
  });
  return Object.keys(more).length > 0 ? { do: item.exercise, ...more } : item.exercise;
}

function exerciseKeys(exercise: Exercise): Keys {
  return written({
    name: exercise.name,
    "also-called": exercise.alsoCalled,
    group: exercise.group,
    start: exercise.start,
    steps: exercise.steps,
    breath: exercise.breath,
    words: exercise.words,
    feel: exercise.feel,
    muscles: exercise.muscles,
    faults: exercise.faults,
    easier: exercise.easier,
    harder: exercise.harder,
    instead: exercise.instead,
    avoid: exercise.avoid,
    stop: exercise.stop,
    tags: exercise.tags,
    equipment: exercise.equipment,
    sided: exercise.sided || null,
    tempo: tempoKeys(exercise.tempo),
    rest: writeDuration(exercise.rest),
    dose: doseKeys(exercise.dose),
    target: exercise.target && doseKeys(exercise.target),
    "catalogue-only": exercise.catalogueOnly || null,
    picture: exercise.picture,
    seed: exercise.seed,
    sources: exercise.sources,
    checked: exercise.checked,
  });
}

function doseKeys(dose: DoseText): Keys {
  return written({
    sets: dose.sets,
    reps: dose.reps,
    hold: seconds(dose.hold),
    for: seconds(dose.for),
    until: dose.until,
    "at-most": seconds(dose.atMost),
    sides: dose.sides,
  });
}

function tempoKeys(tempo: Partial<Tempo>): Keys {
  return Object.fromEntries(Object.entries(tempo).map(([phase, value]) => [phase, writeDuration(value)]));
}

function seconds(value: number | null): string | null {
  return value === null ? null : writeDuration(value);
}

/** Without what says nothing: nulls, empty lists and empty maps. */
function written(keys: Keys): Keys {
  const says = (value: unknown) => value !== null && !(typeof value === "object" && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => says(value)));
}
