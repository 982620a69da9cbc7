/** The history in its folder, as the commands see it (commands/history-door.ts). */
import { mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import { writeFileSync as writeAtomically } from "atomically";
import { Failure } from "../base/failure.ts";
import type { HistoryDoor, OnNotice, OpenHistory } from "../commands/history-door.ts";
import { applyImport, knownSessions } from "../history/apply-import.ts";
import { type Claim, claimSession } from "../history/claim.ts";
import { NO_ANSWERS } from "../history/entry.ts";
import { exportHistory } from "../history/export-history.ts";
import { forgetAll, forgetSession } from "../history/forget.ts";
import { beginJournal, resumeJournal, type Saving } from "../history/journal.ts";
import { type History, openHistory } from "../history/open-history.ts";
import { planImport } from "../history/plan-import.ts";
import { findSession, readHeads, readSessions } from "../history/read-sessions.ts";
import { sessionUnderWay } from "../history/session-under-way.ts";
import { closeUnfinished, readUnfinished } from "../history/unfinished.ts";
import { foldRecord } from "../session/record.ts";

/** @param folder of history.db */
export function historyDoor(folder: string): HistoryDoor {
  const rescueFolders = [folder, tmpdir()];
  const noClaim: Claim = { release: () => {} };
  return {
    open: () => opened(openHistory(folder, Date.now()), rescueFolders),
    beginWithout: (plan, at, onNotice) =>
      beginJournal({ history: null, claim: noClaim, rescueFolders, onNotice }, plan, at, null),
    readFile: (path) => orFailure(path, "read", () => readFileSync(path, "utf8")),
    writeFile: (path, text) =>
      orFailure(path, "written", () => {
        mkdirSync(dirname(path), { recursive: true });
        writeAtomically(path, text, { mode: 0o600 });
      }),
  };
}

function opened(history: History, rescueFolders: readonly string[]): OpenHistory {
  const saving = (claim: Claim, onNotice: OnNotice): Saving => ({ history, claim, rescueFolders, onNotice });
  return {
    setAside: history.notice?.where ?? null,
    claim: () => claimSession(history.folder),
    underWay: () => sessionUnderWay(history),
    begin: (claim, plan, at, onNotice) => beginJournal(saving(claim, onNotice), plan, at, null),
    resume: (claim, left, onNotice) => resumeJournal(saving(claim, onNotice), left),
    unfinished: () => readUnfinished(history, rescueFolders),
    closeUnfinished: (left, record) => closeUnfinished(history, left, record, NO_ANSWERS),
    heads: (filter) => readHeads(history, filter),
    sessions: (filter) => readSessions(history, filter),
    find: (idPrefix) => findSession(history, idPrefix),
    export: (at) => exportHistory(history, at),
    planImport: (text) => planImport(text, knownSessions(history), foldRecord),
    import: (plan) => applyImport(history, plan, null),
    forget: (id) => forgetSession(history, id),
    forgetAll: () => forgetAll(history),
    close: () => history.close(),
  };
}

function orFailure<T>(path: string, done: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Failure(`${path} can't be ${done}: ${error instanceof Error ? error.message : error}.`);
  }
}
