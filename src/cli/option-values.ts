/** What may stand behind an option: numbers, and lists of them. What is none is wrong usage, said by commander. */
import { InvalidArgumentError } from "commander";

export function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InvalidArgumentError("Give a whole number from 1 on.");
}

/** 0 to 10. */
export function parseTen(text: string): number {
  const value = Number(text);
  if (/^\d{1,2}$/.test(text) && value <= 10) return value;
  throw new InvalidArgumentError("Give a whole number from 0 to 10.");
}

export function parseSpeed(text: string): number {
  const speed = Number(text);
  if (speed >= 0.5 && speed <= 20) return speed;
  throw new InvalidArgumentError("Give a number from 0.5 to 20.");
}

/** `2,2,5,1`: each 0 to 10. */
export function parseTens(text: string): number[] {
  return text.split(",").map((part) => parseTen(part.trim()));
}

/** `3,7`: each from 1 on. */
export function parseCounts(text: string): number[] {
  return text.split(",").map((part) => parseCount(part.trim()));
}
