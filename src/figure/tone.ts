/**
 * What a spot of the picture is, by meaning: nothing, the body, its far side, what moves (near and far), a thing, or water.
 * Numbers, because a raster holds thousands of them.
 */
export const TONE = { none: 0, body: 1, far: 2, accent: 3, farAccent: 4, thing: 5, water: 6 } as const;
export type Tone = (typeof TONE)[keyof typeof TONE];
export const TONES = 7;
