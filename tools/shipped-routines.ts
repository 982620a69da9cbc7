/**
 * Puts the library and the routines into the program. In the sources `library/shipped.ts` reads the YAML files, and
 * `cli/shipped-rows.ts` makes the rows of `list` of them; the built program gets what the two come to as JSON texts, so
 * that it needs no YAML reader, no schema and no plan to know its own. The YAML stays the only source: it is read and
 * checked anew at every build, and a fault in it fails the build.
 */
import type { Plugin } from "rolldown";
import { shippedRows } from "../src/cli/shipped-rows.ts";
import { loadShipped } from "../src/library/shipped.ts";

const DATA = "\0shipped-routines";

export function shippedRoutines(): Plugin {
  return {
    name: "shipped-routines",
    resolveId: { filter: { id: new RegExp(DATA) }, handler: (id) => id },
    load: {
      filter: { id: [/src[\\/](library[\\/]shipped|cli[\\/]shipped-rows)\.ts$/, new RegExp(DATA)] },
      async handler(id) {
        return { code: await moduleFor(id), moduleType: "js" };
      },
    },
  };
}

/** The exercises are a file of their own, since not every command needs them; the rows are few enough to come along. */
async function moduleFor(id: string): Promise<string> {
  if (id === DATA) return `export default ${parsed(await loadShipped())};`;
  if (id.endsWith("shipped-rows.ts")) return `export const shippedRows = async () => ${parsed(await shippedRows())};`;
  return `export const loadShipped = async () => (await import("${DATA}")).default;`;
}

/** Text that JSON.parse reads is faster to start than the same value as JavaScript. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
