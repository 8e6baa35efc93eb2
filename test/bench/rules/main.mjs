import { runBundled } from "../bundled.mjs";

await runBundled(new URL("measure.mjs", import.meta.url));
