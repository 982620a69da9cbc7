/** What `show` writes for a browser: the page to hand out and the pictures, opened in a real one. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inBrowser } from "../support/browser.ts";
import { type Home, makeHome, piped } from "../support/program.ts";

const ROUTINES = ["strength", "starter", "therapeutic"];

const HOSTILE = `format: 1
name: "</title><script>document.title = 'mine'</script>"
about: "<img src=https://example.com/a.png> & more"
group: mobility
prescribed: { by: the physio, on: 2026-11-01, review: 2026-12-15 }
exercises:
  - { do: cat-cow, reps: 3, note: "</style><link rel=stylesheet href=https://example.com/a.css>" }
  - rounds: 2
    of: [{ do: bird-dog, reps: 4 }]
  - do: twirl
define:
  twirl: { name: Twirl, steps: [Turn about once], dose: { reps: 2 } }
`;

async function written(home: Home, args: readonly string[], name: string): Promise<string> {
  const file = join(home.path, name);
  const { code, out, err } = await piped(home, ["show", ...args, file]);
  expect({ code, out, err }).toEqual({ code: 0, out: `Written: ${file}\n`, err: "" });
  return file;
}

/** What runs in the page is text: the names of a browser's world are none of this program's. */
const PAINTED = `[...document.querySelectorAll("svg[role=img]")].map((svg) => {
  svg.scrollIntoView({ block: "center" });
  const { left, top, width, height } = svg.getBoundingClientRect();
  const parts = ["body", "moves", "far", "far-moves"];
  let hits = 0;
  for (let place = 0; place < 900; place += 1) {
    const x = left + (((place % 30) + 0.5) * width) / 30;
    const y = top + ((Math.floor(place / 30) + 0.5) * height) / 30;
    const at = document.elementFromPoint(x, y);
    if (at?.closest("svg[role=img]") === svg && parts.includes(at.getAttribute("class"))) hits += 1;
  }
  return hits / 900;
})`;

/** The share of each picture's area that shows some part of a body, by asking what is at 30 x 30 of its places. */
function painted(page: Page): Promise<number[]> {
  return page.evaluate(PAINTED);
}

function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page.evaluate(`getComputedStyle(document.querySelector("${selector}")).${property}`);
}

inBrowser("a page to hand out", (open) => {
  test.each(ROUTINES)("%s has all its exercises, each with pictures that show a body", async (name) => {
    const home = makeHome();
    const { page, complaints, requests } = await open(await written(home, [name, "--html"], "page.html"));
    const { steps } = JSON.parse((await piped(home, ["show", name, "--json"])).out) as { steps: { name: string }[] };
    const text = await page.innerText("body");
    for (const { name: exercise } of steps) expect(text).toContain(exercise);
    const bare = await page.evaluate<number>(`document.querySelectorAll(".card:not(:has(svg))").length`);
    expect(bare).toBe(0);
    for (const share of await painted(page)) {
      expect(share).toBeGreaterThan(0.04);
      expect(share).toBeLessThan(0.7);
    }
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
  });

  test.each(ROUTINES)("%s goes on two sheets of A4 at most", async (name) => {
    const { page } = await open(await written(makeHome(), [name, "--html"], "page.html"));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  });

  test("is light or dark as its reader wishes, and always light on paper", async () => {
    const { page } = await open(await written(makeHome(), ["starter", "--html"], "page.html"), { colorScheme: "dark" });
    const looks = async () => [await styleOf(page, "body", "backgroundColor"), await styleOf(page, ".body", "fill")];
    expect(await looks()).toEqual(["rgb(15, 18, 23)", "rgb(217, 222, 231)"]);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await looks()).toEqual(["rgb(255, 255, 255)", "rgb(39, 48, 63)"]);
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    expect(await looks()).toEqual(["rgb(255, 255, 255)", "rgb(39, 48, 63)"]);
  });

  test("fits a telephone", async () => {
    const { page } = await open(await written(makeHome(), ["starter", "--html"], "page.html"), {
      viewport: { width: 360, height: 700 },
    });
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
  });

  test("runs nothing and fetches nothing that an author wrote into it", async () => {
    const home = makeHome();
    const file = home.routine("hostile", HOSTILE);
    const { page, complaints, requests } = await open(await written(home, [file, "--html"], "page.html"));
    expect(await page.title()).toContain("<script>");
    const text = await page.innerText("body");
    expect(text).toContain("<img src=https://example.com/a.png> & more");
    expect(text).toContain("Prescribed by the physio on 2026-11-01");
    expect(text).toContain("Review: 2026-12-15");
    expect(text).toContain("in each of 2 rounds");
    expect(text).toContain("Turn about once.");
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
  });
});

