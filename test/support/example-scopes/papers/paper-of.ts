export { check } from "../check.js";
export { paperTexts } from "nastavnik/ru";
export { facts } from "./facts.js";
