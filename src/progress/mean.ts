/** The two averages that a few numbers need. Both refuse an empty list: what to say then is the caller's to know. */

export function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new RangeError("No mean of nothing.");
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** The middle one; between the middle two when they are even in number. */
export function median(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new RangeError("No median of nothing.");
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
}
