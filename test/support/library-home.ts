/** A home of its own for each test, files in it, and the library that is opened with it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { openLibrary } from "../../src/library/library.ts";
import { exercise, NO_DOSE, routine } from "./exercises.ts";

export const SHIPPED = {
  routines: [routine([], { id: "starter", name: "Starter" }), routine([], { id: "warmup", name: "Warm-up" })],
  exercises: [
    exercise("bird-dog", { sided: true, dose: { ...NO_DOSE, reps: 4 } }),
    exercise("cat-cow", { dose: { ...NO_DOSE, reps: 6 } }),
  ],
};

export let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "backcoach-library-"));
});

afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

export function write(path: string, text: string | Buffer): string {
  const file = join(home, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

export const routineText = (items: string, more = "") =>
  `format: 1\nname: Own\ngroup: mobility\n${more}exercises: [${items}]\n`;
export const exerciseText = (more = "") => `name: Own\ngroup: mobility\nsteps: [Stand.]\ndose: { reps: 3 }\n${more}`;
export const open = () => openLibrary({ home, shipped: SHIPPED });
