/** Rows put together by what they share, in the order in which each comes first. */
export function byKey<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const mine = groups.get(key);
    if (mine) mine.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
