export { check } from "./check.js";
export { describeIssueOf } from "nastavnik/ru";
