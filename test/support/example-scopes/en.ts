export * from "./ru.js";
export { form } from "./needs.js";
