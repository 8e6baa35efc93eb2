import { calendarDate } from "nastavnik";
import { reached } from "../../../lifecycle.js";

export { check } from "../../check.js";
export { program, profile } from "../../lifecycle.js";

const started = reached({ status: "active", startedOn: calendarDate("2025-09-01") });
export const state = started.status === "active" ? { ...started, ends: calendarDate("2026-05-31") } : started;
