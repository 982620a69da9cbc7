/** Writes routine.schema.json, for editors that help with routine files: made from the schema that `check` goes by. */
import type { Plugin } from "rolldown";
import { routineJsonSchema } from "../src/routine/json-schema.ts";

export function routineSchema(): Plugin {
  return {
    name: "routine-schema",
    generateBundle() {
      const source = `${JSON.stringify(routineJsonSchema(), null, 2)}\n`;
      this.emitFile({ type: "asset", fileName: "routine.schema.json", source });
    },
  };
}
