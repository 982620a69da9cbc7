/**
 * The JSON Schema of the routine format (draft 7, which the YAML language server reads), made from the very shape that
 * files are held against. What only the rules know (which exercises exist, what can't stand together) it can't say.
 */
import * as z from "zod";
import { routineShape } from "./routine-shape.ts";

export function routineJsonSchema(): object {
  return z.toJSONSchema(routineShape, { target: "draft-07", io: "input" });
}
