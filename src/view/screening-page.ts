/** `backcoach screen` off a terminal, and after the questions: what was said, and what it changes. */
import type { Concern } from "../safety/concern.ts";
import { GATES } from "../safety/gates.ts";
import { concernsOf, type Screening, screeningState, VALID_MONTHS } from "../safety/screening.ts";
import { refuses } from "../safety/session-gate.ts";
import { type Block, page } from "./page.ts";
import { concernWord, tickedWords } from "./screening-words.ts";
import type { Theme } from "./theme.ts";

/** Lines of at most `columns`. `today`: ISO date. */
export function screeningPage(screening: Screening | null, today: string, columns: number, theme: Theme): string[] {
  return page(blocks(screening, today), columns, theme);
}

function blocks(screening: Screening | null, today: string): Block[] {
  if (!screening) return [{ title: "Your answers", text: [NEVER] }];
  const ticked = [...screening.conditions, ...screening.signs];
  const changes = concernsOf(screening, today).map((concern) => change(concern, screening));
  const said = ticked.length === 0 && screening.on !== null ? ["None of it applies."] : [];
  return [
    { title: "Your answers", text: [asked(screening, today), ...said] },
    { title: "You ticked", bullets: ticked.map((concern) => tickedWords(concern, screening)) },
    { title: "What that changes", bullets: changes.filter((text) => text !== null) },
    { title: "Seen by a doctor", bullets: seen(screening) },
    { text: ["Something changed? backcoach screen asks again. backcoach screen --clear forgets all of it."] },
  ];
}

const NEVER = "The safety questions have not been asked yet. backcoach screen asks them.";

function asked(screening: Screening, today: string): string {
  if (screening.on === null) return NEVER;
  const old = screeningState(screening, today) === "expired";
  return old
    ? `Asked on ${screening.on}. That is over ${VALID_MONTHS} months old: backcoach screen asks again.`
    : `Asked on ${screening.on}.`;
}

/** One sentence a concern; null for what changes nothing any more. */
function change(concern: Concern, screening: Screening): string | null {
  const { session, rules, who } = GATES[concern];
  const name = capital(concernWord(concern));
  if (refuses(concern, screening)) {
    return session === "today" ? `${name}: no session today.` : `${name}: no session. ${capital(who)} can say more.`;
  }
  if (session === "doctor-list") return `${name}: ${who} sees the list of a routine before you start it.`;
  const left = rules.flatMap((rule) => (rule.does === "leave-out" ? [rule.words] : []));
  if (left.length > 0) return `${name}: exercises are left out (${[...new Set(left)].join(", ")}).`;
  return rules.length > 0 ? `${name}: holds are kept short, and you breathe all the time.` : null;
}

function seen({ agreed, allowed }: Screening): string[] {
  const routines = Object.entries(agreed).map(([id, { on }]) => `the routine ${id}, on ${on}`);
  const exercises = Object.entries(allowed).map(([id, { on }]) => `${id} after a stop, on ${on}`);
  return [...routines, ...exercises];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
