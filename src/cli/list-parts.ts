/** What the list of exercises is marked by: the answers, and what was stopped for pain. */
import type { Answers } from "../commands/list.ts";
import { circumstancesAlone } from "../commands/person.ts";
import { duePartsToBegin } from "./due-parts.ts";
import { places } from "./places.ts";
import type { Tools } from "./tools.ts";

/** A history that can't be opened is told, and marks nothing. */
export async function stopsToo(tools: Tools): Promise<Answers> {
  const { person, library } = await duePartsToBegin(tools, places(process.env));
  const { screening, today, stops } = circumstancesAlone(person, library);
  return { screening, today, stops };
}
