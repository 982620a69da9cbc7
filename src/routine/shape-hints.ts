/** What authors write when they mean something else, and what to write instead. */
import { parseDuration, writeDuration } from "../base/duration.ts";
import { quote } from "../base/safe-text.ts";
import { DURATION_PHRASE } from "./shape-parts.ts";

/** A word that suggests itself -> the keys that may be meant by it, the likeliest first. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  exercise: ["do"],
  id: ["do", "name"],
  repeat: ["rounds", "reps"],
  repetitions: ["reps"],
  times: ["reps", "rounds"],
  duration: ["for", "hold"],
  time: ["for", "hold"],
  seconds: ["hold", "for"],
  minutes: ["for"],
  pause: ["rest"],
  max: ["at-most"],
  limit: ["at-most"],
  target: ["toward"],
  goal: ["toward", "target"],
  toward: ["target"],
  title: ["name"],
  description: ["about", "steps"],
  instructions: ["steps"],
  how: ["steps"],
  comment: ["note", "about"],
  items: ["exercises", "of"],
  aka: ["also-called"],
  mistakes: ["faults"],
  side: ["sides", "sided"],
  frequency: ["per-week"],
  "times-per-week": ["per-week"],
  version: ["format"],
  author: ["sources"],
  source: ["sources"],
};

/** A hint for an unknown key that isn't a mere slip, or null. */
export function hintForKey(key: string, known: readonly string[]): string | null {
  if (key === "<<") return "merging maps is no part of this format: write the keys out";
  const joined = /^([a-z-]+)(:| )(.+)$/s.exec(key);
  if (joined?.[1] && known.includes(joined[1])) {
    const between = joined[2] === ":" ? "a blank belongs behind the colon" : "a colon is missing";
    return `${between}: write ${joined[1]}: ${quote(joined[3] ?? "", 30)}`;
  }
  if (key === "rounds") return "rounds go around a list: { rounds: 2, of: [cat-cow, childs-pose] }";
  const other = OTHER_WORDS[Object.hasOwn(OTHER_WORDS, key) ? key : ""]?.find((word) => known.includes(word));
  return other ? `here it is called ${other}` : null;
}

/** A hint for a text that stands where a map of keys was wanted, or null. */
export function hintForMap(value: unknown): string | null {
  const [, key, rest = ""] = typeof value === "string" ? (/^([a-z][a-z-]*):(\S.*)$/s.exec(value) ?? []) : [];
  return key ? `a blank belongs behind the colon: write ${key}: ${quote(rest, 30)}` : null;
}

/** A hint for a value that isn't what was wanted, or null. */
export function hintForValue(value: unknown, wanted: string): string | null {
  if (wanted === DURATION_PHRASE) return durationHint(value);
  if (wanted === "true or false") return flagHint(value);
  if (wanted === "text" && (typeof value === "number" || typeof value === "boolean"))
    return `put it in quotes: "${value}"`;
  if (wanted === "text" && isMap(value)) return 'text that holds «: » needs quotes: "Lift: slowly"';
  if (wanted === "text" && Array.isArray(value)) return "write one text, not a list";
  if (wanted.startsWith("a list") && typeof value === "string") return listHint(value);
  if (wanted.startsWith("a date")) return "write year-month-day: 2026-11-30";
  if (wanted.startsWith("a whole number") && typeof value === "string") return numberHint(value);
  return null;
}

function listHint(text: string): string {
  return text.startsWith("-")
    ? "a blank belongs after each dash"
    : "write it as a list: [one, two], or a line with a dash for each";
}

function flagHint(value: unknown): string | null {
  if (typeof value !== "string") return null;
  if (/^(yes|y|on)$/i.test(value)) return "write true";
  if (/^(no|n|off)$/i.test(value)) return "write false";
  const word = value.trim().toLowerCase();
  return ["true", "false"].includes(word) ? `write it without quotes: ${word}` : null;
}

function numberHint(text: string): string | null {
  const sets = /^(\d+)\s*[x×*]\s*(\d+)$/.exec(text.trim());
  if (sets) return `write sets: ${sets[1]} and reps: ${sets[2]}`;
  return /^\d+$/.test(text.trim()) ? `write it without quotes: ${text.trim()}` : null;
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(seconds?|secs?|s)$/i, "s"],
  [/^(minutes?|mins?|m|')$/i, "m"],
  [/^(hours?|hrs?|h)$/i, "h"],
];

function durationHint(value: unknown): string | null {
  if (typeof value === "number") return value > 0 ? `write ${suggested(value)}` : null;
  if (typeof value !== "string") return null;
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(value.trim());
  if (clock) return `write ${writeDuration(Number(clock[1]) * 60 + Number(clock[2]))}`;
  const spoken = /^(\d+(?:\.\d+)?)\s*([a-z']+)$/i.exec(value.trim());
  const unit = spoken && UNITS.find(([pattern]) => pattern.test(spoken[2] ?? ""))?.[1];
  if (unit && parseDuration(`${spoken[1]}${unit}`) !== null) return `write ${spoken[1]}${unit}`;
  if (/^\d+$/.test(value.trim())) return `write ${value.trim()}s`;
  return "units are h, m and s, the larger first: 1m30s";
}

function suggested(value: number): string {
  return parseDuration(`${value}s`) === null ? "10s" : `${value}s`;
}

function isMap(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
