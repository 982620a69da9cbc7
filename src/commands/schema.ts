/** `backcoach schema`: the JSON Schema of the routine format, for editors. */
import type { Output } from "./output.ts";

export async function schema(output: Output): Promise<void> {
  const { routineJsonSchema } = await import("../routine/json-schema.ts");
  output.out(JSON.stringify(routineJsonSchema(), null, 2));
}
