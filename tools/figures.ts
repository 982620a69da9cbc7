/** `npm run figures`: draws the sheet of all movements anew, after a picture has changed. */
import { writeFileSync } from "node:fs";
import { FIGURE_SHEET, figureSheet } from "./figure-sheet.ts";

writeFileSync(FIGURE_SHEET, await figureSheet());
