/**
 * What `list` says of the shipped routines. The build puts what this comes to in the place of this module, so that a list
 * without routines of one's own and without safety answers needs neither the library nor a single plan.
 */
import type { ListedRoutine } from "../commands/list-routines.ts";

export async function shippedRows(): Promise<readonly ListedRoutine[]> {
  const [{ openLibrary }, { loadShipped }, { listed }] = await Promise.all([
    import("../library/library.ts"),
    import("../library/shipped.ts"),
    import("../commands/list.ts"),
  ]);
  return listed(await openLibrary({ home: null, shipped: await loadShipped() }), { screening: null, today: "" });
}