inBrowser("a picture of an exercise", (open) => {
  test("shows where it starts and where it goes, in the reader's colours", async () => {
    const { page, complaints, requests } = await open(await written(makeHome(), ["cobra", "--svg"], "cobra.svg"));
    expect(await page.locator("text").allTextContents()).toEqual(["start", "lift"]);
    expect(await styleOf(page, ".page", "fill")).toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await styleOf(page, ".page", "fill")).toBe("rgb(15, 18, 23)");
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
  });

  test("moves, unless its reader wants no motion", async () => {
    const home = makeHome();
    const { page } = await open(await written(home, ["glute-bridge", "--animated", "--svg"], "bridge.svg"));
    const highest = (seconds: number) =>
      page.evaluate<number>(`(() => {
        document.documentElement.pauseAnimations();
        document.documentElement.setCurrentTime(${seconds});
        return document.querySelector(".moving").getBBox().y;
      })()`);
    const [low, high] = [await highest(0), await highest(3)];
    expect(high).not.toBe(low);
    const shown = async () => [await styleOf(page, ".moving", "display"), await styleOf(page, ".still", "display")];
    expect(await shown()).toEqual(["inline", "none"]);
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await shown()).toEqual(["none", "inline"]);
  });
});

describe("what the safety answers change", () => {
  test("is said on the page; what they refuse is not printed", async () => {
    const home = makeHome();
    await piped(home, ["screen", "--has", "wrist"]);
    const page = readFileSync(await written(home, ["starter", "--html"], "page.html"), "utf8");
    expect(page).toContain("<h2>Changed or to keep in mind</h2>");
    expect(page).toMatch(/<li>Bird-dog left out: [^<]*wrist/);
    await piped(home, ["screen", "--has", "pregnant"]);
    const file = join(home.path, "other.html");
    const { code, out, err } = await piped(home, ["show", "starter", "--html", file]);
    expect({ code, out }).toEqual({ code: 5, out: "" });
    expect(err).toContain("midwife");
    expect(existsSync(file)).toBe(false);
  });
});

describe("a file that is there", () => {
  test("is left alone, unless it may be written over", async () => {
    const home = makeHome();
    const file = home.routine("mine", "precious");
    for (const args of [
      ["cobra", "--svg", file],
      ["starter", "--html", file],
    ]) {
      const { code, err } = await piped(home, ["show", ...args]);
      expect(code).toBe(1);
      expect(err).toContain("There is a file at");
      expect(err).toContain("--force");
      expect(readFileSync(file, "utf8")).toBe("precious");
    }
    expect((await piped(home, ["show", "cobra", "--svg", file, "--force"])).code).toBe(0);
    expect(readFileSync(file, "utf8")).toMatch(/^<svg /);
  });

  test.each([
    [["cobra", "--svg", "/no/such/folder/a.svg"], 1, "there is no such file or folder"],
    [["cobra", "--html", "a.html"], 2, "--html is for a routine"],
    [["starter", "--svg", "a.svg"], 2, "--svg is for one exercise"],
    [["starter", "--still"], 2, "--still is for one exercise"],
    [["cobra", "--animated"], 2, "--animated is said of an SVG"],
    [["cobra", "--force"], 2, "--force is said of a file"],
    [["cobra", "--json", "--svg", "a.svg"], 2, "cannot be used with"],
    [["cobra", "--still", "--svg", "a.svg"], 2, "cannot be used with"],
    [["starter", "--for-doctor", "--html", "a.html"], 2, "cannot be used with"],
    [["starter", "--for-doctor", "--json"], 2, "cannot be used with"],
    [["bird-dog", "--for-doctor"], 2, "--for-doctor is for a routine"],
  ])("show %j ends with %i: %s", async (args, code, words) => {
    const { code: ended, err, out } = await piped(makeHome(), ["show", ...args]);
    expect({ ended, out }).toEqual({ ended: code, out: "" });
    expect(err).toContain(words);
  });
});
