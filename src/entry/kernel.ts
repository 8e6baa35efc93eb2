export { assign } from "../kernel/assign.js";
export type { Assigned, Warm } from "../kernel/assigned.js";
export type { AssignmentProblem, Edges } from "../kernel/assignment-problem.js";
export { certify, type Certificate } from "../kernel/certify.js";
export { deferredAcceptance, type StableProblem } from "../kernel/deferred-acceptance.js";
