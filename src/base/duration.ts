/**
 * Durations as people write them in a routine: a number with its unit, the larger unit first: `0.5s`, `10s`, `1m30s`,
 * `30m`, `1h`. A general duration library accepts far more («1 day», «5», «,5 secs»); what a routine may say is a
 * contract that has to stay this small, hence the few lines of our own.
 */
const PATTERN = /^(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?$/;

/** The longest time that makes sense here, in seconds: a day. */
const LONGEST_SECONDS = 86_400;

/** The same grammar as a JSON Schema pattern (at least one part is required, which the pattern alone can't say). */
export const DURATION_PATTERN = "^(?=.)(\\d+(\\.\\d+)?h)?(\\d+(\\.\\d+)?m)?(\\d+(\\.\\d+)?s)?$";

/** Seconds (to the millisecond), or null when the text is no duration, zero, or longer than a day. */
export function parseDuration(text: string): number | null {
  const match = PATTERN.exec(text.trim());
  if (!match || match[0] === "") return null;
  const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  const total = Math.round((hours ?? 0) * 3_600_000 + (minutes ?? 0) * 60_000 + (seconds ?? 0) * 1000) / 1000;
  return total > 0 && total <= LONGEST_SECONDS ? total : null;
}

/** The shortest way to write seconds in a routine: 90 -> `1m30s`. Reading it back gives the same number. */
export function writeDuration(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const hours = Math.floor(milliseconds / 3_600_000);
  const minutes = Math.floor((milliseconds % 3_600_000) / 60_000);
  const rest = (milliseconds % 60_000) / 1000;
  const text = `${hours ? `${hours}h` : ""}${minutes ? `${minutes}m` : ""}${rest ? `${rest}s` : ""}`;
  return text || "0s";
}

/** Seconds for reading: `45 s`, `1 min 30 s`, `30 min`, `1 h 5 min`; from two minutes on in whole minutes if `rough`. */
export function sayDuration(seconds: number, rough = false): string {
  const whole = seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (rough && whole >= 120) return sayMinutes(Math.round(whole / 60));
  const minutes = sayMinutes(Math.floor(whole / 60));
  return whole % 60 ? `${minutes} ${whole % 60} s` : minutes;
}

function sayMinutes(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  return minutes % 60 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min` : `${minutes / 60} h`;
}

/** Seconds as a clock shows them: `0:07`, `12:30`, `1:02:03`. Fractions are rounded up, so 0:00 means over. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds - 1e-6));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const tail = String(whole % 60).padStart(2, "0");
  return hours ? `${hours}:${String(minutes).padStart(2, "0")}:${tail}` : `${minutes}:${tail}`;
}
