/** The outline of strokes as SVG path data, y down. */
import type { Flat } from "./projection.ts";
import type { Stroke } from "./shapes.ts";

/** Two pieces of a path that run the same way round are one area where they overlap; so do all of these. */
export function pathOf(strokes: readonly Stroke[]): string {
  return strokes.map(capsule).join("");
}

/** Half of the way round each end and the lines between: short, and right for a picture that stands still. */
function capsule({ a, ra, b, rb }: Stroke): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  // One end lies within the other.
  if (length <= Math.abs(ra - rb) + 1e-6) return ra >= rb ? circle(a, ra) : circle(b, rb);
  const [left, right] = touching(a, b, Math.acos((ra - rb) / length));
  const [back, front] = [arc(ra, ra > rb), arc(rb, rb > ra)];
  return `M${at(a, ra, left)}${back}${at(a, ra, right)}L${at(b, rb, right)}${front}${at(b, rb, left)}Z`;
}

function arc(radius: number, long: boolean): string {
  return `A${round(radius)} ${round(radius)} 0 ${long ? 1 : 0} 0 `;
}

/**
 * A circle at each end and the four-sided piece between them. Every stroke gives the same commands whatever its shape,
 * because an animation can only run between paths of the same commands; and a circle stays one while it moves, which an
 * arc between two moving points doesn't.
 */
export function movingPathOf(strokes: readonly Stroke[]): string {
  return strokes
    .map(({ a, ra, b, rb }, index) => {
      const [before, after] = [strokes[index - 1], strokes[index + 1]];
      // A chain of bones has one circle at each joint, as large as the larger of the two.
      const first = before && isJoint(before.b, a) ? "" : circle(a, ra);
      const second = circle(b, after && isJoint(b, after.a) ? Math.max(rb, after.ra) : rb);
      return first + between(a, ra, b, rb) + second;
    })
    .join("");
}

function isJoint(a: Flat, b: Flat): boolean {
  return a.x === b.x && a.y === b.y;
}

function circle({ x, y }: Flat, radius: number): string {
  const [r, wide] = [round(radius), round(Number(round(radius)) * 2)];
  return `M${round(x - radius)} ${round(-y)}a${r} ${r} 0 1 0 ${wide} 0a${r} ${r} 0 1 0 -${wide} 0Z`;
}

function between(a: Flat, ra: number, b: Flat, rb: number): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const opening = length < 1e-6 ? Math.PI / 2 : Math.acos(Math.max(-1, Math.min(1, (ra - rb) / length)));
  const [left, right] = touching(a, b, opening);
  return `M${at(a, ra, left)}L${at(a, ra, right)} ${at(b, rb, right)} ${at(b, rb, left)}Z`;
}

/** The angles at which the lines that touch both circles touch them. */
function touching(a: Flat, b: Flat, opening: number): [left: number, right: number] {
  const heading = Math.atan2(b.y - a.y, b.x - a.x);
  return [heading + opening, heading - opening];
}

function at({ x, y }: Flat, radius: number, angle: number): string {
  return `${round(x + radius * Math.cos(angle))} ${round(-y - radius * Math.sin(angle))}`;
}

/** Units from one crest of the water to the next, and how high it is. */
const WAVE = { length: 15, height: 0.7 } as const;

/** The line of still water as waves, to be drawn with a pen and not filled. */
export function wavesOf({ a, b }: Stroke): string {
  const half = WAVE.length / 2;
  const more = `t${half} 0`.repeat(Math.ceil((b.x - a.x) / half) - 1);
  return `M${round(a.x)} ${round(-a.y)}q${half / 2} ${-2 * WAVE.height} ${half} 0${more}`;
}

/** A tenth of a unit is less than half a pixel, and half of the bytes. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}
