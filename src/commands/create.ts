/**
 * `new`: writes a routine file that can be started at once: a copy of another one, what the person chose by answering,
 * or a commented beginning to be edited. Never over an existing file.
 */
import { ExitCode } from "../base/exit-code.ts";
import { Failure } from "../base/failure.ts";
import { quote, safeLine } from "../base/safe-text.ts";
import type { DoseText, Exercise, Group } from "../routine/exercise.ts";
import { GROUPS } from "../routine/exercise.ts";
import { idFromName } from "../routine/id.ts";
import type { Entry, Routine } from "../routine/routine.ts";
import { writeRoutine } from "../routine/write.ts";
import type { Prompts } from "../terminal/prompts.ts";
import { parseDoseAnswer } from "./dose-answer.ts";
import type { Output } from "./output.ts";

export interface CreateParts {
  readonly output: Output;
  readonly exercises: readonly Exercise[];
  /** The routine behind a name or path; fails when there is none. */
  readonly find: (name: string) => Promise<Routine>;
  /** null where nobody can be asked. */
  readonly prompts: Prompts | null;
  /** Writes a new file into the routines folder and returns its path; fails when there is one already. */
  readonly write: (fileName: string, text: string) => string;
  readonly schemaUrl: string;
  /** Ids of what comes with backcoach. */
  readonly shipped: readonly string[];
}

const LONGEST_ID = 60;

const OWN_DOSE: DoseText = { sets: null, reps: null, hold: null, for: null, until: null, atMost: null, sides: null };
const REMARKS = [
  "An exercise's id alone takes the library's own dose: backcoach list --exercises",
  "A dose of your own: { do: bird-dog, reps: 4, hold: 5s }. Durations carry their unit.",
  "backcoach check <this file> tells what is wrong with it.",
];

/** @throws Failure when the name is no name, the answers were broken off, or the file exists */
export async function create(
  parts: CreateParts,
  name: string | undefined,
  from: string | undefined,
): Promise<ExitCode> {
  const { output, prompts } = parts;
  const title = name ?? (prompts ? await askName(prompts) : null);
  if (!title)
    throw new Failure("A new routine needs a name.", {
      hint: 'backcoach new "Evening back"',
      exitCode: ExitCode.usage,
    });
  const id = idFromName(safeLine(title))?.slice(0, LONGEST_ID);
  if (!id) throw new Failure(`«${quote(title)}» can't become a file name.`, { hint: "Use some letters or digits." });
  const routine = await content(parts, { id, title, from });
  const path = parts.write(
    `${id}.yaml`,
    writeRoutine({ ...routine, id, name: safeLine(title) }, parts.schemaUrl, REMARKS),
  );
  output.out(`Written: ${quote(path, 200)}`);
  if (parts.shipped.includes(id))
    output.out(`It takes the place of the ${id} that comes with backcoach, wherever that is used.`);
  output.out(`Start it: backcoach start ${id}`);
  return ExitCode.done;
}

async function content(
  parts: CreateParts,
  wish: { id: string; title: string; from: string | undefined },
): Promise<Routine> {
  if (wish.from !== undefined) return parts.find(wish.from);
  if (parts.prompts) return askRoutine(parts.prompts, parts.exercises);
  return blank("mobility", [
    plainEntry("cat-cow"),
    { ...plainEntry("bird-dog"), dose: { ...OWN_DOSE, reps: 4, hold: 5 } },
  ]);
}

async function askName(prompts: Prompts): Promise<string> {
  return answered(
    await prompts.input({ message: "What is it called?", validate: (text) => text.trim() !== "" || "A word or two." }),
  );
}

async function askRoutine(prompts: Prompts, exercises: readonly Exercise[]): Promise<Routine> {
  const group = answered(
    await prompts.select<Group>({
      message: "Which group?",
      choices: GROUPS.map((one) => ({ name: one, value: one })),
      default: "mobility",
    }),
  );
  const chosen = answered(
    await prompts.checkbox<Exercise>({
      message: "Which exercises, in the order of the list?",
      choices: exercises.map((one) => ({ name: one.name, value: one })),
    }),
  );
  if (chosen.length === 0)
    throw new Failure("A routine needs at least one exercise.", { hint: "Choose with the space bar." });
  const entries: Entry[] = [];
  for (const one of chosen) entries.push({ ...plainEntry(one.id), dose: await askDose(prompts, one) });
  return blank(group, entries);
}

async function askDose(prompts: Prompts, { name }: Exercise): Promise<DoseText> {
  const answer = await prompts.input({
    message: `${name}: sets x reps @ hold (enter: the usual dose)`,
    validate: (text) => parseDoseAnswer(text) !== null || "Such as 8, 3 x 8, 2 x 8 @ 5s, @ 30s or for 5m.",
  });
  return parseDoseAnswer(answered(answer)) ?? OWN_DOSE;
}

function answered<T>(answer: { kind: "answered"; value: T } | { kind: "cancelled" } | { kind: "aborted" }): T {
  if (answer.kind === "answered") return answer.value;
  throw new Failure("Nothing was written.", { hint: "backcoach new asks again.", exitCode: ExitCode.leftEarly });
}

function plainEntry(exercise: string): Entry {
  return { kind: "exercise", exercise, dose: OWN_DOSE, rest: null, ready: null, tempo: {}, toward: null, note: null };
}

function blank(group: Group, exercises: readonly Entry[]): Routine {
  return {
    format: 1,
    id: "",
    name: "",
    about: "What it is for, in a sentence.",
    group,
    warmup: group === "strengthening" ? "warmup" : null,
    perWeek: 3,
    rest: 20,
    ready: null,
    exercises,
    define: [],
    prescribed: null,
    sources: [],
  };
}
