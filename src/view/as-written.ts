/**
 * Words that are no language: addresses, paths, options, file names. They are typed or found again as they were written, so
 * nothing in them is spelled out, dropped or broken.
 */

/** What such a word is made of: no blank, and no sign that no line may hold. */
const C = "[^\\s|[\\]{}<>«»“”„•✓›●█━─→×]";
/** How they look. A word with a slash and a dot inside is one; in «knee/hip» the slash means «or». */
const WORDS = [
  `[a-z][a-z0-9+.-]*://${C}+`,
  `(?:~|\\.{1,2})?/(?!/)${C}+`,
  `[A-Za-z]:[\\\\/]${C}+`,
  `--${C}+`,
  `(?=${C}*/)(?=${C}*\\w\\.\\w)${C}+`,
  `${C}+\\.(?:ya?ml|jsonl?|db|csv|md)\\b`,
];
/** What ends the sentence is no part of them. */
const AS_WRITTEN = new RegExp(`(?<![^\\s(«“„"'])(?:${WORDS.join("|")})(?<![.,;:!?)"'])`, "gi");
/** Stands for such a word meanwhile: nobody writes it, since it means nothing. */
const PLACE = "\u{f8ff}";

/** `signs`: the text with a sign that nobody writes in place of each such word. `putBack`: its parts in their order. */
export function setAside(text: string): { signs: string; putBack: (part: string) => string } {
  const kept = text.match(AS_WRITTEN) ?? [];
  const signs = text.replaceAll(PLACE, "").replace(AS_WRITTEN, PLACE);
  return { signs, putBack: (part) => part.replaceAll(PLACE, () => kept.shift() ?? "") };
}
