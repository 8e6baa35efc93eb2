import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { runBundled } from "../bundled.mjs";

setFlagsFromString("--expose-gc"); // memory is told after a collection
globalThis.gc = runInNewContext("gc");
await runBundled(new URL("measure.ts", import.meta.url));
