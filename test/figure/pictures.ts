/** The shipped pictures as the tests need them: every exercise that has one, read and made ready. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type Movement, makeMovement } from "../../src/figure/movement.ts";
import { type ReadPicture, readPicture } from "../../src/figure/read-picture.ts";
import type { Way } from "../../src/figure/way.ts";

const EXERCISES = fileURLToPath(new URL("../../routines/exercises/", import.meta.url));

/** id -> the value of `picture:`. */
export function pictureTexts(): [id: string, raw: unknown][] {
  return readdirSync(EXERCISES).flatMap((file): [string, unknown][] => {
    const { picture } = parse(readFileSync(`${EXERCISES}${file}`, "utf8"));
    return picture === undefined ? [] : [[file.replace(/\.yaml$/, ""), picture]];
  });
}

function movementOf(raw: unknown): Movement {
  const { picture, faults }: ReadPicture = readPicture(raw);
  if (!picture) throw new Error(`not a picture: ${JSON.stringify(faults)}`);
  return makeMovement(picture);
}

export function movements(): [id: string, movement: Movement][] {
  return pictureTexts().map(([id, raw]) => [id, movementOf(raw)]);
}

export function movementNamed(id: string): Movement {
  const found = movements().find(([name]) => name === id);
  if (!found) throw new Error(`${id} has no picture`);
  return found[1];
}

/** Its ways from key to key. */
export function waysOf({ out, on }: Movement): Way[] {
  return on ? [out, on] : [out];
}
