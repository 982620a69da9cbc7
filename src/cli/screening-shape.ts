/**
 * The shape of `screening.json`. What is not exactly like this is not guessed at: half of somebody's safety answers would
 * be worse than asking again.
 */
import * as z from "zod";
import { CONDITIONS } from "../routine/exercise.ts";
import { SIGNS } from "../safety/concern.ts";
import { CONCERNS } from "../safety/gates.ts";
import { isIsoDate } from "../safety/iso-date.ts";
import type { Screening } from "../safety/screening.ts";

const date = z.string().refine(isIsoDate, "a date such as 2026-11-30 belongs here");
const concern = z.enum(CONCERNS);
const detail = z.strictObject({ when: z.string().nullable(), to: z.string().nullable() });
const agreement = z.strictObject({ on: date, exercises: z.array(z.string()) });

// Before the moment of a yes was kept, it was its day alone: it covers what was stopped up to the end of it.
const allowed = z.union([
  z.strictObject({ on: date, at: z.iso.datetime() }),
  date.transform((on) => ({ on, at: new Date(`${on}T23:59:59.999`).toISOString() })),
]);

export const screeningShape: z.ZodType<Screening> = z.strictObject({
  on: date.nullable(),
  conditions: z.array(z.enum(CONDITIONS)),
  signs: z.array(z.enum(SIGNS)),
  // Older answers say of nothing when it was noted.
  noted: z.partialRecord(concern, date).default({}),
  cleared: z.partialRecord(concern, date),
  details: z.partialRecord(concern, detail),
  agreed: z.record(z.string(), agreement),
  allowed: z.record(z.string(), allowed),
  legsAsked: z.iso.datetime().optional(),
});
