import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Failure } from "../../src/base/failure.ts";
import { openLibrary } from "../../src/library/library.ts";
import { exercise, NO_DOSE, routine } from "../support/exercises.ts";

const SHIPPED = {
  routines: [routine([], { id: "starter", name: "Starter" }), routine([], { id: "warmup", name: "Warm-up" })],
  exercises: [
    exercise("bird-dog", { sided: true, dose: { ...NO_DOSE, reps: 4 } }),
    exercise("cat-cow", { dose: { ...NO_DOSE, reps: 6 } }),
  ],
};

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "backcoach-library-"));
});

afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

function write(path: string, text: string | Buffer): string {
  const file = join(home, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const routineText = (items: string, more = "") =>
  `format: 1\nname: Own\ngroup: mobility\n${more}exercises: [${items}]\n`;
const exerciseText = (more = "") => `name: Own\ngroup: mobility\nsteps: [Stand.]\ndose: { reps: 3 }\n${more}`;
const open = () => openLibrary({ home, shipped: SHIPPED });

async function failure(promise: Promise<unknown>): Promise<string> {
  const reason = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(reason instanceof Failure)) throw new Error(`no Failure: ${reason}`);
  return `${reason.message} | ${reason.hint}`;
}

describe("the library", () => {
  it("has what is shipped when there is nothing else", async () => {
    const library = await openLibrary({ home: join(home, "nowhere"), shipped: SHIPPED });
    expect(library.entries.map((entry) => [entry.routine.id, entry.origin, entry.path, entry.shadows])).toEqual([
      ["starter", "shipped", null, false],
      ["warmup", "shipped", null, false],
    ]);
    expect(library.exerciseIds).toEqual(["bird-dog", "cat-cow"]);
    expect(library.faulty).toEqual([]);
  });

  it("lists the user's own beside the shipped, by id", async () => {
    const evening = write("routines/evening.yaml", routineText("cat-cow"));
    const plan = write("routines/My Plan.yml", routineText("cat-cow, bird-dog"));
    write("routines/notes.txt", "not a routine");
    write("routines/.hidden.yaml", "not a routine");
    const library = await open();
    expect(library.entries.map(({ routine: { id }, origin, path }) => [id, origin, path])).toEqual([
      ["evening", "own", evening],
      ["my-plan", "own", plan],
      ["starter", "shipped", null],
      ["warmup", "shipped", null],
    ]);
    expect(library.routine("evening")?.name).toBe("Own");
    expect(library.routineIds).toEqual(["evening", "my-plan", "starter", "warmup"]);
  });

  it("an own file takes the place of a shipped one, and is marked", async () => {
    write("routines/starter.yaml", routineText("cat-cow"));
    write("routines/exercises/cat-cow.yaml", exerciseText());
    const library = await open();
    const starter = await library.find("starter");
    expect([starter.origin, starter.shadows, starter.routine.name]).toEqual(["own", true, "Own"]);
    const cat = library.exercises.find((entry) => entry.exercise.id === "cat-cow");
    expect([cat?.origin, cat?.shadows, cat?.exercise.name]).toEqual(["own", true, "Own"]);
    expect(library.exercise("cat-cow")?.name).toBe("Own");
  });

  it("own routines may use own exercises and run own warm-ups, whatever their names' order", async () => {
    write("routines/exercises/stick.yaml", exerciseText("easier: wall\n"));
    write("routines/exercises/wall.yaml", exerciseText());
    write("routines/a.yaml", routineText("stick", "warmup: z\n"));
    write("routines/z.yaml", routineText("wall"));
    const library = await open();
    expect(library.faulty).toEqual([]);
    expect((await library.find("a")).routine.warmup).toBe("z");
  });

  it("a warm-up with a warm-up is noticed, whichever file is read first", async () => {
    write("routines/a.yaml", routineText("cat-cow", "warmup: b\n"));
    write("routines/b.yaml", routineText("cat-cow", "warmup: c\n"));
    write("routines/c.yaml", routineText("cat-cow"));
    const library = await open();
    expect(library.faulty.map(({ id, problem }) => [id, problem.code])).toEqual([["a", "warmup-chain"]]);
  });

  it("two routines that are each other's warm-up come to an end", async () => {
    write("routines/a.yaml", routineText("cat-cow", "warmup: b\n"));
    write("routines/b.yaml", routineText("cat-cow", "warmup: a\n"));
    expect((await open()).faulty.map(({ problem }) => problem.code)).toEqual(["warmup-chain"]);
  });

  it("names the faulty with their first error, and hides nothing because of them", async () => {
    const bad = write("routines/bad.yaml", "format: 1\nname: Bad\ngroup: mobility\nexercises: [cat-caw]\nrests: 5\n");
    const worse = write("routines/exercises/worse.yaml", "[");
    write("routines/good.yaml", routineText("cat-cow"));
    const library = await open();
    expect(library.entries.map(({ routine: { id } }) => id)).toEqual(["good", "starter", "warmup"]);
    expect(library.faulty.map(({ path, kind, id, problem, count }) => [path, kind, id, problem.code, count])).toEqual([
      [worse, "exercise", "worse", "syntax-unclosed", 1],
      [bad, "routine", "bad", "unknown-exercise", 2],
    ]);
  });

  it("two files of one id, and names without letters, are faulty", async () => {
    write("routines/evening.yaml", routineText("cat-cow"));
    write("routines/evening.yml", routineText("cat-cow"));
    write("routines/+++.yaml", routineText("cat-cow"));
    const library = await open();
    expect(library.faulty.map(({ id, problem }) => [id, problem.message])).toEqual([
      [null, "no id can be made of this name"],
      [null, "evening.yaml has the same id, «evening»"],
    ]);
    expect(library.routineIds).toContain("evening");
  });

  it("a routines folder that is a file is told, and the shipped are there", async () => {
    const path = write("routines", "not a folder");
    const library = await open();
    expect(library.faulty).toMatchObject([{ path, kind: "folder", problem: { code: "file-unreadable" } }]);
    expect(library.routineIds).toEqual(["starter", "warmup"]);
  });

  it("an exercises folder that is a file hides no routine", async () => {
    const path = write("routines/exercises", "not a folder");
    write("routines/evening.yaml", routineText("cat-cow"));
    const library = await open();
    expect(library.faulty).toMatchObject([{ path, kind: "folder" }]);
    expect(library.routineIds).toEqual(["evening", "starter", "warmup"]);
  });
});

describe("finding a routine", () => {
  it("by a path, from anywhere", async () => {
    const path = write("elsewhere/Evening Back.yaml", routineText("cat-cow"));
    const entry = await (await open()).find(path);
    expect([entry.routine.id, entry.origin, entry.path, entry.shadows]).toEqual(["evening-back", "file", path, false]);
  });

  it.each([
    ["startr", "There is no routine «startr». | Did you mean starter?"],
    ["Starter", "There is no routine «Starter». | Did you mean starter?"],
    ["cat-cow", "There is no routine «cat-cow». | That is an exercise: backcoach show cat-cow"],
    ["juggling", "There is no routine «juggling». | backcoach list shows them all."],
    ["\u001b[31mred", "There is no routine «�[31mred». | backcoach list shows them all."],
  ])("%j is not there, and a hint helps", async (name, text) => {
    expect(await failure((await open()).find(name))).toBe(text);
  });

  it("a faulty own routine is not replaced by the shipped one of its id", async () => {
    const path = write("routines/starter.yaml", routineText("cat-cow, bird-dgo"));
    expect(await failure((await open()).find("starter"))).toBe(
      `${path}:4:22 error unknown-exercise: there is no exercise «bird-dgo» | did you mean bird-dog?`,
    );
  });

  it("a faulty file of several faults says where to see them all", async () => {
    const path = write("evening.yaml", "format: 1\nname: 5\ngroup: mobility\nexercises: [cat-caw]\n");
    expect(await failure((await open()).find(path))).toBe(
      `${path}:2:7 error wrong-type: «name» must be text, not the number 5 | 1 more in this file: backcoach check ${path}`,
    );
  });

  it("a file that isn't there", async () => {
    const path = join(home, "none.yaml");
    expect(await failure((await open()).find(path))).toBe(
      `${path} error file-missing: there is no such file | is the path right?`,
    );
  });
});

describe("checking a file", () => {
  const codes = async (path: string) => (await (await open()).check(path)).problems.map(({ code }) => code);

  it("knows an exercise by its folder, or by what it holds", async () => {
    expect(await codes(write("any/exercises/a.yaml", "name: A\n"))).toEqual(["missing-key", "missing-key"]);
    expect(await codes(write("any/b.yaml", exerciseText()))).toEqual([]);
    expect(await codes(write("any/exercises/c.yaml", routineText("cat-cow")))).toEqual([]);
    expect(await codes(write("any/d.yaml", "format: 1\n"))).toEqual(["missing-key", "missing-key", "missing-key"]);
  });

  it.each([
    ["a folder", () => home, "file-kind"],
    ["a device", () => "/dev/zero", "file-kind"],
    ["a missing file", () => join(home, "none.yaml"), "file-missing"],
    ["a file below a file", () => join(write("a.yaml", ""), "b.yaml"), "file-missing"],
    ["a path that is too long", () => join(home, "x".repeat(5000)), "file-missing"],
    ["UTF-16 with its mark", () => write("a.yaml", Buffer.from("\ufefformat: 1\n", "utf16le")), "file-encoding"],
    ["UTF-16 without a mark", () => write("a.yaml", Buffer.from("format: 1\n", "utf16le")), "file-encoding"],
    [
      "UTF-16 the other way round",
      () => write("a.yaml", Buffer.from("format: 1\n", "utf16le").swap16()),
      "file-encoding",
    ],
    ["10 MB", () => write("a.yaml", "a: b\n".repeat(2_000_000)), "file-too-large"],
    ["an empty file", () => write("a.yaml", ""), "empty-file"],
    ["a lone byte order mark", () => write("a.yaml", "\ufeff"), "empty-file"],
  ])("%s is a problem, not a crash", async (_, path, code) => {
    expect(await codes(path())).toEqual([code]);
  });

  it("bytes that are no UTF-8 are shown at their line", async () => {
    const path = write("a.yaml", Buffer.concat([Buffer.from("format: 1\nname: Caf"), Buffer.from([0xe9, 0x0a])]));
    const { source, problems } = await (await open()).check(path);
    expect(source).toBeNull();
    expect(problems).toMatchObject([{ code: "encoding", line: 2, column: 10, message: "this text is not UTF-8" }]);
  });

  it.skipIf(process.platform === "win32")("a pipe that nobody writes to is not waited for", async () => {
    const path = join(home, "pipe.yaml");
    execFileSync("mkfifo", [path]);
    expect(await codes(path)).toEqual(["file-kind"]);
  });

  it.skipIf(process.platform === "win32")("a link that leads in a circle", async () => {
    const path = join(home, "circle.yaml");
    symlinkSync(path, path);
    expect(await codes(path)).toEqual(["file-unreadable"]);
  });

  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)("a file that may not be read", async () => {
    const path = write("secret.yaml", routineText("cat-cow"));
    chmodSync(path, 0);
    expect(await codes(path)).toEqual(["file-unreadable"]);
  });
});
