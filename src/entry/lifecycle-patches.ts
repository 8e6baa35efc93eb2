export { patchesOf, type JsonPatch } from "../lifecycle/engine/patches-of.js";
