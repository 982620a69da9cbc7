/**
 * Puts the library and the routines into the program. In the sources `library/shipped.ts` reads the YAML files; the built
 * program gets what that comes to as one JSON text, so that it needs no YAML reader and no schema to know its own. The
 * YAML stays the only source: it is read and checked anew at every build, and a fault in it fails the build.
 */
import { fileURLToPath } from "node:url";
import type { Plugin } from "rolldown";
import { compileShipped } from "../src/library/compile.ts";

const ROUTINES = fileURLToPath(new URL("../routines/", import.meta.url));
const DATA = "\0shipped-routines";

export function shippedRoutines(): Plugin {
  return {
    name: "shipped-routines",
    resolveId: { filter: { id: new RegExp(DATA) }, handler: (id) => id },
    load: {
      filter: { id: [/src[\\/]library[\\/]shipped\.ts$/, new RegExp(DATA)] },
      async handler(id) {
        if (id !== DATA) {
          return {
            code: `export const loadShipped = async () => (await import("${DATA}")).default;`,
            moduleType: "js",
          };
        }
        // A string that JSON.parse reads is faster to start than the same value as JavaScript.
        const json = JSON.stringify(await compileShipped(ROUTINES));
        return { code: `export default JSON.parse(${JSON.stringify(json)});`, moduleType: "js" };
      },
    },
  };
}
