/** Exercises that a routine or its warm-up defines itself, where `start` has to find them by their ids. */
import { describe, expect, test } from "vitest";
import type { Routine } from "../../src/routine/routine.ts";
import { anExercise, NO_DOSE } from "../support/an-exercise.ts";
import { anEntry, aRoutine } from "../support/evening.ts";
import { PlainStart, plainFolder } from "../support/plain-start.ts";

const HOLD = { ...NO_DOSE, hold: 40 };
const own = (id: string, name: string, easier: readonly string[] = []) =>
  anExercise({ id, name, easier: [...easier], dose: HOLD });

/** What is offered first after a pain in the first exercise. */
async function offered(routine: Routine, warmup?: Routine): Promise<string> {
  const session = new PlainStart("evening", { routine, ...(warmup && { warmup }), given: { questions: false } });
  await session.wait(20);
  await session.press("p", "7", "6", "1");
  return session.lines.find((line) => line.startsWith("1: Do ")) ?? session.lines.slice(-6).join("\n");
}

describe("an easier form after a pain", () => {
  const warmup = aRoutine({
    ...{ id: "own-warmup", define: [own("w-hold", "Warm hold", ["w-rest"]), own("w-rest", "Warm rest")] },
    exercises: [anEntry("w-hold")],
  });
  const main = { warmup: "own-warmup", exercises: [anEntry("side-plank", { dose: { ...NO_DOSE, hold: 10 } })] };

  test("is found where the warm-up defines it", async () => {
    expect(await offered(aRoutine(main), warmup)).toContain("Warm rest");
  });

  test("of the warm-up is its own, also where the routine behind it calls another one the same", async () => {
    const shadow = [own("w-rest", "Something else")];
    expect(await offered(aRoutine({ ...main, define: shadow }), warmup)).toContain("Warm rest");
  });

  test("of a warm-up is the library's where only the routine behind it defines that id", async () => {
    const library = { ...warmup, define: [own("w-hold", "Warm hold", ["side-plank-knees"])] };
    const shadow = [own("side-plank-knees", "Something else")];
    expect(await offered(aRoutine({ ...main, define: shadow }), library)).toMatch(/side plank/i);
  });

  test("of the routine itself is its own", async () => {
    const define = [own("my-hold", "My hold", ["side-plank-knees"]), own("side-plank-knees", "Something else")];
    expect(await offered(aRoutine({ define, exercises: [anEntry("my-hold")] }))).toContain("Something else");
  });
});

test("an exercise that was stopped is told by its name, also where only a routine defines it", async () => {
  const folder = plainFolder();
  const routine = aRoutine({
    ...{ id: "mini", define: [own("my-rest", "My rest")] },
    exercises: [anEntry("my-rest")],
  });
  const stopped = new PlainStart("mini", { folder, routine, given: { questions: false } });
  await stopped.wait(20);
  await stopped.press("x");
  expect(await stopped.ended).toBe(3);
  const next = new PlainStart("mini", { folder, routine, warmup: routine, day: 1, given: { questions: false } });
  await next.wait(1);
  expect(next.lines.join(" ")).toContain("You stopped My rest yesterday");
});
