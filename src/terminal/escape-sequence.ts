/**
 * Where one thing that a terminal sends ends and the next begins, by the grammar of ECMA-48 (section 5.4, and 5.6 for
 * strings), and whether it is a key at all: a terminal also tells of its window, its cursor, its mouse and its colours.
 */
const ESC = "\x1b";
const CSI = /^\x1b\x1b?\[[0-?]{0,64}[ -/]{0,8}[@-~]/;
const CSI_BEGUN = /^\x1b\x1b?\[[0-?]{0,64}[ -/]{0,8}$/;
/** Of the Linux console (f1 to f5), and of rxvt with shift. */
const ODD_CSI = /^\x1b\x1b?\[(?:\[[A-E]|\d+\$(?!y))/;
const ODD_CSI_BEGUN = /^\x1b\x1b?\[\[$/;
/** The three characters tell button and place, so they may be any. */
const OLD_MOUSE = /^\x1b\[M[\s\S]{3}/;
const OLD_MOUSE_BEGUN = /^\x1b\[M[\s\S]{0,2}$/;
const SS3 = /^\x1b\x1b?O\d?[A-Za-z]/;
const SS3_BEGUN = /^\x1b\x1b?O\d?$/;
/** Up to its terminator: the answer to a question about colours, names, fonts. */
const STRING = /^\x1b[\]P_^][^\x07\x1b]*(?:\x07|\x1b\\)/;
const STRING_BEGUN = /^\x1b[\]P_^][^\x07\x1b]{0,4000}\x1b?$/;

/**
 * The first whole thing in `text`, which is not empty; null while more may belong to it.
 * @param last whether nothing more comes: then what was begun is taken for keys
 */
export function firstSequence(text: string, last: boolean): string | null {
  const [first = ""] = text;
  if (first !== ESC) return first;
  const whole =
    ODD_CSI.exec(text) ?? OLD_MOUSE.exec(text) ?? (OLD_MOUSE_BEGUN.test(text) && !last ? null : CSI.exec(text));
  const found = whole ?? SS3.exec(text) ?? STRING.exec(text);
  if (found) return found[0];
  return !last && isBegun(text) ? null : brokenOff(text);
}

/** What was begun and not ended: an escape key, or a character with Alt. What stands behind it is keys again. */
export function brokenOff(text: string): string {
  const [, second = "", third] = text;
  return second === ESC && third !== undefined ? ESC : ESC + (second === ESC ? "" : second);
}

function isBegun(text: string): boolean {
  if (text === ESC || text === ESC + ESC) return true;
  return [CSI_BEGUN, ODD_CSI_BEGUN, OLD_MOUSE_BEGUN, SS3_BEGUN, STRING_BEGUN].some((begun) => begun.test(text));
}

/** An answer begins with a number, or with a sign for what was asked; a key that is pressed behind Alt and ] seldom does. */
const ANSWER_BEGUN = /^\x1b[\]P](?:[\d!>|][^\x07\x1b]{0,4000}\x1b?)?$/;

/** Whether `text` may be the beginning of what the terminal says by itself, which a slow line brings in parts. */
export function isReportBegun(text: string): boolean {
  return [CSI_BEGUN, OLD_MOUSE_BEGUN, ANSWER_BEGUN].some((begun) => begun.test(text));
}

/** Focus, mouse, the marks around pasted text. */
const NO_KEYS = /^\x1b\[(?:[IO]|M[\s\S]{3}|<[\d;]*[mM]|[\d;]+M|20[01]~)$/;
/** Answers: where the cursor is, what the terminal is and can, how large its window is; and strings. */
const ANSWER = /^\x1b(?:\[(?:[<=>?].*|\d*;\d+(?:;\d+)*R|[\d;]+[nt]|(?:\d+;){6}\d+x|\d+(?:;\d+)*\$y)|[\]P_^][\s\S]+)$/s;

/** Whether the terminal says this by itself, and nobody pressed anything. */
export function isReport(sequence: string): boolean {
  return NO_KEYS.test(sequence) || ANSWER.test(sequence);
}
