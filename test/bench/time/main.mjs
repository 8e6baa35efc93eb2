// How cells of plans are read by `readPlanTime` and by chrono-node with its Russian locale, and what a text costs both
// them and `readPeriod`: `npm run bench -- time`.
import { runBundled } from "../bundled.mjs";

await runBundled(new URL("measure.mjs", import.meta.url));
