/**
 * A rescue file: where a session goes when the history can't take it. One JSON document a line, each flushed to the disk
 * before the next:
 *
 *     {"format":"backcoach-session","version":1,"id":...,"startedAt":...,"before":...,"unscreened":...,
 *      "warmupSkipped":...,"home":...,"plan":{...}}
 *     {"event":{"type":"session-started","seq":1,...}}
 *     ...
 *     {"session":{...}}          as in an export, once it was closed
 *
 * It holds the session from its start, so `import` can take it back whole.
 */
import { closeSync, fstatSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Event } from "../session/event.ts";
import { iso, type Story } from "./entry.ts";
import type { SessionEntry } from "./entry-shape.ts";
import { eventToJson } from "./event-columns.ts";
import { openNewPrivateFile } from "./private-file.ts";
import { FileGone } from "./trouble.ts";

export const RESCUE_FORMAT = "backcoach-session";
export const RESCUE_VERSION = 1;

/** Where the rescue file of a session would be in this folder. */
export function rescuePath(folder: string, id: string): string {
  return join(folder, `backcoach-session-${id}.jsonl`);
}

/** Whether a file is called like one. */
export function isRescueFile(name: string): boolean {
  return /^backcoach-session-[\w-]{1,64}\.jsonl$/.test(name);
}

export class RescueFile {
  readonly where: string;
  private readonly descriptor: number;

  /**
   * `home`: the folder of the history that it belongs to, for one that lies elsewhere.
   * Writes all that there is so far. Only when that is safe does the file get its name, so that an earlier one of the
   * same session is not lost to a failed attempt.
   * @throws what the file system throws; nothing half-written stays behind
   */
  constructor(folder: string, home: string, story: Story, entry: SessionEntry | null) {
    this.where = rescuePath(folder, story.id);
    const part = `${this.where}.part`;
    rmSync(part, { force: true });
    this.descriptor = openNewPrivateFile(part);
    try {
      this.write([head(story, home), ...story.events.map(eventLine), ...(entry ? [{ session: entry }] : [])]);
      renameSync(part, this.where);
      flushFolder(folder);
    } catch (error) {
      closeSync(this.descriptor);
      rmSync(part, { force: true });
      throw error;
    }
  }

  append(event: Event): void {
    this.write([eventLine(event)]);
  }

  close(entry: SessionEntry): void {
    this.write([{ session: entry }]);
    closeSync(this.descriptor);
  }

  /** @throws never: a file that can't be deleted stays. */
  discard(): void {
    try {
      closeSync(this.descriptor);
      rmSync(this.where, { force: true });
    } catch {
      // It contains what another place has as well, or what nobody wants.
    }
  }

  private write(lines: readonly object[]): void {
    writeFileSync(this.descriptor, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    fsyncSync(this.descriptor);
    if (fstatSync(this.descriptor).nlink === 0) throw new FileGone();
  }
}

function head({ id, startedAt, before, unscreened, warmupSkipped, plan }: Story, home: string): object {
  const told = { before, unscreened, warmupSkipped, home, plan };
  return { format: RESCUE_FORMAT, version: RESCUE_VERSION, id, startedAt: iso(startedAt), ...told };
}

function eventLine(event: Event): object {
  return { event: eventToJson(event) };
}

/** Without this the name of a new file may be lost in a power cut though its content is not. */
function flushFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, "r");
    fsyncSync(descriptor);
    closeSync(descriptor);
  } catch {
    // Not every system lets a folder be flushed.
  }
}
