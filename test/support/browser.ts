/**
 * A real browser for what people open in one. Debian's Chromium, or what CHROMIUM names; without any the tests that need
 * it are skipped and say so.
 */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, describe } from "vitest";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

const CHROMIUM = process.env.CHROMIUM ?? found();

/** @returns the path of the first that is installed */
function found(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** A group of tests in a browser. */
export function inBrowser(what: string, tests: (open: OpenPage) => void): void {
  if (!CHROMIUM) {
    console.warn(`Skipped: ${what}. There is no Chromium here: apt-get install chromium, or name one in CHROMIUM.`);
    describe.skip(what, () => tests(() => Promise.reject(new Error("there is no browser"))));
    return;
  }
  let browser: Promise<Browser> | null = null;
  describe(what, () => {
    afterAll(async () => (await browser)?.close());
    tests(async (path, options = {}) => {
      browser ??= chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
      return opened(await (await browser).newContext(options), path);
    });
  });
}

type OpenPage = (path: string, options?: BrowserContextOptions) => Promise<Opened>;

export interface Opened {
  readonly page: Page;
  /** What the page complained of. */
  readonly complaints: readonly string[];
  /** The addresses that it asked for, its own left out. */
  readonly requests: readonly string[];
}

async function opened(context: Awaited<ReturnType<Browser["newContext"]>>, path: string): Promise<Opened> {
  const page = await context.newPage();
  const address = `file://${path}`;
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => request.url() !== address && requests.push(request.url()));
  await page.goto(address);
  return { page, complaints, requests };
}
