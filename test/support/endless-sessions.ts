/**
 * A process that performs one recorded session after the other until somebody kills it; it first goes on with what its
 * predecessor left. What it says it has said after the fact: `resumed ID SEQ`, `begun ID`, `saved ID SEQ`, `closed ID`.
 * Time is virtual, the file is not.
 */
import { writeSync } from "node:fs";
import { claimSession } from "../../src/history/claim.ts";
import { NO_ANSWERS } from "../../src/history/entry.ts";
import { beginJournal, type Journal, resumeJournal, type Saving } from "../../src/history/journal.ts";
import { type History, openHistory } from "../../src/history/open-history.ts";
import { readUnfinished } from "../../src/history/unfinished.ts";
import type { Event, Input } from "../../src/session/event.ts";
import { foldRecord } from "../../src/session/record.ts";
import { reduce } from "../../src/session/reduce.ts";
import { resumeSession } from "../../src/session/resume.ts";
import { PLAN } from "./short-plan.ts";

const [folder = ""] = process.argv.slice(2);
const history = openHistory(folder, Date.now());
for (let begun = false; ; begun = true) perform(history, begun);

/** `begun`: it is the one that performs here; whoever forgets sessions holds the claim for a moment between two of them. */
function perform(history: History, begun: boolean): void {
  let claim = claimSession(folder);
  for (let tries = 0; begun && !claim && tries < 100; tries++) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    claim = claimSession(folder);
  }
  if (!claim) throw new Error("another session is under way");
  const onNotice: Saving["onNotice"] = (notice) => {
    throw new Error(JSON.stringify(notice));
  };
  const saving: Saving = { history, claim, rescueFolders: [], onNotice };
  const [left] = readUnfinished(history, []);
  if (left) {
    say(`resumed ${left.id} ${left.events.length}`);
    toTheEnd(resumeJournal(saving, left), [...left.events]);
  } else {
    const journal = beginJournal(saving, {
      plan: PLAN,
      at: Date.now(),
      before: null,
      unscreened: false,
      warmupSkipped: false,
    });
    say(`begun ${journal.id}`);
    toTheEnd(journal, []);
  }
}

function toTheEnd(journal: Journal, events: Event[]): void {
  // Its predecessor may have died between the last event and the closing.
  let over = events.at(-1)?.type === "session-finished";
  let session = resumeSession(PLAN, events, { own: Number.POSITIVE_INFINITY, wall: Number.POSITIVE_INFINITY });
  for (let now = 0; !over; now += 500) {
    const type = session.state.kind === "waiting" ? "begin" : session.state.kind === "paused" ? "toggle-pause" : "tick";
    const result = reduce(session, { type, now, wall: Date.now() } as Input);
    session = result.session;
    for (const effect of result.effects) {
      if (effect.type !== "record") continue;
      journal.append(effect.event);
      events.push(effect.event);
      say(`saved ${journal.id} ${effect.event.seq}`);
    }
    over = session.state.kind === "ended";
  }
  journal.close(foldRecord(PLAN, events), NO_ANSWERS);
  say(`closed ${journal.id}`);
}

/** At once and whole: what was said may be relied on even if the next instruction is the last. */
function say(line: string): void {
  for (;;) {
    try {
      writeSync(1, `${line}\n`);
      return;
    } catch (error) {
      // Whoever listens is behind; so short a line is written whole or not at all.
      if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
    }
  }
}
