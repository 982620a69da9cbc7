/**
 * Holds the source tree against its own rules. The table of who may import whom is data (architecture.json), the rules
 * are functions (support/architecture.ts), and each of them is first shown a small tree that breaks it: a rule that
 * cannot fail guards nothing.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  consoleOnlyAtTheEdge,
  importsAsListed,
  mapIsTrue,
  noBarrels,
  noFileCycles,
  noFolderCycles,
  noLongFiles,
  opensWithAComment,
  pureFoldersArePure,
  type Rule,
  type Table,
} from "./support/architecture.ts";
import { readSource, type SourceFile } from "./support/source-file.ts";

const SRC = fileURLToPath(new URL("../src/", import.meta.url));
const table: Table = JSON.parse(readFileSync(new URL("architecture.json", import.meta.url), "utf8"));

function sourceTree(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => readSource(relative(SRC, path).split(sep).join("/"), readFileSync(path, "utf8")));
}

/** A tree written down as path -> text. */
function tree(files: Readonly<Record<string, string>>): SourceFile[] {
  return Object.entries(files).map(([path, text]) => readSource(path, text));
}

const RULES: readonly (readonly [string, Rule])[] = [
  ["imports only what the table lists", importsAsListed],
  ["has no file that needs itself", noFileCycles],
  ["has no folders that need each other", noFolderCycles],
  ["keeps clocks, timers and the process out of the pure folders", pureFoldersArePure],
  ["prints only at the edge", consoleOnlyAtTheEdge],
  ["opens every file with its idea", opensWithAComment],
  ["has no barrels", noBarrels],
  ["has no long files", noLongFiles],
];

describe("the source tree", () => {
  const files = sourceTree();

  it("is really read", () => {
    expect(files.map(({ path }) => path)).toContain("base/failure.ts");
  });

  it.each(RULES)("%s", (_name, rule) => {
    expect(rule(files, table)).toEqual([]);
  });

  it("is what the map says", () => {
    expect(mapIsTrue(readFileSync(join(SRC, "README.md"), "utf8"), files)).toEqual([]);
  });
});

