/** The spinner of the counting line: one small sign that turns, slow enough not to draw the eye away from the count. */

/** Milliseconds from one frame to the next: five a second, so a whole turn takes two seconds. */
export const SPINNER_INTERVAL = 200;

const BRAILLE = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"] as const;
const ASCII = ["-", "\\", "|", "/"] as const;

/** All frames are one column wide. */
export function spinnerFrames(unicode: boolean): readonly string[] {
  return unicode ? BRAILLE : ASCII;
}
