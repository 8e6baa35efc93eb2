export { check } from "../check.js";
export { facts, on, profile, supplement as paper } from "../papers/facts.js";
