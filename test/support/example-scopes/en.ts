export * from "./ru.js";
