/** One exercise of a handout: its picture, how much of it, how to do it, what to avoid. HTML. */
import { keyMoments } from "../figure/key-moments.ts";
import { escapeMarkup } from "../figure/svg-document.ts";
import { inlineStill } from "../figure/svg-still.ts";
import type { Step } from "../plan/plan.ts";
import { spokenDose } from "./dose-text.ts";
import { movementOf } from "./exercise-movement.ts";
import { clean, whole } from "./fit.ts";
import { poseWords } from "./pose-words.ts";

/** @param steps those of one exercise, as they come in the plan; `places` are their numbers in the list */
export function handoutCard(steps: readonly Step[], places: readonly number[]): string {
  const [first] = steps;
  if (!first) return "";
  const { exercise } = first;
  const { name, start, steps: how, faults } = exercise;
  const notes = distinct(steps.flatMap(({ note }) => (note === null ? [] : [whole(note)])));
  const words = [
    `<div class="top"><h3><span class="number">${places.join(", ")}</span>${html(name)}</h3>`,
    ...dosesOf(steps).map((dose) => `<p class="dose">${html(dose)}</p>`),
    "</div>",
    ...notes.map((note) => `<p><strong>${html(note)}</strong></p>`),
    howTo(start, how),
    faults.length > 0 ? `<p class="quiet watch">Avoid: ${html(faults.map(clean).join("; "))}.</p>` : "",
  ];
  const text = words.filter((part) => part !== "").join("\n");
  return `<li class="card"><div class="poses">${posesOf(first)}</div><div>${text}</div></li>`;
}

/** Harmless text. */
export function html(text: string): string {
  return escapeMarkup(clean(text));
}

function posesOf({ exercise }: Step): string {
  const movement = movementOf(exercise);
  if (!movement) return "";
  const words = poseWords(exercise, movement);
  const poses = keyMoments(movement).map((moment, index) => {
    const word = words[index] ?? "";
    const title = word === "" ? clean(exercise.name) : `${clean(exercise.name)}: ${word}`;
    const caption = word === "" ? "" : `<figcaption class="quiet">${html(word)}</figcaption>`;
    return `<figure>${inlineStill(movement, moment, title)}${caption}</figure>`;
  });
  return poses.join("\n");
}

/** In words, each once: what a second round repeats is said with the first. */
function dosesOf(steps: readonly Step[]): string[] {
  const doses = steps.map(({ dose, sides, round }) => {
    const words = spokenDose(dose, sides);
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}${round ? `, in each of ${round.of} rounds` : ""}.`;
  });
  const each = distinct(doses);
  return each.length === 1 ? each : each.map((dose, index) => (index === 0 ? dose : `Then: ${dose}`));
}

function howTo(start: string | null, steps: readonly string[]): string {
  const first = start === null ? "" : html(whole(start));
  const list = steps.map((step) => `<li>${html(whole(step))}</li>`).join("");
  return `<div>${first}${list === "" ? "" : `<ul class="steps">${list}</ul>`}</div>`;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
