export { check } from "../check.js";
export { mentor } from "./facts.js";
