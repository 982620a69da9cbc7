/**
 * `backcoach show <routine> --html`: a routine as one page to print and hand out. Everything is in the file itself: it
 * can be sent by mail, opened without a network, and asks for nothing.
 */
import { sayDuration } from "../base/duration.ts";
import { svgStyle } from "../figure/svg-style.ts";
import type { Plan, Step } from "../plan/plan.ts";
import type { Routine } from "../routine/routine.ts";
import type { GateNote } from "../safety/gate-note.ts";
import { spokenSeconds } from "./dose-text.ts";
import { gateNoteSentence } from "./gate-notes.ts";
import { groupWord } from "./group-words.ts";
import { handoutCard, html } from "./handout-card.ts";
import { HANDOUT_STYLE } from "./handout-style.ts";

export interface Handout {
  /** As it will be done: after the gates. */
  readonly routine: Routine;
  readonly plan: Plan;
  readonly notes: readonly GateNote[];
  /** Of the whole plan. */
  readonly seconds: number;
  /** What the routine is started by. */
  readonly name: string;
}

export function handout(parts: Handout): string {
  const { routine, plan, notes, name } = parts;
  const steps = (part: Step["part"]) => plan.steps.filter((step) => step.part === part);
  return [
    head(routine.name),
    `<header>${title(parts)}${blanks(routine)}</header>`,
    list("Changed or to keep in mind", notes.map(gateNoteSentence)),
    "<main>",
    cards("Warm-up first", steps("warmup")),
    cards("Exercises", steps("main")),
    "</main>",
    SAFETY,
    `<section class="notes"><h2>Notes</h2>${'<div class="ruled"></div>'.repeat(3)}</section>`,
    `<footer class="quiet"><p>In a terminal, <code>backcoach start ${html(name)}</code> leads through it: it counts, holds the time and stops at one key.</p></footer>`,
    "</body></html>",
    "",
  ]
    .filter((part, index, all) => part !== "" || index === all.length - 1)
    .join("\n");
}

/** The policy lets nothing be fetched, whatever a routine's author may have written. */
function head(name: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<link rel="icon" href="data:,"><title>${html(name)}</title>`,
    `<style>${svgStyle()}${HANDOUT_STYLE}</style></head><body>`,
  ].join("\n");
}

function title({ routine, seconds }: Handout): string {
  const { about, group, perWeek, rest, name } = routine;
  const facts = [
    groupWord(group),
    sayDuration(seconds, true),
    ...(perWeek === null ? [] : [perWeek === 1 ? "once a week" : `${perWeek} times a week`]),
    ...(rest > 0 ? [`rest ${spokenSeconds(rest)} between exercises`] : []),
  ];
  const words = about === null ? "" : `<p>${html(about)}</p>`;
  return `<h1>${html(name)}</h1>${words}<p class="quiet">${facts.map(html).join(" · ")}</p>`;
}

/** Lines to be filled in by hand; what the routine says of its prescription is printed in their place. */
function blanks({ prescribed }: Routine): string {
  const line = (words: string) => `<span>${html(words)}</span>`;
  const lines = prescribed
    ? [`Prescribed by ${prescribed.by} on ${prescribed.on}`, `Review: ${prescribed.review ?? ""}`]
    : ["Prescribed by:", "On:", "Review:"];
  return `<p class="blanks">${["For:", ...lines].map(line).join("")}</p>`;
}

function list(words: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  return `<section class="notes"><h2>${words}</h2><ul class="steps">${items.map((item) => `<li>${html(item)}</li>`).join("")}</ul></section>`;
}

/** A card for each exercise, where it comes first. */
function cards(words: string, steps: readonly Step[]): string {
  if (steps.length === 0) return "";
  const first = steps[0]?.index ?? 0;
  const ids = [...new Set(steps.map(({ exercise }) => exercise.id))];
  const all = ids.map((id) => {
    const own = steps.filter(({ exercise }) => exercise.id === id);
    return handoutCard(
      own,
      own.map(({ index }) => index - first + 1),
    );
  });
  return `<section><h2>${words}</h2><ul class="cards">${all.join("\n")}</ul></section>`;
}

/** Rules R3, R10 and R11 in short: what a person has to know who has only this sheet. */
const SAFETY = `<section class="safety"><h2>Stop at once</h2>
<p>with sharp pain, a cramp, pain or tingling that moves down a leg, dizziness or chest pain. A tired muscle is fine. Keep breathing.
Not during pregnancy, soon after a fracture or an operation of the spine, or while you are ill, unless your doctor, midwife or surgeon has agreed.
With new numbness between the legs, new trouble with bladder or bowel, or a weak leg: to a hospital now.
This sheet is general advice, no diagnosis.</p></section>`;
