/** As much of JSON Schema (draft 7) as the schema of routines uses; an unknown keyword is an error, not a pass. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

const NOTES = new Set(["$schema", "title", "description", "examples", "format"]);

/** Paths of what doesn't satisfy the schema; empty when everything does. */
export function violations(schema: Schema, value: unknown, path = "$"): string[] {
  return Object.entries(schema).flatMap(([keyword, wanted]) => {
    if (NOTES.has(keyword)) return [];
    const check = CHECKS[keyword];
    if (!check) throw new Error(`unknown keyword ${keyword} at ${path}`);
    return check(wanted as never, value, path, schema);
  });
}

type Check = (wanted: never, value: unknown, path: string, schema: Schema) => string[];

const fault = (bad: boolean, path: string) => (bad ? [path] : []);

const CHECKS: Record<string, Check> = {
  type: (wanted: string, value, path) => fault(!isOfType(wanted, value), path),
  const: (wanted, value, path) => fault(value !== wanted, path),
  enum: (wanted: unknown[], value, path) => fault(!wanted.includes(value), path),
  pattern: (wanted: string, value, path) =>
    fault(typeof value === "string" && !new RegExp(wanted, "u").test(value), path),
  minimum: (wanted: number, value, path) => fault(typeof value === "number" && value < wanted, path),
  maximum: (wanted: number, value, path) => fault(typeof value === "number" && value > wanted, path),
  minLength: (wanted: number, value, path) => fault(typeof value === "string" && value.length < wanted, path),
  maxLength: (wanted: number, value, path) => fault(typeof value === "string" && value.length > wanted, path),
  minItems: (wanted: number, value, path) => fault(Array.isArray(value) && value.length < wanted, path),
  maxItems: (wanted: number, value, path) => fault(Array.isArray(value) && value.length > wanted, path),
  items: (wanted: Schema, value, path) =>
    Array.isArray(value) ? value.flatMap((item, index) => violations(wanted, item, `${path}[${index}]`)) : [],
  anyOf: (wanted: Schema[], value, path) =>
    fault(
      wanted.every((one) => violations(one, value).length > 0),
      path,
    ),
  required: (wanted: string[], value, path) =>
    isMap(value) ? wanted.filter((key) => !Object.hasOwn(value, key)).map((key) => `${path}.${key}`) : [],
  properties: (wanted: Record<string, Schema>, value, path) =>
    isMap(value)
      ? Object.entries(wanted).flatMap(([key, schema]) =>
          Object.hasOwn(value, key) ? violations(schema, value[key], `${path}.${key}`) : [],
        )
      : [],
  additionalProperties: (wanted: false | Schema, value, path, schema) => {
    const known = Object.keys((schema.properties as object | undefined) ?? {});
    const others = isMap(value) ? Object.entries(value).filter(([key]) => !known.includes(key)) : [];
    return others.flatMap(([key, other]) =>
      wanted === false ? [`${path}.${key}`] : violations(wanted, other, `${path}.${key}`),
    );
  },
  propertyNames: (wanted: Schema, value, path) =>
    isMap(value) ? Object.keys(value).flatMap((key) => violations(wanted, key, `${path}.${key}`)) : [],
};

function isOfType(type: string, value: unknown): boolean {
  if (type === "object") return isMap(value);
  if (type === "array") return Array.isArray(value);
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
