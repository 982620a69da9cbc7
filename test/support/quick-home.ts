/** A home with a short routine and a quick one, and what its history holds. */
import { type Home, makeHome, piped } from "./program.ts";
import { QUICK } from "./short-routine.ts";

const SHORT = `format: 1
name: Short
group: mobility
ready: 1s
rest: 1s
exercises:
  - { do: pelvic-tilt, reps: 3, hold: 1s, tempo: { lift: 1s, lower: 1s } }
  - { do: side-plank, hold: 60s, sides: left }
`;

export function home(): Home {
  const made = makeHome();
  made.routine("short", SHORT);
  made.routine("quick", QUICK);
  return made;
}

export async function sessions(of: Home) {
  return JSON.parse((await piped(of, ["history", "--json"])).out);
}
