/**
 * A Fault: what is wrong with a value, and where in the data it stands (a path of keys and indexes), before anybody has
 * looked up the line and column. The shape and the rules make faults; `locate` turns them into problems.
 */
export type Path = readonly (string | number)[];

export interface Fault {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly hint: string | null;
  readonly path: Path;
  /** Whether the value is at fault or the key before it (for a list's item: the first key in it). */
  readonly at: "value" | "key";
}

type Where = Path | { readonly key: Path };

export function error(code: string, where: Where, message: string, hint: string | null = null): Fault {
  return { code, severity: "error", message, hint, ...place(where) };
}

export function warning(code: string, where: Where, message: string, hint: string | null = null): Fault {
  return { code, severity: "warning", message, hint, ...place(where) };
}

function place(where: Where): Pick<Fault, "path" | "at"> {
  return "key" in where ? { path: where.key, at: "key" } : { path: where, at: "value" };
}
