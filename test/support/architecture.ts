/**
 * The rules of the source tree, each a function from the files (and the table of who may import whom) to a list of
 * faults in words. An empty list is a tree in order.
 */
import { posix } from "node:path";
import type { SourceFile } from "./source-file.ts";

export interface Folder {
  /** Folders of src, single files of it (`session/record.ts`), packages and node: modules; `*` stands for all. */
  readonly imports: readonly string[];
  /** The same, for type-only imports. */
  readonly types?: readonly string[];
  readonly pure: boolean;
  /** Whether it may print through `console`. */
  readonly console?: boolean;
}

export interface Table {
  readonly folders: Readonly<Record<string, Folder>>;
  readonly notInPureFolders: readonly string[];
  readonly mostLines: number;
}

export type Rule = (files: readonly SourceFile[], table: Table) => string[];

/** A file imports only what its folder's row lists. */
export const importsAsListed: Rule = (files, table) =>
  files.flatMap((file) => {
    const row = table.folders[folderOf(file.path)];
    if (!row) return [`${file.path}: its folder is not in the table`];
    return file.imports
      .filter(({ specifier, typeOnly }) => {
        const target = resolve(file.path, specifier);
        const allowed = typeOnly ? [...row.imports, ...(row.types ?? [])] : row.imports;
        return !(folderOf(target) === folderOf(file.path) || isListed(target, allowed));
      })
      .map(
        ({ specifier, typeOnly, line }) =>
          `${file.path}:${line}: ${folderOf(file.path)} may not import ${typeOnly ? "types of " : ""}${specifier}`,
      );
  });

/** No file needs, through whatever others, itself. */
export const noFileCycles: Rule = (files) => {
  const paths = new Set(files.map(({ path }) => path));
  return cycles(
    files.map((file) => [
      file.path,
      file.imports.map(({ specifier }) => resolve(file.path, specifier)).filter((path) => paths.has(path)),
    ]),
  );
};

/** The same for folders: reading order is dependency order. */
export const noFolderCycles: Rule = (files) => {
  const folders = new Map<string, Set<string>>();
  for (const file of files) {
    const from = folderOf(file.path);
    const targets = folders.get(from) ?? new Set();
    folders.set(from, targets);
    for (const { specifier } of file.imports) {
      const to = folderOf(resolve(file.path, specifier));
      if (specifier.startsWith(".") && to !== from) targets.add(to);
    }
  }
  return cycles([...folders].map(([from, targets]) => [from, [...targets]]));
};

/** In a pure folder everything comes in as an argument: no clock, no timers, no process, no chance, no node: modules. */
export const pureFoldersArePure: Rule = (files, table) =>
  files
    .filter((file) => table.folders[folderOf(file.path)]?.pure)
    .flatMap((file) => [
      ...file.names
        .filter(({ name }) => table.notInPureFolders.includes(name))
        .map(({ name, line }) => `${file.path}:${line}: ${name} in a pure folder`),
      ...file.imports
        .filter(({ specifier }) => specifier.startsWith("node:"))
        .map(({ specifier, line }) => `${file.path}:${line}: ${specifier} in a pure folder`),
    ]);

/** What people see goes through the terminal; only the edge may print. */
export const consoleOnlyAtTheEdge: Rule = (files, table) =>
  files
    .filter((file) => !table.folders[folderOf(file.path)]?.console)
    .flatMap((file) => file.names.filter(({ name }) => name === "console").map(({ line }) => [file.path, line]))
    .map(([path, line]) => `${path}:${line}: console outside the folders that may print`);

/** A file opens with its idea. */
export const opensWithAComment: Rule = (files) =>
  files.filter(({ text }) => !text.startsWith("/*")).map(({ path }) => `${path}: does not open with its idea`);

/** Whoever needs a thing imports it from where it lives. */
export const noBarrels: Rule = (files) =>
  files.filter(({ barrel }) => barrel).map(({ path }) => `${path}: only hands on what others export`);

export const noLongFiles: Rule = (files, { mostLines }) =>
  files
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, "").split("\n").length }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ path, lines }) => `${path}: ${lines} lines, more than ${mostLines}`);

/** The map for newcomers (src/README.md) names every folder, and every file that it names is there. */
export function mapIsTrue(map: string, files: readonly SourceFile[]): string[] {
  const folders = [...new Set(files.map(({ path }) => folderOf(path)))];
  const paths = new Set(files.map(({ path }) => path));
  const named = [...map.matchAll(/`((?:[\w-]+\/)+[\w-]+\.ts)`/g)].map((match) =>
    (match[1] ?? "").replace(/^src\//, ""),
  );
  return [
    ...folders
      .filter((folder) => !new RegExp(`[\`|]\\s*(src/)?${folder}/?\\s*[\`|]`).test(map))
      .map((folder) => `the map does not name ${folder}`),
    ...named.filter((path) => !paths.has(path)).map((path) => `the map names ${path}, which is not there`),
  ];
}

function folderOf(path: string): string {
  return path.split("/")[0] ?? path;
}

/** `../base/result.ts` as seen from `plan/plan.ts` is `base/result.ts`; packages stay as they are. */
function resolve(from: string, specifier: string): string {
  return specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier) : specifier;
}

/** `yaml` also allows `yaml/util`, `node:fs` also `node:fs/promises`, `base` also `base/result.ts`. */
function isListed(target: string, allowed: readonly string[]): boolean {
  return allowed.some((entry) => entry === "*" || target === entry || target.startsWith(`${entry}/`));
}

/** Every cycle that a depth-first walk closes, written out: `a -> b -> a`. */
function cycles(graph: readonly (readonly [string, readonly string[]])[]): string[] {
  const edges = new Map(graph);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (node: string, trail: readonly string[]) => {
    const seenAt = trail.indexOf(node);
    if (seenAt >= 0) found.push(`a cycle: ${[...trail.slice(seenAt), node].join(" -> ")}`);
    if (seenAt >= 0 || done.has(node)) return;
    for (const next of edges.get(node) ?? []) walk(next, [...trail, node]);
    done.add(node);
  };
  for (const node of edges.keys()) walk(node, []);
  return found;
}
