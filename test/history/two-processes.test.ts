import { expect, test } from "vitest";
import { applyImport, knownEntries } from "../../src/history/apply-import.ts";
import { claimSession } from "../../src/history/claim.ts";
import { exportHistory } from "../../src/history/export-history.ts";
import { forgetAll } from "../../src/history/forget.ts";
import { planImport } from "../../src/history/plan-import.ts";
import { readHeads } from "../../src/history/read-sessions.ts";
import { sessionUnderWay } from "../../src/history/session-under-way.ts";
import { foldRecord } from "../../src/session/record.ts";
import { historyIn, keepSession, rows, temporaryFolder } from "../support/history.ts";
import { Performer } from "../support/performer.ts";
import { START_WALL } from "../support/rehearsal.ts";

test("while one performs, the other is told so, and may read, import and forget without disturbing it", async () => {
  const folder = temporaryFolder();
  const first = new Performer(folder);
  await first.says(5);
  const history = historyIn(folder);
  expect(claimSession(folder)).toBeNull();
  expect(sessionUnderWay(history)).toMatchObject({ name: "Evening back" });

  const second = await new Performer(folder).ended;
  expect(second.stderr).toMatch(/another session is under way/);

  const elsewhere = historyIn(temporaryFolder());
  const { id } = keepSession(elsewhere, START_WALL);
  const plan = planImport(JSON.stringify(exportHistory(elsewhere, START_WALL)), knownEntries(history), foldRecord);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  applyImport(history, plan.value, null);
  expect(readHeads(history).map((head) => head.id)).toContain(id);
  forgetAll(history);

  await first.says(first.heard.length + 100);
  first.kill();
  expect(await first.ended).toMatchObject({ signal: "SIGKILL", stderr: "" });
  expect(rows(history, "PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  const claim = claimSession(folder);
  expect(claim, "the claim of a dead process").not.toBeNull();
  claim?.release();
});

test("of several that begin a new history at the same moment one performs, and none finds the file locked", async () => {
  const folder = temporaryFolder();
  const performers = Array.from({ length: 4 }, () => new Performer(folder));
  const told = performers.map(async (performer) => {
    await performer.says(3);
    return performer.heard.length > 0 ? "performs" : (await performer.ended).stderr.match(/Error: (.*)/)?.[1];
  });
  const said = await Promise.all(told);
  expect(said.toSorted()).toEqual([...Array(3).fill("another session is under way"), "performs"]);
});
