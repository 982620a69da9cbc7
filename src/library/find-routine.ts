/** A routine by its id, or by the path of a file; or a Failure that helps. */
import { Failure } from "../base/failure.ts";
import { quote } from "../base/safe-text.ts";
import { didYouMean } from "../routine/did-you-mean.ts";
import { faultyFailure, firstOf } from "./faulty-failure.ts";
import { isYamlName } from "./find-files.ts";
import type { RoutineEntry, Shelves } from "./shelves.ts";

/** @throws Failure when there is no such routine, or when its file is faulty (even if a shipped one has the same id) */
export async function findRoutine(nameOrPath: string, shelves: Shelves): Promise<RoutineEntry> {
  if (isPath(nameOrPath)) return readRoutine(nameOrPath, shelves);
  const faulty = shelves.faulty.find((file) => file.kind === "routine" && file.id === nameOrPath);
  if (faulty) throw faultyFailure(faulty);
  const entry = shelves.entries.find(({ routine }) => routine.id === nameOrPath);
  if (entry) return entry;
  throw new Failure(`There is no routine «${quote(nameOrPath)}».`, { hint: hintFor(nameOrPath, shelves) });
}

function isPath(name: string): boolean {
  return /[/\\]/.test(name) || isYamlName(name);
}

function hintFor(name: string, { exerciseIds, routineIds }: Shelves): string {
  if (exerciseIds.includes(name)) return `That is an exercise: backcoach show ${name}`;
  const meant = didYouMean(name, routineIds);
  return meant ? `${meant.charAt(0).toUpperCase()}${meant.slice(1)}` : "backcoach list shows them all.";
}

async function readRoutine(path: string, shelves: Shelves): Promise<RoutineEntry> {
  const { idOfPath, parsePath } = await import("./read-folder.ts");
  const { parseRoutine } = await import("../routine/parse.ts");
  const id = idOfPath(path) ?? "routine";
  const parse = parsePath(path, (text) => parseRoutine(text, { id, catalogue: shelves }));
  if (parse.ok) return { routine: parse.value.value, origin: "file", path, shadows: false };
  throw faultyFailure({ path, ...firstOf(parse.error) });
}
