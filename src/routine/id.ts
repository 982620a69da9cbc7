/** An id: what a routine or an exercise is known by, and the name of its file. Small letters, digits, single hyphens. */
const ID = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

export function isId(text: string): boolean {
  return ID.test(text);
}

/** The id that a name suggests: `Evening Back` -> `evening-back`; null when nothing of it can stand in an id. */
export function idFromName(name: string): string | null {
  const id = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return isId(id) ? id : null;
}