/** Rule, what is wrong, the tree, the faults it must name. */
const BROKEN: readonly (readonly [Rule, string, Readonly<Record<string, string>>, readonly string[]])[] = [
  [
    importsAsListed,
    "a folder further down the flow",
    { "base/a.ts": `/** A */\nimport { b } from "../plan/b.ts";` },
    ["base/a.ts:2: base may not import ../plan/b.ts"],
  ],
  [
    importsAsListed,
    "a value where only types are free",
    {
      "safety/a.ts": `import type { Tag } from "../routine/exercise.ts";`,
      "safety/b.ts": `import { type Tag } from "../routine/exercise.ts";`,
    },
    ["safety/b.ts:1: safety may not import ../routine/exercise.ts"],
  ],
  [
    importsAsListed,
    "another file than the one that the table names",
    {
      "progress/a.ts": `import { record } from "../session/record.ts";`,
      "progress/b.ts": `import { reduce } from "../session/reduce.ts";`,
    },
    ["progress/b.ts:1: progress may not import ../session/reduce.ts"],
  ],
  [
    importsAsListed,
    "a package that is not the folder's, loaded in whatever way",
    {
      "plan/static.ts": `import { parse } from "yaml";`,
      "plan/lazy.ts": `export const load = () => import("yaml");`,
      "plan/required.ts": `export const load = () => require("yaml");`,
      "plan/type.ts": `export type Y = import("yaml").Document;`,
      "plan/handed-on.ts": `export { parse } from "yaml";`,
      "plan/handed-on-whole.ts": `export * from "yaml";`,
    },
    [
      "plan/static.ts:1: plan may not import yaml",
      "plan/lazy.ts:1: plan may not import yaml",
      "plan/required.ts:1: plan may not import yaml",
      "plan/type.ts:1: plan may not import types of yaml",
      "plan/handed-on.ts:1: plan may not import yaml",
      "plan/handed-on-whole.ts:1: plan may not import yaml",
    ],
  ],
  [
    importsAsListed,
    "a folder that nobody put in the table",
    { "attic/a.ts": "export {};", "loose.ts": "export {};" },
    ["attic/a.ts: its folder is not in the table", "loose.ts: its folder is not in the table"],
  ],
  [
    noFileCycles,
    "a file that needs itself through two others",
    {
      "plan/a.ts": `import "./b.ts";`,
      "plan/b.ts": `import type { C } from "./c.ts";`,
      "plan/c.ts": `export { a } from "./a.ts";`,
    },
    ["a cycle: plan/a.ts -> plan/b.ts -> plan/c.ts -> plan/a.ts"],
  ],
  [
    noFolderCycles,
    "two folders that need each other, through different files",
    {
      "plan/a.ts": `import "../session/b.ts";`,
      "session/b.ts": "export {};",
      "session/c.ts": `import "../plan/d.ts";`,
      "plan/d.ts": "export {};",
    },
    ["a cycle: plan -> session -> plan"],
  ],
  [
    pureFoldersArePure,
    "clocks, timers, the process and node: modules",
    {
      "session/a.ts": `export const now = () => Date.now();\nexport const later = () => setTimeout(() => {}, 5);`,
      "view/b.ts": `export const width = process.stdout.columns;`,
      "plan/c.ts": `import { readFileSync } from "node:fs";`,
      "figure/d.ts": `export const own = ({ process }: { process: number }) => ({ process });`,
    },
    [
      "session/a.ts:1: Date in a pure folder",
      "session/a.ts:2: setTimeout in a pure folder",
      "view/b.ts:1: process in a pure folder",
      "plan/c.ts:1: node:fs in a pure folder",
      "figure/d.ts:1: process in a pure folder",
      "figure/d.ts:1: process in a pure folder",
    ],
  ],
  [
    consoleOnlyAtTheEdge,
    "printing from the middle",
    {
      "commands/a.ts": `console.log("Hello");`,
      "cli/b.ts": `console.log("Hello");`,
      "terminal/c.ts": `console.log("Hello");`,
    },
    ["commands/a.ts:1: console outside the folders that may print"],
  ],
  [
    opensWithAComment,
    "a file that says nothing of itself",
    { "base/a.ts": "export const a = 1;\n/** Too late. */", "base/b.ts": "/** In time. */\nexport const b = 1;" },
    ["base/a.ts: does not open with its idea"],
  ],
  [
    noBarrels,
    "files that only hand on",
    {
      "base/all.ts": `/** All */\nexport * from "./a.ts";\nexport type { B } from "./b.ts";`,
      "base/two-steps.ts": `import { a } from "./a.ts";\nexport { a };`,
      "base/own.ts": `import { a } from "./a.ts";\nconst b = a;\nexport { b };`,
      "base/effect.ts": `import "./a.ts";`,
    },
    ["base/all.ts: only hands on what others export", "base/two-steps.ts: only hands on what others export"],
  ],
  [
    noLongFiles,
    "a file of 251 lines",
    { "base/long.ts": "// line\n".repeat(251), "base/full.ts": "// line\n".repeat(250) },
    ["base/long.ts: 251 lines, more than 250"],
  ],
];

describe("a broken tree", () => {
  for (const [rule, what, files, faults] of BROKEN) {
    it(`is refused by ${rule.name} for ${what}`, () => {
      expect(rule(tree(files), table)).toEqual(faults);
    });
  }

  it("is not refused for words in comments, strings, members and keys", () => {
    const innocent = tree({
      "session/a.ts": `/** Date, console and setTimeout are only words here. */
        interface Told { console: string; process(): void }
        export const a = { Date: "console", ...{ setTimeout: 1 } };
        export const b = a.Date + "import x from 'yaml'";`,
    });
    expect(RULES.flatMap(([, rule]) => rule(innocent, table))).toEqual([]);
  });
});

describe("a map", () => {
  const files = tree({ "base/a.ts": "", "plan/b.ts": "" });

  it("has to name every folder, in a table or in code", () => {
    expect(mapIsTrue("| base | words |\n`plan/` holds the plan", files)).toEqual([]);
    expect(mapIsTrue("| base | in words only: plan |", files)).toEqual(["the map does not name plan"]);
  });

  it("names no file that is not there", () => {
    const map = "| base | `src/base/a.ts`, `base/gone.ts` |\n| plan | |";
    expect(mapIsTrue(map, files)).toEqual(["the map names base/gone.ts, which is not there"]);
  });
});
