export { russianCalendar } from "../base/russian-calendar-data.js";
export type { WorkCalendar } from "../base/work-calendar.js";
