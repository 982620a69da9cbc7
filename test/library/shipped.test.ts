import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compileShipped } from "../../src/library/compile.ts";
import { openLibrary } from "../../src/library/library.ts";
import { loadShipped } from "../../src/library/shipped.ts";

const shipped = await loadShipped();
const folder = fileURLToPath(new URL("../../routines/", import.meta.url));

describe("what is shipped", () => {
  it("has no faults, and the routines that the README and the help name", () => {
    const ids = shipped.routines.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["warmup", "starter", "strength", "therapeutic", "mini", "mobility"]));
    expect(shipped.exercises.length).toBeGreaterThan(20);
  });

  it("is plain data: JSON gives the same back", () => {
    expect(JSON.parse(JSON.stringify(shipped))).toEqual(shipped);
  });

  it("passes its own check, file by file", async () => {
    const library = await openLibrary({ home: "/nowhere", shipped });
    for (const { id } of shipped.routines) {
      expect((await library.check(join(folder, `${id}.yaml`))).problems).toEqual([]);
    }
    for (const { id } of shipped.exercises) {
      expect((await library.check(join(folder, "exercises", `${id}.yaml`))).problems).toEqual([]);
    }
  });

  it("is refused with a line for each problem when a file is faulty", async () => {
    const folder = mkdtempSync(join(tmpdir(), "backcoach-shipped-"));
    try {
      mkdirSync(join(folder, "exercises"));
      writeFileSync(join(folder, "exercises", "bow.yaml"), "name: Bow\ngroup: mobility\nsteps: []\n");
      writeFileSync(join(folder, "a.yaml"), "format: 1\nname: A\ngroup: mobility\nexercises: [bow]\n");
      await expect(compileShipped(folder)).rejects.toThrow(
        [
          "The shipped files are faulty:",
          `${join(folder, "exercises", "bow.yaml")}:3:8 error empty: «steps» is empty`,
          `${join(folder, "a.yaml")}:4:13 error unknown-exercise: there is no exercise «bow»`,
        ].join("\n"),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("is refused when there is none", async () => {
    await expect(compileShipped(join(tmpdir(), "backcoach-nowhere"))).rejects.toThrow("There are no routines");
  });
});
