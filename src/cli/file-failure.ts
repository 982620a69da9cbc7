/** Why a file can't be read or written, in words for the person who named it. */
import { Failure } from "../base/failure.ts";
import { quote } from "../base/safe-text.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "it is not yours to read or write",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
  EEXIST: "there is such a file already",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is no folder",
};

/** @param done what was to be done with the file: "read", "written" @throws Failure when `work` throws */
export function orFailure<T>(path: string, done: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Failure(`${quote(path, 200)} can't be ${done}: ${REASONS[code ?? ""] ?? quote(message, 200)}.`);
  }
}
