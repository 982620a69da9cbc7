/** The figure as SVG: valid, of one make at all moments, in the reader's colours. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { contactSheet } from "../../src/figure/contact-sheet.ts";
import type { Pace } from "../../src/figure/stretches.ts";
import { svgAnimated } from "../../src/figure/svg-animated.ts";
import { svgPoses } from "../../src/figure/svg-poses.ts";
import { compileShipped } from "../../src/library/compile.ts";
import { showingPace } from "../../src/view/showing-pace.ts";
import { movementNamed, movements } from "./pictures.ts";

const { exercises } = await compileShipped(fileURLToPath(new URL("../../routines", import.meta.url)));

/** As the program shows it. */
function paceOf(id: string): Pace {
  const exercise = exercises.find((one) => one.id === id);
  if (!exercise) throw new Error(`no exercise ${id}`);
  return showingPace(exercise);
}

/** The numbers of path data that has the same commands throughout. */
function numbersOf(path: string | undefined): number[] {
  return path?.match(/-?[0-9.]+/g)?.map(Number) ?? [];
}

/** Checks that every tag is closed in its order; returns how many there are. */
function tags(svg: string): number {
  const open: string[] = [];
  let count = 0;
  for (const [, close, name, own] of svg.matchAll(/<(\/?)([a-z]+)(?:\s+[a-zA-Z:-]+="[^"<>]*")*\s*(\/?)>/g)) {
    count += 1;
    if (close) expect(open.pop()).toBe(name);
    else if (!own) open.push(name ?? "");
  }
  expect(open).toEqual([]);
  expect(svg.replace(/<[^>]*>/g, "")).not.toContain("<");
  return count;
}

describe("a still", () => {
  const still = svgPoses(movementNamed("bird-dog"), ["start", "lift & <more>"], "Bird-dog & <more>");

  it("is a small document with a name for those who don't see it", () => {
    expect(tags(still)).toBeGreaterThan(10);
    expect(still.length).toBeLessThan(20_000);
    expect(still).toContain('role="img" aria-label="Bird-dog &amp; &lt;more&gt;"');
    expect(still).toContain(">lift &amp; &lt;more&gt;</text>");
    expect(still.match(/<svg x=/g)).toHaveLength(2);
    expect(still).not.toContain("NaN");
  });

  it("follows the reader's choice of light or dark", () => {
    expect(still).toContain("@media screen and (prefers-color-scheme:dark)");
  });
});

describe.each(movements())("%s, animated", (id, movement) => {
  const svg = svgAnimated(movement, paceOf(id), "A movement");

  it("is a document with nothing broken", () => {
    tags(svg);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("has paths of the same commands from moment to moment, or it would jump", () => {
    for (const [, times = "", values = ""] of svg.matchAll(/keyTimes="([^"]*)" values="([^"]*)"/g)) {
      const commands = values.split(";").map((path) => path.replace(/[^a-zA-Z]/g, ""));
      expect(new Set(commands).size).toBe(1);
      expect(commands).toHaveLength(times.split(";").length);
    }
  });

  it("runs from 0 to 1 and ends where it began", () => {
    for (const [, times = "", values = ""] of svg.matchAll(/keyTimes="([^"]*)" values="([^"]*)"/g)) {
      const numbers = times.split(";").map(Number);
      expect(numbers[0]).toBe(0);
      expect(numbers.at(-1)).toBe(1);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      const paths = values.split(";");
      expect(paths.at(-1)).toBe(paths[0]);
    }
  });

  it("makes hardly a longer step where it begins again than on its way", () => {
    for (const [, values = ""] of svg.matchAll(/values="([^"]*)"/g)) {
      const paths = values.split(";").map(numbersOf);
      const steps = paths.slice(1).map((path, index) => {
        const before = paths[index] ?? path;
        return Math.max(...path.map((value, at) => Math.abs(value - (before[at] ?? value))));
      });
      expect(steps[0]).toBeLessThanOrEqual(Math.max(...steps.slice(1)) * 1.2 + 0.1);
    }
  });
});

describe("an animation", () => {
  it("shows the lifted posture to a person who wants no motion", () => {
    const svg = svgAnimated(movementNamed("glute-bridge"), paceOf("glute-bridge"), "Glute bridge");
    expect(svg).toContain("@media(prefers-reduced-motion:reduce)");
    expect(svg).toMatch(/<g class="still">(?!.*<animate)/);
  });

  it("of a rest stands still", () => {
    expect(svgAnimated(movementNamed("hook-lying-rest"), paceOf("hook-lying-rest"), "Rest")).not.toContain("<animate");
  });
});

describe("a contact sheet", () => {
  it("has every movement with its name and its key postures", () => {
    const all = movements();
    const sheet = contactSheet(
      all.map(([id, movement]) => ({ name: id, movement })),
      3,
      "All movements",
    );
    tags(sheet);
    for (const [id] of all) expect(sheet).toContain(`>${id}</text>`);
    expect(sheet.match(/<svg x=/g)?.length).toBeGreaterThan(all.length * 1.8);
  });
});
