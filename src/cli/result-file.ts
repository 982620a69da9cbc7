/** A file that a person asked for by its name: a picture, a page. Never over one that is there, unless they say so. */
import { existsSync, writeFileSync } from "node:fs";
import { Failure } from "../base/failure.ts";
import { quote } from "../base/safe-text.ts";
import { orFailure } from "./file-failure.ts";

/** @throws Failure when there is such a file and `force` is false, or it can't be written */
export function writeResultFile(path: string, text: string, force: boolean): void {
  if (!force && existsSync(path))
    throw new Failure(`There is a file at ${quote(path, 200)} already.`, { hint: "--force writes over it." });
  orFailure(path, "written", () => writeFileSync(path, text, { flag: force ? "w" : "wx" }));
}
