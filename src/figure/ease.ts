/** From 0 to 1 as a limb moves: the minimum-jerk curve of Flash and Hogan (1985), which starts and stops softly. */
export function ease(fraction: number): number {
  const t = Math.max(0, Math.min(1, fraction));
  return t * t * t * (10 + t * (6 * t - 15));
}
