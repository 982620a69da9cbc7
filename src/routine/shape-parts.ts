/**
 * The small shapes that routine and exercise files are made of. What zod says as its «message» is here the phrase that
 * completes «hold must be ...», so that every report speaks the same way (see shape-faults.ts); for unknown keys it is
 * the list of the known ones.
 */
import * as z from "zod";
import { DURATION_PATTERN, parseDuration, writeDuration } from "../base/duration.ts";

// C0 and C1 controls but tab and line ends: no author means them, and "\e[31m" is how they get into YAML text.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const NO_TIME = /^0+(?:\.0+)?(?:h|m|s)$/;

export const DURATION_PHRASE = "a duration such as 10s or 1m30s";

/** An object of exactly these keys; `what` names it in reports («a dose»). */
export function keys<Shape extends z.ZodRawShape>(what: string, shape: Shape) {
  const known = Object.keys(shape).join(" ");
  return z.strictObject(shape, { error: (issue) => (issue.code === "unrecognized_keys" ? known : what) });
}

export function text(most = 400) {
  return z
    .string({ error: "text" })
    .min(1)
    .max(most)
    .refine((value) => value.trim() !== "", { error: "text", params: { code: "empty" } })
    .refine((value) => !CONTROL.test(value), { error: "text", params: { code: "control-character" } });
}

export function texts(most = 20) {
  return z.array(text(), { error: "a list of texts" }).max(most);
}

export function count(least: number, most: number) {
  const error = `a whole number from ${least} to ${most}`;
  return z.int({ error }).min(least, { error }).max(most, { error });
}

export function choice<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: `one of ${values.join(", ")}` });
}

export function choices<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.array(choice(values), { error: "a list" }).max(values.length);
}

export function flag() {
  return z.boolean({ error: "true or false" });
}

export function date() {
  return z.iso.date({ error: "a date such as 2026-11-30" });
}

/** A time that has to be there, up to `most` seconds. */
export function duration(most: number) {
  return timeText((value) => parseDuration(value), most);
}

/** A time that may be nothing: `0s` too. */
export function pause(most: number) {
  return timeText(parsePause, most);
}

/** Seconds of a pause, or null when the text is none. */
export function parsePause(value: string): number | null {
  return NO_TIME.test(value.trim()) ? 0 : parseDuration(value);
}

function timeText(parse: (value: string) => number | null, most: number) {
  return z
    .string({ error: DURATION_PHRASE })
    .refine((value) => parse(value) !== null, { error: DURATION_PHRASE, params: { code: "duration" }, abort: true })
    .refine((value) => (parse(value) ?? 0) <= most, {
      error: `at most ${writeDuration(most)}`,
      params: { code: "out-of-range" },
    })
    .meta({ pattern: DURATION_PATTERN });
}
