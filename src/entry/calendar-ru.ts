export { russianCalendar } from "../base/russian-calendar-data.js";
