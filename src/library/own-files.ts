/** The user's own routines and exercises: read if there are any, with the faulty ones named. */
import type { Catalogue } from "../routine/routine.ts";
import { firstOf } from "./faulty-failure.ts";
import { findFiles } from "./find-files.ts";
import { fileProblem } from "./read-file.ts";
import type { FolderContent } from "./read-folder.ts";
import type { FaultyFile } from "./shelves.ts";

export interface OwnFiles extends Pick<FolderContent, "exercises" | "routines"> {
  readonly faulty: readonly FaultyFile[];
}

/** `folder`: may not exist; `shipped`: what the files may name besides each other. */
export async function readOwn(folder: string, shipped: Catalogue): Promise<OwnFiles> {
  const files = findFiles(folder);
  const closed = files.closed.map(closedFolder);
  if (files.routines.length + files.exercises.length === 0) return { exercises: [], routines: [], faulty: closed };
  const { readFolder } = await import("./read-folder.ts");
  const content = readFolder(files, shipped);
  const faulty = content.faulty.map(({ problems, ...file }) => ({ ...file, ...firstOf(problems) }));
  return { ...content, faulty: [...closed, ...faulty] };
}

function closedFolder(path: string): FaultyFile {
  const hint = "is it a folder, and may you read it?";
  const problem = fileProblem("file-unreadable", "this folder can't be looked into", hint);
  return { path, kind: "folder", id: null, problem, count: 1 };
}
