/**
 * What an import would do, decided before anything is done: the file is read and checked whole, held against what is
 * there already, and comes out as a plan or as a list of what is wrong with it. Takes an export, the bare list of
 * sessions in it, or a rescue file.
 */
import * as z from "zod/mini";
import { fail, ok, type Result } from "../base/result.ts";
import { type CheckInEntry, checkInShape } from "./check-in-shape.ts";
import { type SessionEntry, sessionEntry } from "./entry-shape.ts";
import { EXPORT_FORMAT, EXPORT_VERSION } from "./export-history.ts";
import { faultsAt, type ImportFault, MOST_FAULTS, type ShapeFault, shapeFaults, syntaxFaults } from "./import-fault.ts";
import type { Path } from "./json-places.ts";
import { type Fold, readRescue, type WholeSession } from "./read-rescue.ts";
import { RESCUE_FORMAT } from "./rescue-file.ts";

/** What is there already, by id. */
export interface Known {
  readonly sessions: ReadonlyMap<string, KnownOne>;
  readonly checkIns: ReadonlySet<string>;
}

export interface KnownOne {
  readonly closed: boolean;
  readonly morning: number | null;
}

export interface ImportPlan {
  /** The earliest first. */
  readonly add: readonly WholeSession[];
  /** How many of those replace a session that was left unfinished here and is whole in the file. */
  readonly completes: number;
  /** Mornings that were answered on the other machine and not here. */
  readonly mornings: readonly { readonly id: string; readonly morning: number }[];
  /** Sessions that are here already. */
  readonly same: number;
  /** Check-ins to add. */
  readonly checkIns: readonly CheckInEntry[];
  /** Check-ins that are here already. */
  readonly sameCheckIns: number;
}

interface Read {
  readonly sessions: readonly WholeSession[];
  readonly checkIns: readonly CheckInEntry[];
}

const list = z.array(z.unknown(), "a list belongs here");
const exported = z.lazy(() =>
  z.strictObject(
    {
      format: z.literal(EXPORT_FORMAT, `"${EXPORT_FORMAT}" belongs here; this file is from another program`),
      version: z.literal(EXPORT_VERSION, `only version ${EXPORT_VERSION} is known here; a newer backcoach may read it`),
      exportedAt: z.string("a time belongs here"),
      sessions: list,
      /** Not in an export of a time before there were any. */
      checkIns: z.optional(list),
    },
    "this is no export of backcoach",
  ),
);

/** @param fold for a session that has events and no end. Pure. */
export function planImport(text: string, known: Known, fold: Fold): Result<ImportPlan, ImportFault[]> {
  const file = readFile(text.replace(/^\ufeff/, ""), fold);
  return file.ok ? ok(against(known, file.value)) : file;
}

function readFile(text: string, fold: Fold): Result<Read, ImportFault[]> {
  if (isRescue(text)) {
    const rescued = readRescue(text, fold);
    return rescued.ok ? ok({ sessions: [rescued.value], checkIns: [] }) : rescued;
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail(syntaxFaults(text));
  }
  const bare = Array.isArray(json);
  const around = bare ? list.safeParse(json) : exported.safeParse(json);
  if (!around.success) return fail(faultsAt(text, shapeFaults(around.error)));
  const { sessions: listed, checkIns: said = [] } = "sessions" in around.data ? around.data : { sessions: around.data };
  const sessions = readEach<SessionEntry>(sessionEntry, listed, bare ? [] : ["sessions"]);
  if (!sessions.ok) return fail(faultsAt(text, sessions.error));
  const checkIns = readEach<CheckInEntry>(checkInShape, said, ["checkIns"]);
  if (!checkIns.ok) return fail(faultsAt(text, checkIns.error));
  return ok({ sessions: sessions.value.map((entry) => ({ entry, story: null })), checkIns: checkIns.value });
}

/** One by one, and no further once there are faults enough to show: a file may be hostile. */
function readEach<Entry extends { readonly id: string }>(
  shape: z.ZodMiniType<Entry>,
  values: readonly unknown[],
  path: Path,
): Result<Entry[], ShapeFault[]> {
  const entries = new Map<string, Entry>();
  const faults: ShapeFault[] = [];
  for (const [index, value] of values.entries()) {
    const result = shape.safeParse(value);
    if (!result.success) faults.push(...shapeFaults(result.error, [...path, index]));
    else if (entries.has(result.data.id)) faults.push({ path: [...path, index, "id"], message: "this id came before" });
    else entries.set(result.data.id, result.data);
    if (faults.length >= MOST_FAULTS) break;
  }
  return faults.length > 0 ? fail(faults) : ok([...entries.values()]);
}

function isRescue(text: string): boolean {
  return text.trimStart().startsWith(`{"format":"${RESCUE_FORMAT}"`);
}

function against(known: Known, { sessions, checkIns }: Read): ImportPlan {
  const add = sessions.filter(({ entry }) => !known.sessions.get(entry.id)?.closed);
  const addCheckIns = checkIns.filter(({ id }) => !known.checkIns.has(id));
  const mornings = sessions.flatMap(({ entry: { id, pain } }) => {
    const here = known.sessions.get(id);
    return here?.closed && here.morning === null && pain.morning !== null ? [{ id, morning: pain.morning }] : [];
  });
  return {
    add: add.toSorted((a, b) => Date.parse(a.entry.startedAt) - Date.parse(b.entry.startedAt)),
    completes: add.filter(({ entry }) => known.sessions.has(entry.id)).length,
    mornings,
    same: sessions.length - add.length - mornings.length,
    checkIns: addCheckIns.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    sameCheckIns: checkIns.length - addCheckIns.length,
  };
}
