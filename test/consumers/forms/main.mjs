import { JSDOM } from "jsdom";
import { sayEveryCode } from "./say-every-code.js";

const said = await sayEveryCode();

/** React looks for the page when it loads, and tRPC refuses to run beside one: the page comes between them. */
const { window } = new JSDOM("<!doctype html><div id=root></div>");
const { document, navigator } = window;
for (const [name, value] of Object.entries({ window, document, navigator, IS_REACT_ACT_ENVIRONMENT: true }))
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
const { sayOnPages } = await import("./say-on-pages.js");
console.log([...said, ...(await sayOnPages())].join("; "));
