/** The library: what is shipped, what is somebody's own, and what is faulty. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openLibrary } from "../../src/library/library.ts";
import { exerciseText, home, open, routineText, SHIPPED, write } from "../support/library-home.ts";

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
