import { calendarDate } from "nastavnik";

export { check } from "./check.js";

export const on = calendarDate("2025-09-01");
