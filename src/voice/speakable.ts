/**
 * Text as a speech program may get it. It holds words of strangers' files, and what reaches the program can't be one of its
 * options (it begins with a letter or a figure), none of its inline commands ([[…]] of say and espeak, <…> of SSML) and no
 * sign that would be read aloud as noise.
 */
import { safeLine } from "../base/safe-text.ts";

/** More than anybody listens to at once. */
const LONGEST = 1200;

const NOISE = /[[\]<>{}|\\^~`*_#@=•·"«»“”„\ufffd]+/g;
const DASH = /\s+[-–—]+\s+|[–—]+/g;
const BEGINNING = /^[^\p{L}\p{N}]+/u;

/** "" when there is nothing to say. */
export function speakable(text: string): string {
  const line = safeLine(safeLine(text).replace(NOISE, " ").replace(DASH, ", ")).replace(/ (?=[.,:;!?])/g, "");
  return line.replace(BEGINNING, "").slice(0, LONGEST);
}
