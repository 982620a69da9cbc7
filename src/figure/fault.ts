/**
 * A PictureFault: what is wrong in a `picture:`, with the path to it from there (`["lift", "near-leg"]`). Whoever knows
 * the file turns the path into a line and a column.
 */
export interface PictureFault {
  readonly path: readonly (string | number)[];
  readonly code:
    | "picture-shape"
    | "picture-unknown-key"
    | "picture-unknown-pose"
    | "picture-unknown-word"
    | "picture-angle"
    | "picture-joint"
    | "picture-reach"
    | "picture-floor"
    | "picture-phase";
  readonly message: string;
  readonly hint: string | null;
}

/** Collects faults while a picture is read; what is wrong with both arms for the same reason is said once. */
export class Faults {
  readonly all: PictureFault[] = [];

  add(path: PictureFault["path"], code: PictureFault["code"], message: string, hint: string | null = null): void {
    const known = this.all.some((fault) => fault.message === message && fault.path.join(".") === path.join("."));
    if (!known) this.all.push({ path, code, message, hint });
  }
}
