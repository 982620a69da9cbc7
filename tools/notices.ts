/**
 * Writes NOTICES.txt: every package that the bundle contains, with its version, licence and licence text. What counts is
 * what the bundler really put in (its own list of modules), not what package.json asks for.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "rolldown";

interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

const INTRODUCTION = `backcoach contains the packages below, each under its own licence.
This list is made by the build from what the program contains.
`;

/** Fails the build when a bundled package does not say under which licence it may be passed on. */
export function notices(): Plugin {
  return {
    name: "notices",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) => (output.type === "chunk" ? output.moduleIds : []));
      this.emitFile({ type: "asset", fileName: "NOTICES.txt", source: writeNotices(modules) });
    },
  };
}

/** The text for these module paths; those outside node_modules are backcoach's own. */
function writeNotices(modules: readonly string[]): string {
  const folders = new Set(modules.filter((id) => id.includes("node_modules")).map(packageFolder));
  const entries = [...folders].map(readNotice).sort((a, b) => a.name.localeCompare(b.name));
  const sections = entries.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`);
  return [INTRODUCTION, ...sections].join(`\n${"-".repeat(80)}\n\n`);
}

/** The nearest folder above with a package.json that names a package (some packages hold nameless ones further in). */
function packageFolder(file: string): string {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version) return folder;
  }
  throw new Error(`${file} belongs to no package`);
}

function readNotice(folder: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  if (typeof license !== "string" || files.length === 0) throw new Error(`${name} ${version} comes without a licence`);
  const text = files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
  return { name, version, licence: license, text: `${text.replace(/\r\n/g, "\n")}\n` };
}
