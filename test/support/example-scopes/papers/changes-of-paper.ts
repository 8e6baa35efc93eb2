export { check } from "../check.js";
export { signed, today } from "./facts.js";
