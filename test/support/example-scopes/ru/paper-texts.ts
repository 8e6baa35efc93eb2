export { check } from "../check.js";
export { facts } from "../papers/facts.js";
