/** What a program is called, however its file is named: without its folder, its version and .exe. */

/** C:\Windows\CMD.EXE -> cmd, /usr/bin/python3.11 -> python. */
export function nameOf(path = ""): string {
  return fileOf(path)
    .toLowerCase()
    .replace(/\.exe$/, "")
    .replace(/-?\d[\d.]*$/, "");
}

export function fileOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? "";
}
