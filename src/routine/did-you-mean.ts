/**
 * What somebody meant who wrote a word that doesn't exist: the nearest of the words that do.
 * A slip of the hand is at most a third of the letters, or two of them, since a swap counts as two; a word begun or ended
 * elsewhere (`glute`, `knees`) counts when only one candidate has it.
 */
import { closestMatch } from "leven";

/** Longer words are no slips; comparing them would only cost time. */
const LONGEST = 60;

/** The candidate that was probably meant, or null. Capitals, blanks and underscores are no difference. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const wanted = fold(word);
  const same = candidates.find((candidate) => fold(candidate) === wanted);
  if (same !== undefined) return same;
  const slips = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  return closestMatch(wanted, candidates, { maxDistance: slips }) ?? onlyOneWith(wanted, candidates);
}

/** The sentence for a hint, or null. */
export function didYouMean(word: string, candidates: readonly string[]): string | null {
  const meant = nearest(word, candidates);
  return meant === null ? null : `did you mean ${meant}?`;
}

function fold(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
}

/** As the beginning of one of its parts. */
function onlyOneWith(wanted: string, candidates: readonly string[]): string | null {
  if (wanted.length < 3) return null;
  const found = candidates.filter((candidate) => `-${candidate}`.includes(`-${wanted}`));
  return found.length === 1 ? (found[0] ?? null) : null;
}
