export { check } from "../../check.js";
export { createMachine } from "xstate";
