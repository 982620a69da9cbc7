/** What happened in a session, event by event, as the journal has it. */
import type { Event } from "../session/event.ts";
import { reading } from "./access.ts";
import { checked } from "./checked.ts";
import { rowToJson } from "./event-columns.ts";
import { eventShape } from "./event-shape.ts";
import type { History } from "./open-history.ts";

/** In their order; empty for an imported session. @throws Failure naming an event that can't be right */
export function readEvents(history: History, id: string): Event[] {
  const rows = reading(history, () => history.db.all("SELECT * FROM event WHERE session = ? ORDER BY seq", id));
  return rows.map((row) => checked(eventShape, rowToJson(row), history, `event ${row.seq} of session ${id}`));
}
