// `npm run example -- region-dashboard`: builds the page and serves it on this machine; ends with Ctrl+C.
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

const configFile = fileURLToPath(new URL("vite.config.js", import.meta.url));
await build({ configFile, logLevel: "warn" });
const server = await preview({ configFile });
server.printUrls();
