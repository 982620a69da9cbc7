/**
 * What the values of the history are made of: counts, times, texts and fixed words, with the words that say what is wrong.
 * zod's small half (zod/mini): loading all of zod takes longer than reading a list of sessions.
 */
import * as z from "zod/mini";
import type { Until } from "../routine/exercise.ts";

/** One of the keys. */
export function words<Word extends string>(keys: Record<Word, 0>): z.ZodMiniType<Word> {
  const list = Object.keys(keys) as Word[];
  return z.enum(list, `one of these belongs here: ${list.join(", ")}`) as unknown as z.ZodMiniType<Word>;
}

export const count = whole(0, 1_000_000);
export const seconds = between(0, 10_000_000);
/** An id or a name. */
export const text = line(500);
export const sessionId = z
  .string("an id belongs here")
  .check(z.regex(/^[\w-]{1,64}$/, "an id has letters, digits, - and _"));
/** 0 none to 10 the worst that can be imagined; effort 0 none to 10 all that was there. */
export const tenPoints = z.nullable(whole(0, 10));

const written = z.iso.datetime({ offset: true, error: "a time like 2026-11-22T07:30:00Z belongs here" });
/** A point in time, with any offset; comes out as UTC with milliseconds. */
export const instant = z.pipe(
  written,
  z.transform((time: string) => new Date(time).toISOString()),
);
/** The same; comes out as milliseconds since 1970. */
export const moment = z.pipe(
  written,
  z.transform((time: string) => Date.parse(time)),
);

export function whole(least: number, most: number) {
  const wrong = `a whole number from ${least} to ${most} belongs here`;
  return z.int(wrong).check(z.minimum(least, wrong), z.maximum(most, wrong));
}

function between(least: number, most: number) {
  const wrong = `a number from ${least} to ${most} belongs here`;
  return z.number(wrong).check(z.minimum(least, wrong), z.maximum(most, wrong));
}

/** Without the character of number 0, behind which many programs no longer look. */
function line(longest: number) {
  const wrong = `a text of 1 to ${longest} characters belongs here`;
  return z.string(wrong).check(z.minLength(1, wrong), z.maxLength(longest, wrong), z.regex(/^[^\0]*$/, wrong));
}

export const side = words<"left" | "right">({ left: 0, right: 0 });
export const until = words<Until>({ tired: 0, relaxed: 0, stretched: 0 });
