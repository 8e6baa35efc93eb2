export { check } from "../check.js";
export { organisation, program } from "./facts.js";
