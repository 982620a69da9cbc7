/**
 * Reads a text file that may be anything: a folder, a device that never ends, a pipe that never begins, another encoding.
 * What it can't read it says why, as a problem of the file; it never waits, and never reads more than a file may have.
 */
import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { fail, ok, type Result } from "../base/result.ts";
import type { Problem } from "../routine/problem.ts";

/** In bytes; the parser counts characters, so this is generous. */
const LARGEST = 1_048_576;
const CHUNK = 65_536;

export function readFile(path: string): Result<string, Problem> {
  try {
    const kind = notAFile(statSync(path));
    if (kind) return fail(fileProblem("file-kind", `this is ${kind}, not a file`, null));
    return decode(readBytes(path));
  } catch (reason) {
    return fail(systemProblem(reason));
  }
}

/** Opened without blocking, and looked at again, in case the path has become a pipe meanwhile. */
function readBytes(path: string): Buffer {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const chunks: Buffer[] = [];
    const stats = fstatSync(file);
    let total = 0;
    while (stats.isFile() && total <= LARGEST) {
      const chunk = Buffer.allocUnsafe(total === 0 ? Math.min(stats.size, LARGEST) + 1 : CHUNK);
      const count = readSync(file, chunk, 0, chunk.length, null);
      if (count === 0) break;
      chunks.push(chunk.subarray(0, count));
      total += count;
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(file);
  }
}

function decode(bytes: Buffer): Result<string, Problem> {
  if (bytes.length > LARGEST) {
    const message = "this file is larger than 1 MB";
    return fail(
      fileProblem("file-too-large", message, "a routine takes a few thousand characters: is this the right file?"),
    );
  }
  if (isUtf16(bytes)) return fail(fileProblem("file-encoding", "this text is UTF-16", SAVE_AS_UTF8));
  try {
    return ok(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return fail(notUtf8(bytes));
  }
}

const SAVE_AS_UTF8 = "save it as UTF-8 in your editor";

/** By its byte order mark, or by the zero bytes that Latin letters have in it. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.length >= 4 && (first === 0) !== (second === 0) && (first === 0 ? bytes[2] === 0 : bytes[3] === 0);
}

function notUtf8(bytes: Buffer): Problem {
  const strict = new TextDecoder("utf-8", { fatal: true });
  const problem = fileProblem("file-encoding", "this text is not UTF-8", SAVE_AS_UTF8);
  let from = 0;
  for (let line = 1; from < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    const part = bytes.subarray(from, end === -1 ? bytes.length : end);
    try {
      strict.decode(part);
    } catch {
      const column = new TextDecoder().decode(part).indexOf("\ufffd") + 1;
      return { ...problem, code: "encoding", line, column, endLine: line, endColumn: column + 1 };
    }
    from = end === -1 ? bytes.length : end + 1;
  }
  return problem;
}

function notAFile(stats: Stats): string | null {
  if (stats.isFile()) return null;
  if (stats.isDirectory()) return "a folder";
  if (stats.isFIFO()) return "a pipe";
  return stats.isSocket() ? "a socket" : "a device";
}

const SYSTEM_WORDS: Readonly<Record<string, readonly [string, string, string | null]>> = {
  ENOENT: ["file-missing", "there is no such file", "is the path right?"],
  ENOTDIR: ["file-missing", "there is no such file", "is the path right?"],
  EACCES: ["file-unreadable", "you may not read this file", "look at its permissions"],
  EPERM: ["file-unreadable", "you may not read this file", "look at its permissions"],
  ELOOP: ["file-unreadable", "this link leads in a circle", null],
  ENAMETOOLONG: ["file-missing", "this path is too long for a file", null],
};

function systemProblem(reason: unknown): Problem {
  const code = reason instanceof Error && "code" in reason ? String(reason.code) : "";
  const [name, message, hint] = SYSTEM_WORDS[code] ?? [
    "file-unreadable",
    `this can't be read (${code || "unknown"})`,
    null,
  ];
  return fileProblem(name, message, hint);
}

/** A fault of the file as a whole. */
export function fileProblem(code: string, message: string, hint: string | null): Problem {
  return { code, severity: "error", message, hint, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
