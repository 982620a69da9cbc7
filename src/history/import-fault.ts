/** What is wrong with a file that somebody wants to import, with its place. */
import type * as z from "zod/mini";
import { quote, safeLine } from "../base/safe-text.ts";
import { type Path, placesOf, syntaxFault } from "./json-places.ts";

export interface ImportFault {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A fault of the value, its place in the text not yet looked up. */
export interface ShapeFault {
  readonly path: Path;
  readonly message: string;
}

/** A file that is wrong throughout is recognised by its first faults. */
export const MOST_FAULTS = 20;

/** @param path where in the whole the value stands that was checked */
export function shapeFaults(error: z.core.$ZodError, path: Path = []): ShapeFault[] {
  return error.issues.flatMap((issue): ShapeFault[] =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({
          path: [...path, ...issue.path, key],
          message: "nothing of this name is known here",
        }))
      : [{ path: [...path, ...issue.path], message: safeLine(issue.message) }],
  );
}

/** @param line the number of the line on which `text` begins */
export function faultsAt(text: string, faults: readonly ShapeFault[], line = 1): ImportFault[] {
  const first = faults.slice(0, MOST_FAULTS);
  const places = placesOf(
    text,
    first.map(({ path }) => path),
  );
  return first.map(({ path, message }, index) => ({
    line: (places[index]?.line ?? 1) + line - 1,
    column: places[index]?.column ?? 1,
    message: path.length > 0 ? `${nameOf(path)}: ${message}` : message,
  }));
}

export function syntaxFaults(text: string, line = 1): ImportFault[] {
  const place = syntaxFault(text) ?? { line: 1, column: 1 };
  return [{ line: place.line + line - 1, column: place.column, message: "this is not JSON from here on" }];
}

/** `sessions[3].exercises[0].level` */
function nameOf(path: Path): string {
  const text = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return quote(text.replace(/^\./, ""), 100);
}
