/**
 * The trunk as a row of slices along a smooth spine: a disc each where it is seen from the side, a bar across the body
 * where its width is seen.
 */
import type { Body } from "./body.ts";
import { between, minus, plus, times, unit, type Vector, vector } from "./vector.ts";

export interface Slice {
  readonly near: Vector;
  readonly far: Vector;
  readonly radius: number;
}

interface Form {
  /** Share of the way from the hip to the shoulder. */
  readonly share: number;
  /** Seen from the side: its radius, and how far its middle lies before the spine. The back is one line so. */
  readonly deep: number;
  readonly ahead: number;
  /** Seen from the front, where a body is wider than deep: half width to both sides, and the radius at its ends. */
  readonly half: number;
  readonly edge: number;
}

/** Seat, waist, chest, shoulder. */
const FORMS: readonly [Form, ...Form[]] = [
  { share: 0, deep: 6.5, ahead: -0.4, half: 4.6, edge: 4.8 },
  { share: 0.45, deep: 5.7, ahead: 0.2, half: 3.4, edge: 4.4 },
  { share: 0.78, deep: 6.3, ahead: 0.7, half: 5.4, edge: 4.2 },
  { share: 1, deep: 4.6, ahead: -0.2, half: 7, edge: 3.2 },
];

/** Enough of them for a smooth outline. */
const SLICES = 9;
const FINE: readonly Form[] = Array.from({ length: SLICES }, (_, index) => formAt(index / (SLICES - 1)));

/** From the hip to the shoulder. @param frontal 0 seen from the side, 1 seen from the front, from behind or from above */
export function trunkSlices(body: Body, frontal: number): Slice[] {
  const acrossHip = minus(body.limbs["near-leg"].root, body.hip);
  const acrossShoulder = minus(body.limbs["near-arm"].root, body.shoulder);
  const low = unit(minus(body.waist, body.hip));
  const up = unit(minus(body.shoulder, body.waist));
  return FINE.map(({ share, deep, ahead, half, edge }) => {
    const along = between(low, up, share);
    const shift = ahead * (1 - frontal);
    const centre = plus(alongSpine(body, share), vector(along.y * shift, -along.x * shift, 0));
    if (frontal === 0) return { near: centre, far: centre, radius: deep };
    const across = times(unit(between(acrossHip, acrossShoulder, share)), half * frontal);
    return { near: plus(centre, across), far: minus(centre, across), radius: deep + (edge - deep) * frontal };
  });
}

/** Catmull-Rom through hip, waist and shoulder, the ends continued straight on. */
function alongSpine({ hip, waist, shoulder }: Body, share: number): Vector {
  const lower = share < 0.5;
  const t = lower ? share * 2 : share * 2 - 1;
  const [a, b, c, d] = lower
    ? [minus(times(hip, 2), waist), hip, waist, shoulder]
    : [hip, waist, shoulder, minus(times(shoulder, 2), waist)];
  const blend = (p: number, q: number, r: number, s: number) =>
    0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t);
  return vector(blend(a.x, b.x, c.x, d.x), blend(a.y, b.y, c.y, d.y), blend(a.z, b.z, c.z, d.z));
}

/** Between two of the forms. */
function formAt(share: number): Form {
  const next = FORMS.findIndex((form, index) => index > 0 && form.share >= share);
  const from = FORMS[next - 1] ?? FORMS[0];
  const to = FORMS[next] ?? from;
  const part = from === to ? 0 : (share - from.share) / (to.share - from.share);
  const mixed = (of: (form: Form) => number) => of(from) + (of(to) - of(from)) * part;
  return {
    share,
    deep: mixed(({ deep }) => deep),
    ahead: mixed(({ ahead }) => ahead),
    half: mixed(({ half }) => half),
    edge: mixed(({ edge }) => edge),
  };
}
