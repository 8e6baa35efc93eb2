export { check } from "../check.js";
export { paperTexts } from "nastavnik/ru";
export { facts, signed, today } from "../papers/facts.js";
