/** On wide screens: the whole session as a list beside the scene, with a mark at the exercise under way. */
import type { Look } from "../session/look.ts";
import { clean, cut } from "./fit.ts";
import type { Theme } from "./theme.ts";

/** At most `height` lines of at most `width` columns, the exercise under way among them. */
export function sessionPanel({ plan, step }: Look, width: number, height: number, theme: Theme): string[] {
  const first = Math.max(0, Math.min(step.index - Math.floor(height / 3), plan.steps.length - height));
  return plan.steps.slice(first, first + height).map(({ index, exercise }) => {
    const name = cut(clean(exercise.name), width - 2, theme.glyphs.ellipsis);
    if (index === step.index) return theme.title(`${theme.glyphs.here} ${name}`);
    return index < step.index ? theme.dim(`  ${name}`) : `  ${name}`;
  });
}
