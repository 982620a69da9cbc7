/**
 * A Notice: something about the history that its owner has to be told, as a value. Never an error: the session goes on.
 */

/** What keeps the history from being written. */
export type Trouble = "full" | "read-only" | "locked" | "deleted" | "unavailable";

export type Notice =
  /** The file could not be read; it is kept under this path, and a new one was begun. */
  | { readonly kind: "set-aside"; readonly where: string }
  /** What happens from here on goes to this file instead, together with all from before; null: to memory only. */
  | { readonly kind: "not-saved"; readonly why: Trouble; readonly where: string | null };
