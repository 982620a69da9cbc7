/** The history in its folder, as the commands see it (commands/history-door.ts). */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import type { HistoryDoor, OnNotice, OpenHistory } from "../commands/history-door.ts";
import { answerMorning } from "../history/answer-morning.ts";
import { applyImport, knownEntries } from "../history/apply-import.ts";
import { bothLegs } from "../history/both-legs.ts";
import { readCheckIns, saveCheckIn } from "../history/check-ins.ts";
import { type Claim, claimSession } from "../history/claim.ts";
import { NO_ANSWERS } from "../history/entry.ts";
import { exportHistory } from "../history/export-history.ts";
import { forgetAll, forgetCheckIn, forgetSession } from "../history/forget.ts";
import { beginJournal, resumeJournal, type Saving } from "../history/journal.ts";
import { type History, openHistory } from "../history/open-history.ts";
import { planImport } from "../history/plan-import.ts";
import { readEvents } from "../history/read-events.ts";
import { findSession, readHeads, readSessions } from "../history/read-sessions.ts";
import { rescuedSessions } from "../history/rescued-sessions.ts";
import { sessionUnderWay } from "../history/session-under-way.ts";
import { closeUnfinished, readUnfinished } from "../history/unfinished.ts";
import { foldRecord } from "../session/record.ts";
import { orFailure } from "./file-failure.ts";

/** @param folder of history.db */
export function historyDoor(folder: string): HistoryDoor {
  const rescueFolders = [folder, tmpdir()];
  const noClaim: Claim = { release: () => {} };
  return {
    open: () => opened(openHistory(folder, Date.now()), rescueFolders),
    beginWithout: (session, onNotice) =>
      beginJournal({ history: null, claim: noClaim, rescueFolders, onNotice }, session),
    rescued: () => rescuedSessions(folder, tmpdir(), foldRecord),
    readFile: (path) => orFailure(path, "read", () => readWhole(path)),
    writeFile: (path, text) => orFailure(path, "written", () => writeFileSync(path, text, { flag: "wx", mode: 0o600 })),
  };
}

function opened(history: History, rescueFolders: readonly string[]): OpenHistory {
  const saving = (claim: Claim, onNotice: OnNotice): Saving => ({ history, claim, rescueFolders, onNotice });
  return {
    setAside: history.notice?.where ?? null,
    claim: () => claimSession(history.folder),
    underWay: () => sessionUnderWay(history),
    begin: (claim, session, onNotice) => beginJournal(saving(claim, onNotice), session),
    bothLegs: () => bothLegs(history),
    answerMorning: (id, morning) => answerMorning(history, id, morning),
    resume: (claim, left, onNotice) => resumeJournal(saving(claim, onNotice), left),
    unfinished: () => readUnfinished(history, rescueFolders),
    closeUnfinished: (left, record) => closeUnfinished(history, left, record, NO_ANSWERS),
    heads: (filter) => readHeads(history, filter),
    sessions: (filter) => readSessions(history, filter),
    find: (idPrefix) => findSession(history, idPrefix),
    events: (id) => readEvents(history, id),
    export: (at) => exportHistory(history, at),
    planImport: (text) => planImport(text, knownEntries(history), foldRecord),
    import: (plan) => applyImport(history, plan, null),
    forget: (id) => forgetSession(history, id),
    checkIns: () => readCheckIns(history),
    saveCheckIn: (said) => saveCheckIn(history, said),
    forgetCheckIn: (id) => forgetCheckIn(history, id),
    forgetAll: () => forgetAll(history),
    close: () => history.close(),
  };
}

/** More than a lifetime of sessions; a device that never ends has no size at all. */
const LARGEST = 512 * 1024 * 1024;

function readWhole(path: string): string {
  const { size, isFile } = statOf(path);
  if (!isFile) throw new Error("it is not a file");
  if (size > LARGEST) throw new Error("it is too large to be a history");
  return readFileSync(path, "utf8");
}

function statOf(path: string) {
  const stats = statSync(path);
  return { size: stats.size, isFile: stats.isFile() };
}
