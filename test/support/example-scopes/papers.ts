export { check } from "./check.js";
export { madeUpOrder as paper, nameOf } from "../../papers/made-up-papers.js";

export const nonce = "3q2-7w";
