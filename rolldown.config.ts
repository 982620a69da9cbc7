/**
 * The build: the program with everything that it needs, in chunks that are loaded when a command wants them. CommonJS,
 * since Node starts it faster; a first chunk as small as can be, since every command pays for it.
 */
import { defineConfig } from "rolldown";
import { helpText } from "./tools/help-text.ts";
import { lazyChildProcess } from "./tools/lazy-child-process.ts";
import { notices } from "./tools/notices.ts";
import { routineSchema } from "./tools/routine-schema.ts";
import { shippedRoutines } from "./tools/shipped-routines.ts";

export default defineConfig({
  input: { cli: "src/cli/main.ts" },
  platform: "node",
  // Holds a compiled library, which cannot be bundled.
  external: ["@photostructure/sqlite"],
  transform: { target: "node20" },
  plugins: [shippedRoutines(), lazyChildProcess(), routineSchema(), notices(), helpText()],
  output: {
    dir: "dist",
    format: "cjs",
    minify: true,
    // One byte a character: Node reads and compiles it faster.
    charset: "ascii",
    cleanDir: true,
    entryFileNames: "[name].cjs",
    chunkFileNames: "chunks/[name].cjs",
    // What the entry imports statically stays in one file, also where other chunks share it: a file costs 0.3 ms to open.
    codeSplitting: { groups: [{ name: "start", tags: ["$initial"] }] },
  },
});
