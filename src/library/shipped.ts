/** The routines and exercises that come with backcoach. The build puts a compiled copy in the place of this module. */
import { fileURLToPath } from "node:url";
import type { Shipped } from "./compile.ts";

export async function loadShipped(): Promise<Shipped> {
  const { compileShipped } = await import("./compile.ts");
  return compileShipped(fileURLToPath(new URL("../../routines/", import.meta.url)));
}
