import { expect, test } from "vitest";
import { CSV_HEADER, csvLine } from "../../src/view/history-csv.ts";

/** The fields that are not empty, by their column. */
function fields(row: Parameters<typeof csvLine>[0]): Record<string, string> {
  const columns = CSV_HEADER.split(",");
  const values =
    csvLine(row)
      .match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)
      ?.map((one) => one.replace(/,$/, "")) ?? [];
  return Object.fromEntries(
    columns.map((name, index) => [name, values[index] ?? ""]).filter(([, value]) => value !== ""),
  );
}

test("a row has every column, empty where nothing is known", () => {
  expect(csvLine({}).split(",")).toHaveLength(CSV_HEADER.split(",").length);
  expect(fields({ exercise: "side-plank", side: "left", skipped: false, level: 0, pain: null })).toEqual({
    exercise: "side-plank",
    side: "left",
    skipped: "false",
    level: "0",
  });
});

test("commas, quotes and line ends stay in their field, and no text becomes a formula", () => {
  expect(fields({ routine: 'a "b", c\nd' }).routine).toBe('"a ""b"", c d"');
  expect(fields({ routine: "=1+1" }).routine).toBe("'=1+1");
  expect(fields({ effort: -1 }).effort).toBe("-1");
});
