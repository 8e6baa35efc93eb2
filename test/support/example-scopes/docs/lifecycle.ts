export { check } from "../check.js";
export { on, profile, program } from "../lifecycle.js";
