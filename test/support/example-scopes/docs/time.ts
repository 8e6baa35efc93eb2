import { calendarDate } from "nastavnik";

export { check } from "../check.js";

export const term = { starts: calendarDate("2025-09-01"), ends: calendarDate("2026-05-31") };
