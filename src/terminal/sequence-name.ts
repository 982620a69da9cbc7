/** What a terminal sends -> the name of the key, as in key-name.ts. What nobody knows is named by what it sends: esc[25~. */
import { emitKeypressEvents, type Key } from "node:readline";
import { PassThrough } from "node:stream";
import { keyName } from "./key-name.ts";

const CHARACTER = /^[^\s\p{C}]$/u;

/** @param sequence one whole thing, see escape-sequence.ts */
export function sequenceName(sequence: string): string {
  const key = withoutAlt(sequence);
  return CHARACTER.test(key) ? key : (knownName(key) ?? spelled(sequence));
}

/** A character typed while Alt is held: a slip of the thumb must not keep the stop key from working. */
function withoutAlt(sequence: string): string {
  const [first, second, ...more] = sequence;
  return first === "\x1b" && second !== undefined && more.length === 0 ? second : sequence;
}

/** As Node's readline knows it, which is asked anew each time: it would wait for the rest of what it takes for half. */
function knownName(sequence: string): string | null {
  if (sequence === "\x1b") return "escape";
  const heard: Key[] = [];
  const stream = new PassThrough();
  emitKeypressEvents(stream);
  stream.on("keypress", (_text: string | undefined, key: Key) => heard.push(key));
  stream.emit("data", Buffer.from(sequence));
  const [only] = heard;
  return only && heard.length === 1 && only.sequence === sequence ? keyName(only) : null;
}

/** What nobody would see, such as the no-break space: but for the blank, which has words of its own. */
const INVISIBLE = /[^\P{White_Space} ]|\p{C}/u;

/** Readable, and nothing that a terminal would obey. */
export function spelled(sequence: string): string {
  return Array.from(sequence, spelledCharacter).join("");
}

function spelledCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x1b) return "esc";
  if (code === 0) return "ctrl-space";
  if (code < 0x20) return `ctrl-${String.fromCharCode(code + 0x40).toLowerCase()}`;
  return INVISIBLE.test(character) ? `0x${code.toString(16)}` : character;
}
