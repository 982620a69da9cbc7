/** What `new` works with: the library to choose from, and the folder that the file is written into. */
import { join } from "node:path";
import type { CreateParts } from "../commands/create.ts";
import type { Library } from "../library/library.ts";
import { writeNewFile } from "./new-file.ts";

/** Where the schema of the routine format can be fetched by an editor. */
const SCHEMA_URL = "https://unpkg.com/backcoach/dist/routine.schema.json";

/** @param folder of the settings */
export function createParts(
  shared: Pick<CreateParts, "output" | "prompts">,
  library: Library,
  folder: string,
): CreateParts {
  return {
    ...shared,
    exercises: library.exercises.map(({ exercise }) => exercise),
    find: async (wanted) => (await library.find(wanted)).routine,
    write: (file, text) => writeNewFile(join(folder, "routines"), file, text),
    schemaUrl: SCHEMA_URL,
    shipped: [...library.routineIds, ...library.exerciseIds],
  };
}
