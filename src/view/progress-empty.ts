/** `progress` where there is nothing to show yet: what that means, and what to do. */
import { clean, pageWidth, wrap } from "./fit.ts";

export function nothingYet(columns: number): string[] {
  return sentences(
    [
      "Nothing was done yet: every exercise begins at its lightest dose.",
      "backcoach start begins. backcoach simulate starter shows what lies ahead.",
    ],
    columns,
  );
}

export interface NeverDone {
  readonly name: string;
  /** Name of the routine that was asked for and does not have it, or null. */
  readonly notIn: string | null;
  /** Ids of routines that have it. */
  readonly partOf: readonly string[];
}

export function neverDone({ name, notIn, partOf }: NeverDone, columns: number): string[] {
  const shown = clean(name);
  const [first] = partOf;
  return sentences(
    [
      notIn === null ? `${shown}: not done yet.` : `${shown} is no part of ${clean(notIn)}.`,
      first === undefined
        ? "It stands in no routine."
        : `It is a part of ${partOf.map(clean).join(", ")}. --routine ${clean(first)} shows how it begins there.`,
    ],
    columns,
  );
}

function sentences(lines: readonly string[], columns: number): string[] {
  return lines.flatMap((line) => wrap(line, pageWidth(columns)));
}
