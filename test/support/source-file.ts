/**
 * What the architecture test wants to know of one source file: what it imports, which free names it mentions, and
 * whether it does anything but pass on what others export. Read from the syntax tree, so that a word in a comment or in
 * a string is no offence.
 */
import { parseSync, Visitor } from "rolldown/utils";

export interface Import {
  readonly specifier: string;
  /** `import type`, `export type ... from` or `import("...").T`: gone when the program runs. */
  readonly typeOnly: boolean;
  readonly line: number;
}

export interface Name {
  readonly name: string;
  readonly line: number;
}

export interface SourceFile {
  /** From src/, with forward slashes: `session/reduce.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Every identifier that is not merely the name of a member or of a property. */
  readonly names: readonly Name[];
  /** True when every statement only hands on what another file exports. */
  readonly barrel: boolean;
}

/** Throws on a file that does not parse: the compiler has more to say about that than this test. */
export function readSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const lineOf = (offset: number) => text.slice(0, offset).split("\n").length;
  return {
    path,
    text,
    imports: importsOf(program, lineOf),
    names: namesOf(program, lineOf),
    barrel: isBarrel(program),
  };
}

type Program = ReturnType<typeof parseSync>["program"];
type LineOf = (offset: number) => number;

function importsOf(program: Program, lineOf: LineOf): Import[] {
  const imports: Import[] = [];
  const add = (source: { type: string; value?: unknown } | null, typeOnly: boolean, start: number) => {
    if (typeof source?.value === "string") imports.push({ specifier: source.value, typeOnly, line: lineOf(start) });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.importKind === "type", node.start),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === "type", node.start),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === "type", node.start),
    ImportExpression: (node) => add(node.source, false, node.start),
    TSImportType: (node) => add(node.source, true, node.start),
    CallExpression: (node) => {
      const [argument] = node.arguments;
      if (node.callee.type === "Identifier" && node.callee.name === "require") add(argument ?? null, false, node.start);
    },
  }).visit(program);
  return imports;
}

function namesOf(program: Program, lineOf: LineOf): Name[] {
  const names: Name[] = [];
  // Where labels and names already seen stand (in `{ a }` the key and the value are one word). Parents come before their
  // children: by the time an identifier is seen, it is known whether it only labels something.
  const settled = new Set<number>();
  const label = (node: { computed: boolean; key: { start: number } }) => {
    if (!node.computed) settled.add(node.key.start);
  };
  new Visitor({
    MemberExpression: (node) => {
      if (!node.computed) settled.add(node.property.start);
    },
    Property: (node) => {
      if (!node.shorthand) label(node);
    },
    PropertyDefinition: label,
    MethodDefinition: label,
    TSPropertySignature: label,
    TSMethodSignature: label,
    Identifier: (node) => {
      if (!settled.has(node.start)) names.push({ name: node.name, line: lineOf(node.start) });
      settled.add(node.start);
    },
  }).visit(program);
  return names;
}

function isBarrel(program: Program): boolean {
  const imported = new Set<string>();
  for (const node of program.body) {
    if (node.type === "ImportDeclaration") for (const specifier of node.specifiers) imported.add(specifier.local.name);
  }
  const passesOn = program.body.map((node) => {
    if (node.type === "ImportDeclaration" || node.type === "ExportAllDeclaration") return true;
    if (node.type !== "ExportNamedDeclaration" || node.declaration) return false;
    return node.source !== null || node.specifiers.every(({ local }) => "name" in local && imported.has(local.name));
  });
  return passesOn.length > 0 && passesOn.every(Boolean) && program.body.some((node) => node.type.startsWith("Export"));
}
