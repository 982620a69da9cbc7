/**
 * Text from files and from the database is a stranger's: it may hold escape sequences that would move the cursor,
 * retitle the window or hide what stands before them. Everything that comes in from outside is shown through here.
 */

// C0 and C1 controls, and the marks that reorder or hide text (bidi embeddings and isolates, zero-width, line separators).
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** One harmless line: white space becomes a blank, other control and reordering characters become U+FFFD (�). */
export function safeLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(UNSAFE, "\ufffd").trim();
}

/** As safeLine, cut to `most` characters with an ellipsis: for quoting what somebody wrote in a message. */
export function quote(text: string, most = 60): string {
  const line = safeLine(text);
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
