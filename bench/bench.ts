/**
 * `npm run bench`: the speeds that backcoach promises, measured on the built program and printed as one table. Ratios and
 * shares rather than bare times, since machines differ; never a failing exit for being slow, since a busy machine is no
 * fault of the program. `--short` measures fewer rounds; `--real-time` performs the half hour as half an hour.
 */
import { availableParallelism, loadavg } from "node:os";
import { beatDrift } from "./beat-drift.ts";
import { checkFiles } from "./check-files.ts";
import { figureCosts } from "./figure.ts";
import { historyCosts } from "./history.ts";
import { levelCosts } from "./levels.ts";
import { liveScreen } from "./live-screen.ts";
import { painStop } from "./pain-stop.ts";
import { writeTable } from "./row.ts";
import { soundDelays } from "./sound.ts";
import { startUp } from "./start-up.ts";
import { voiceDelays } from "./voice.ts";

const short = process.argv.includes("--short");
const rehearsal = process.argv.includes("--real-time") ? 1 : 20;

const rows = [
  ...(await startUp(short ? 15 : 61)),
  ...(await checkFiles(short ? 3 : 9)),
  ...(short ? await beatDrift(20, null) : await beatDrift(60, rehearsal)),
  ...(await liveScreen(short ? 8 : 30, short ? 60 : 300)),
  ...(await figureCosts(short ? 20 : 90)),
  ...(await painStop(short ? 100 : 500)),
  ...(await voiceDelays(short ? 40 : 200)),
  ...(await soundDelays(short ? 20 : 100)),
  ...(await historyCosts(short ? 2 : 10, short ? 5 : 21)),
  ...levelCosts(short ? 5 : 31),
];

const load = `load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`;
console.log(`backcoach on Node ${process.versions.node}, medians${short ? ", short" : ""}, ${load}`);
console.log(writeTable(rows));
