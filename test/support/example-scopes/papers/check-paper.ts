export { check } from "../check.js";
export { on, profile, supplement as paper } from "./facts.js";
