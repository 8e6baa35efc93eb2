export { createMachine, initialTransition, transition } from "xstate";
export { check } from "../../check.js";
export { events } from "../../lifecycle.js";
