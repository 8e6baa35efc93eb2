import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, calendarDate, type CalendarDate } from "nastavnik";
import { readDocumentMark, readPeriod, readPlanTime, schoolYear, type PlanTime } from "nastavnik/time";
import { briefPlan } from "./brief.js";

const term = { starts: calendarDate("2025-09-01"), ends: calendarDate("2026-05-31") };
const all = "2025-09-01..2026-05-31";

describe("what people write in plans", () => {
  test.each([
    ["сентябрь", "month; 2025-09-01..2025-09-30"],
    ["Сент.", "month; 2025-09-01..2025-09-30"],
    ["15 -19.02", "days; 2026-02-15..2026-02-19"],
    ["с 15.10 по 20.10", "days; 2025-10-15..2025-10-20"],
    ["15.10.2025", "day; 2025-10-15..2025-10-15"],
    ["с октября", "months; 2025-10-01..2026-05-31"],
    ["сентябрь - май", `months; ${all}`],
    // quarters of the calendar and of the school
    ["I квартал", "quarter; 2026-01-01..2026-03-31"],
    ["3 квартал", "quarter; 2025-09-01..2025-09-30"],
    ["I четверть", "school-quarter; 2025-09-01..2025-11-10"],
    ["II и III четверть", "school-quarter; 2025-10-15..2026-04-10"],
    ["II полугодие", "half-year; 2025-12-25..2026-05-31"],
    ["до конца I четверти", "school-quarter; ..2025-11-10; deadline"],
    ["I четверть 2024/25 уч. года", "school-quarter; 2024-09-01..2024-11-10; against term"],
    // quarters of the calendar in a pair of years are of either
    ["I квартал 2025/26 уч. года", "quarter; 2026-01-01..2026-03-31"],
    ["III квартал 2025/26 уч. года", "quarter; 2025-09-01..2025-09-30"],
    ["IV квартал 2024 г.", "quarter; 2024-10-01..2024-12-31; against term"],
    ["III четверть 2026 года", "school-quarter; 2025-12-25..2026-04-10"],
    ["Q4 (октябрь–декабрь)", "quarter; 2025-10-01..2025-12-31; unread "],
    ["осенние, весенние каникулы", "holiday-break; 2025-10-01..2026-04-20"],
    ["летние каникулы", "holiday-break; 2026-05-20..2026-05-31"],
    // weeks, tens of days
    ["первая неделя октября", "days; 2025-10-01..2025-10-07"],
    ["первая неделя ноября", "days; 2025-11-01..2025-11-09"],
    ["последняя неделя октября", "days; 2025-10-25..2025-10-31"],
    ["2 декада октября", "days; 2025-10-11..2025-10-20"],
    ["2-я неделя", "days"],
    // deadlines and sides
    ["до конца сентября", "month; ..2025-09-30; deadline"],
    ["не позднее 15 ноября", "day; ..2025-11-15; deadline"],
    ["к 8 марта", "day; ..2026-03-08; deadline"],
    ["в срок до 15.11.2025", "day; ..2025-11-15; deadline"],
    ["после 15 октября", "days; 2025-10-15..2026-05-31"],
    ["до конца года", "year; ..2026-05-31; deadline"],
    // lists
    ["октябрь, март", "months; 2025-10-01..2026-03-31"],
    ["5, 12 и 19 октября", "days; 2025-10-05..2025-10-19"],
    ["1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 октября", "days; 2025-10-01..2025-10-11"],
    ["1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 октября", "days; 2025-10-02..2025-10-12; unread 1"],
    ["среда, 15 октября", "day; 2025-10-15..2025-10-15"],
    ["среда, 15 октября, 1 раз в месяц", "recurring; 2025-10-15..2025-10-15; 1–1 per 1 month"],
    ["среда", "unknown; unread среда"],
    ["0-я неделя октября", "month; 2025-10-01..2025-10-31; unread 0-я неделя"],
    ["1,5 недели октября", "month; 2025-10-01..2025-10-31; unread 1,5 недели"],
    ["1-2 недели октября", "days; 2025-10-01..2025-10-14"],
    ["2 недели", "days"],
    // numbers of parts, weeks and tens of days, as far as there are such
    ["последняя четверть", "school-quarter; 2026-03-15..2026-05-31"],
    ["последнее полугодие", "half-year; 2025-12-25..2026-05-31"],
    ["4 четверть", "school-quarter; 2026-03-15..2026-05-31"],
    ["5 четверть", `school-quarter; ${all}; unread 5`],
    ["0 четверть", `school-quarter; ${all}; unread 0`],
    ["2 полугодие", "half-year; 2025-12-25..2026-05-31"],
    ["3 полугодие", `half-year; ${all}; unread 3`],
    ["5 квартал", `quarter; ${all}; unread 5`],
    ["1 уч. четверть", "school-quarter; 2025-09-01..2025-11-10"],
    ["II-IV четверть", "school-quarter; 2025-10-15..2026-05-31"],
    ["IV-II четверть", "school-quarter; 2025-10-15..2026-05-31"],
    ["I, II и III четверть", "school-quarter; 2025-09-01..2026-04-10"],
    ["I кв. категория", "unknown; unread I кв категория"],
    ["I кв. октябрь", "quarter; 2025-10-01..2025-10-31"],
    ["Q1", "quarter; 2026-01-01..2026-03-31"],
    ["q2 апрель", "quarter; 2026-04-01..2026-04-30"],
    ["Q 1", "unknown; unread Q 1"],
    ["Q5", "unknown; unread Q 5"],
    ["Q12", "unknown; unread Q 12"],
    ["1 декада мая", "days; 2026-05-01..2026-05-10"],
    ["3 декада мая", "days; 2026-05-21..2026-05-31"],
    ["4 декада мая", "month; 2026-05-01..2026-05-31; unread 4 декада"],
    ["0 декада мая", "month; 2026-05-01..2026-05-31; unread 0 декада"],
    ["1-5 неделя октября", "days; 2025-10-01..2025-10-31"],
    ["1, 3 недели октября", "days; 2025-10-01..2025-10-21"],
    ["1/2 неделя октября", "days; 2025-10-01..2025-10-14"],
    ["1, 5 неделя октября", "days; 2025-10-01..2025-10-31"],
    ["1,5 неделя октября", "month; 2025-10-01..2025-10-31; unread 1,5 неделя"],
    ["последняя и первая неделя октября", "days; 2025-10-01..2025-10-31"],
    ["3-х недель", "days"],
    // no day after a dash, or none of the calendar: only the first is sure
    ["15.10 - 31.12", "days; 2025-10-15..2025-12-31"],
    ["15.10 - 01.06.205", "unknown; 2025-10-15..; unread 01.06.205"],
    ["15.10 - 20.13", "unknown; 2025-10-15..; unread 20.13"],
    ["15.10 - 20.00", "unknown; 2025-10-15..; unread 20.00"],
    ["15.10 - 32.11", "unknown; 2025-10-15..; unread 32.11"],
    ["15.10 - 00.11", "unknown; 2025-10-15..; unread 00.11"],
    ["5, 12, октябрь", "month; 2025-10-01..2025-10-31; unread 5 12"],
    ["5, среда, 12 октября", "day; 2025-10-12..2025-10-12; unread 5"],
    ["10 дней, 12 октября", "day; 2025-10-12..2025-10-12; unread 10 дней"],
    ["декабрь – конец января", "months; 2025-12-01..2026-01-31"],
    // an hour is no day
    ["октябрь 14.35", "month; 2025-10-01..2025-10-31"],
    ["октябрь 23.55", "month; 2025-10-01..2025-10-31"],
    ["октябрь 24.00", "month; 2025-10-01..2025-10-31; unread 24.00"],
    ["октябрь 14.33", "month; 2025-10-01..2025-10-31; unread 14.33"],
    // how often
    ["1–2 раза в месяц", `recurring; ${all}; 1–2 per 1 month`],
    ["не реже 1 раза в неделю", `recurring; ${all}; 1– per 1 week`],
    ["не чаще 1 раза в месяц", `recurring; ${all}; –1 per 1 month`],
    ["раз в четверть", `recurring; ${all}; 1–1 per 1 school-quarter`],
    ["1 раз в квартал", `recurring; ${all}; 1–1 per 1 quarter`],
    ["2 раза в неделю по 15 минут", `recurring; ${all}; 2–2 per 1 week`],
    ["ежемесячно", `recurring; ${all}; 1–1 per 1 month`],
    ["ежемесячно, не реже 2 раз", `recurring; ${all}; 2– per 1 month`],
    ["по средам", `recurring; ${all}; 1–1 per 1 week`],
    ["по вторникам и четвергам", `recurring; ${all}; 2–2 per 1 week`],
    ["последняя пятница месяца", `recurring; ${all}; 1–1 per 1 month`],
    ["раз в две недели", `recurring; ${all}; 1–1 per 2 week`],
    ["1 раз в 2-3 месяца", `recurring; ${all}; 1– per 3 month`],
    ["1 раз в 5 лет", "recurring; 1–1 per 5 year"],
    ["ежемесячно, 2 раза в неделю", `recurring; ${all}; 2–2 per 1 week`],
    ["сентябрь, 2 раза", "recurring; 2025-09-01..2025-09-30; 2–2 per 1 month"],
    ["I четверть, 2 раза", "recurring; 2025-09-01..2025-11-10; 2–2 per 1 school-quarter"],
    ["I квартал, 2 раза", "recurring; 2026-01-01..2026-03-31; 2–2 per 1 quarter"],
    ["2 раза, учебный год", `recurring; ${all}; 2–2 per 1 year`],
    ["2 раза в течение года", `recurring; ${all}; 2–2 per 1 year`],
    ["2 раза", `recurring; ${all}; 2–2 per 1 term`],
    ["каждые 2 года", "recurring; 1–1 per 2 year"],
    ["каждый месяц с 31.04", "recurring; 1–1 per 1 month; against calendar"],
    ["2 раза с 31.04 по 05.05", "recurring; ..2026-05-05; 2–2 per 1 term; against calendar"],
    ["1 р/мес", `recurring; ${all}; 1–1 per 1 month`],
    ["1 раз в месяц с октября по апрель", "recurring; 2025-10-01..2026-04-30; 1–1 per 1 month"],
    ["2 раза в I полугодии", "recurring; 2025-09-01..2025-12-31; 2–2 per 1 half-year"],
    ["до 25 числа каждого месяца", `recurring; ${all}; 1–1 per 1 month`],
    ["однократно", `recurring; ${all}; 1–1 per 1 term`],
    ["1 раз в триместр", "unknown; unread 1 раз триместр"],
    // no time of their own
    ["по плану МС", "by-other-document"],
    ["по плану, ЗУВР", "by-other-document; unread ЗУВР"],
    ["по плану работы методического объединения учителей", "by-other-document"],
    ["по плану работы методического объединения учителей химии", "by-other-document; unread химии"],
    ["до педсовета I четверти", "school-quarter; 2025-09-01..2025-11-10; unread педсовета"],
    ["после I четверти", `event; ${all}`],
    ["по плану, 2-я неделя", "by-other-document"],
    ["в течение месяца по графику", "by-other-document"],
    ["к первой неделе", "days"],
    ["к весенним каникулам", `event; ${all}`],
    ["до каникул", `event; ${all}`],
    ["по отдельному утвержденному плану", "by-other-document"],
    ["по отдельному утвержденному годовому плану", "unknown; unread отдельному утвержденному годовому плану"],
    ["в соответствии с планом", "by-other-document"],
    ["график", "by-other-document"],
    ["октябрь график", "month; 2025-10-01..2025-10-31; unread график"],
    ["в любое время", `as-needed; ${all}`],
    ["в случае затруднений", `as-needed; ${all}`],
    ["при необходимости", `as-needed; ${all}`],
    ["при наличии времени", "unknown; unread при наличии времени"],
    ["по первому запросу", `as-needed; ${all}`],
    ["по самому первому запросу", "unknown; unread самому первому запросу"],
    ["по мере необходимости октябрь", "month; 2025-10-01..2025-10-31"],
    ["в любое время октябрь", "month; 2025-10-01..2025-10-31"],
    ["при необходимости октябрь", "month; 2025-10-01..2025-10-31"],
    ["по запросу октябрь", "month; 2025-10-01..2025-10-31"],
    ["по окончании работы", `event; ${all}`],
    ["с момента приёма", `event; ${all}`],
    ["в день рождения", `event; ${all}`],
    ["после октября", "months; 2025-10-01..2026-05-31"],
    ["после 1 четверти", `event; ${all}`],
    ["накануне 15 октября", "day; ..2025-10-15; deadline"],
    ["к октябрю", "month; ..2025-10-31; deadline"],
    ["к концу октября", "month; ..2025-10-31; deadline"],
    ["к середине октября", "month; ..2025-10-31; deadline"],
    ["к началу октября", "month; ..2025-10-31; deadline"],
    ["к концу I четверти", "school-quarter; ..2025-11-10; deadline"],
    ["к концу учебного года", "year; ..2026-05-31; deadline"],
    ["к концу 2025 года", "year; ..2025-12-31; deadline"],
    ["к началу проверки", `event; ${all}`],
    ["не завтра 15 октября", "day; unread не завтра"],
    ["примерно в октябре", "month; unread примерно в"],
    ["в 14:00 15 октября", "day; 2025-10-15..2025-10-15"],
    ["14:00, октябрь", "month; 2025-10-01..2025-10-31"],
    ["12-15 мин. октябрь", "month; 2025-10-01..2025-10-31"],
    ["15 мин октябрь", "month; 2025-10-01..2025-10-31"],
    ["окончание года", "year; ..2026-05-31; deadline"],
    ["согласно графику", "by-other-document"],
    ["по мере необходимости", `as-needed; ${all}`],
    ["по запросу", `as-needed; ${all}`],
    ["при приёме на работу", `event; ${all}`],
    ["по итогам I четверти", `event; ${all}`],
    ["ко Дню учителя", `event; ${all}`],
    ["в течение года", `year; ${all}`],
    ["весь учебный год", `year; ${all}`],
    ["в течение всего учебного года", `year; ${all}`],
    ["в течение всего октября", "month; 2025-10-01..2025-10-31"],
    ["на протяжении всего периода", `year; ${all}`],
    ["весь период", `year; ${all}`],
    ["регулярно, октябрь", "month; 2025-10-01..2025-10-31"],
    ["непрерывно", `recurring; ${all}`],
    ["системно", `recurring; ${all}`],
    ["приказ № 15, октябрь", "month; 2025-10-01..2025-10-31"],
    ["приказ № 15", "by-other-document"],
    ["в течение второго полугодия", "half-year; 2025-12-25..2026-05-31"],
    ["с начала мая", "months; 2026-05-01..2026-05-31"],
    ["с середины мая", "months; 2026-05-01..2026-05-31"],
    ["с конца октября", "months; 2025-10-01..2026-05-31"],
    ["с конца октября до середины ноября", "months; 2025-10-01..2025-11-30"],
    ["начало, конец года", `year; ${all}`],
    ["постоянно", `recurring; ${all}`],
    // what contradicts is said, not bent
    ["29.02", "day; against calendar"],
    ["31.09", "day; against calendar"],
    ["29.02.-05.03", "days; ..2026-03-05; against calendar"],
    ["20.10-15.10", "days; against calendar"],
    ["30.08", "day; 2025-08-30..2025-08-30; against term"],
    ["15.07", "day; against term"],
    ["май-июнь", "months; 2026-05-01..2026-06-30; against term"],
    ["2021-2024 гг.", "year; 2021-01-01..2024-12-31; against term"],
    ["2024-2024", "year; 2024-01-01..2024-12-31; against term"],
    ["2025-2026", `year; ${all}`],
    ["15-19.02 2025 г.", "days; 2025-02-15..2025-02-19; against term"],
    ["2025 г. (январь - март)", "months; 2025-01-01..2025-03-31; against term"],
    ["ежемесячно 2025 г.", "recurring; 2025-09-01..2025-12-31; 1–1 per 1 month"],
    ["сентябрь 2024", "month; 2024-09-01..2024-09-30; against term"],
    ["9 - 16 октября 2009-2010 уч. год", "days; 2009-10-09..2009-10-16; against term"],
    // how near to the term a day must lie to be taken for a misprint of it
    ["01.08", "day; 2025-08-01..2025-08-01; against term"],
    ["31.07", "day; against term"],
    ["01.07", "day; 2026-07-01..2026-07-01; against term"],
    ["02.07", "day; against term"],
    ["август - июнь", "months; 2025-08-01..2026-06-30; against term"],
    ["20.05.2026-28.02.2026", "days; against calendar"],
    // a year that one side has, or that stands beside the days
    ["октябрь 2025 - январь", "months; 2025-10-01..2026-01-31"],
    ["сентябрь 2025 – май", `months; ${all}`],
    ["декабрь – июнь 2026", "months; 2025-12-01..2026-06-30; against term"],
    ["сентябрь 2024-2025 уч. года", "month; 2024-09-01..2024-09-30; against term"],
    ["май 2025-2026 уч. года", "month; 2026-05-01..2026-05-31"],
    ["октябрь 2025, 2024-2025 учебный год", "month; 2025-10-01..2025-10-31"],
    ["2024 г., март", "month; 2024-03-01..2024-03-31; against term"],
    ["2024 г., 2025 г., март", "several; against term"],
    // a day outside the term leaves those without a year unsure, unless they hold it
    ["15.06 - 30.06, 15.06.2026", "days; 2026-06-15..2026-06-30; against term"],
    ["01.06 - 15.06, 15.06.2026", "days; 2026-06-01..2026-06-15; against term"],
    ["20.06 - 30.06, 15.06.2026", "days; against term"],
    ["20.06 - 30.06, 15.06.2026, 01.10.2025", "days; against term"],
    ["20.06 – 25.06.2026, июнь", "several; 2026-06-01..2026-06-30; against term"],
    ["20.06 – 25.06.2026, 22.06", "days; against term"],
    ["декабрь, июнь 2026", "months; against term"],
    // pairs of years
    ["25/26 уч. г.", `year; ${all}`],
    ["2024/25 уч. г.", "year; 2024-09-01..2025-08-31; against term"],
    ["2026/2025 уч. год", "unknown"],
    ["1899/1900 уч. год", "unknown"],
    ["2199/2200 уч. год", "unknown"],
    ["I четверть 1899/1900 уч. года", "school-quarter"],
    ["I четверть 1900/1901 уч. года", "school-quarter; 1900-09-01..1900-11-10; against term"],
    ["I четверть 2198/2199 уч. года", "school-quarter; 2198-09-01..2198-11-10; against term"],
    ["I четверть 2199/2200 уч. года", "school-quarter"],
    ["I четверть; II полугодие", "unknown"],
    ["четверть", `school-quarter; ${all}`],
    ["в течение недели", "days"],
    ["сентябрь 202_ г.", "month; 2025-09-01..2025-09-30; unread 202_ г"],
    ["на 20__ год", "unknown; unread 20__ год"],
    // the year first, and figures that are too many or too few for a day
    ["2025-10-15", "day; 2025-10-15..2025-10-15"],
    ["2025-9-1", "day; 2025-09-01..2025-09-01"],
    ["2025/10/15", "day; 2025-10-15..2025-10-15"],
    ["2025.10.5", "day; 2025-10-05..2025-10-05"],
    ["2025-009-01", "unknown; unread 2025-009-01"],
    ["2025-09-001", "unknown; unread 2025-09-001"],
    ["2025.10.015", "unknown; unread 2025.10.015"],
    ["2025-026", "unknown; unread 2025-026"],
    ["2025-20266", "unknown; unread 2025-20266"],
    // what is not sure is not guessed
    ["около 15 октября", "day; unread около"],
    ["07.12-19.20.", "unknown; 2025-12-07..; unread 19.20"],
    ["зима", "unknown; unread зима"],
    ["каждый второй четверг", "unknown; unread каждый второй четверг"],
    ["Октябрь. ЗУВР", "month; 2025-10-01..2025-10-31; unread ЗУВР"],
    ["", "unknown"],
  ])("%s", (text, read) => {
    expect(briefPlan(readPlanTime(text, { term }))).toBe(read.replace(/; unread $/, ""));
  });

  test.each([
    ["в теч. мес.", "month; 2025-10-01..2025-10-31"],
    ["конец месяца", "month; 2025-10-01..2025-10-31"],
    ["2-я неделя", "days; 2025-10-06..2025-10-14"],
    ["последняя декада", "days; 2025-10-21..2025-10-31"],
    ["3-я декада", "days; 2025-10-21..2025-10-31"],
    ["1 и 2 декада", "days; 2025-10-01..2025-10-20"],
    ["до 5 числа и до 25 числа", "days; ..2025-10-25; deadline"],
    ["в течение месяца по графику", "month; 2025-10-01..2025-10-31"],
    ["к 25-му числу", "day; ..2025-10-25; deadline"],
    ["25-го числа", "day; 2025-10-25..2025-10-25"],
    ["по плану, 2-я неделя", "days; 2025-10-06..2025-10-14"],
    ["до 25 числа", "day; ..2025-10-25; deadline"],
  ])("with the heading's month: %s", (text, read) => {
    expect(briefPlan(readPlanTime(text, { term, month: 10 }))).toBe(read);
  });

  test.each([1, 12])("the month of a heading is one of twelve: %i", (month) => {
    expect(readPlanTime("до 25 числа", { term, month }).to?.slice(5)).toBe(month === 1 ? "01-25" : "12-25");
  });

  test.each([0, 13, 1.5])("a heading of month %d says nothing", (month) => {
    expect(briefPlan(readPlanTime("до 25 числа", { term, month }))).toBe("day; deadline");
  });

  const windowIn = (starts: string, ends: string) =>
    briefPlan(readPlanTime("сентябрь", { term: { starts, ends } as typeof term }));

  test.each([
    ["2025-09-15", "2025-09-15", "month; 2025-09-15..2025-09-15"],
    ["2025-09-01", "2065-09-30", "month; 2025-09-01..2065-09-30"],
    ["1900-01-01", "1900-12-31", "month; 1900-09-01..1900-09-30"],
    ["2199-01-01", "2199-12-31", "month; 2199-09-01..2199-09-30"],
  ])("a term from %s to %s has a window: %s", (starts, ends, read) => {
    expect(windowIn(starts, ends)).toBe(read);
  });

  test.each([
    ["2025-02-30", "2026-05-31"],
    ["2025-09-01", "2026-05-32"],
    ["2026-05-31", "2025-09-01"],
    ["2025-09-01", "2066-01-01"], // more than forty years
    ["1899-12-31", "1900-12-31"], // no year of a program
    ["2199-01-01", "2200-01-01"],
    ["0002-01-01", "0002-12-31"],
  ])("a term from %s to %s says nothing", (starts, ends) => {
    expect(windowIn(starts, ends)).toBe("month");
  });

  test.each([
    ["29.02", "2023-09-01", "2024-01-15", "day; against term"],
    ["29.02", "2024-09-01", "2025-05-31", "day; against term"],
    ["29.02", "2025-09-01", "2026-05-31", "day; against calendar"],
    ["25.12-10.01", "2026-02-01", "2026-05-31", "days; against term"],
    ["октябрь - апрель", "2026-03-01", "2026-05-31", "months; 2025-10-01..2026-04-30; against term"],
    ["25.12-20.12", "2026-02-01", "2026-05-31", "days; against calendar"],
    ["20.12 - 15.01", "2026-01-05", "2026-01-10", "days; 2025-12-20..2026-01-15; against term"],
    ["май - сентябрь", "2025-06-01", "2025-08-31", "months; 2025-05-01..2025-09-30; against term"],
    ["октябрь - ноябрь", "2025-11-10", "2026-10-20", "months; against term"], // in part in either year
    ["декабрь - январь", "2025-12-15", "2026-01-10", "months; 2025-12-15..2026-01-10"],
    ["первая неделя октября", "2025-09-01", "2026-05-31", "days; 2025-10-01..2025-10-07"],
    ["первая неделя октября", "2025-09-01", "2027-05-31", "days; 2025-10-01..2026-10-31"], // of two years
  ])("%s in a term from %s to %s: %s", (text, starts, ends, read) => {
    expect(briefPlan(readPlanTime(text, { term: { starts, ends } as typeof term }))).toBe(read);
  });

  test("without a term, a day that no year has is said", () => {
    expect(
      ["29.02", "31.04", "с 30.02 по 05.03", "с 25.02 по 31.02"].map((text) => briefPlan(readPlanTime(text))),
    ).toEqual(["day", "day; against calendar", "days; against calendar", "days; against calendar"]);
  });

  test("the school's own calendar narrows quarters and breaks", () => {
    const quarters = [
      { starts: calendarDate("2025-09-01"), ends: calendarDate("2025-10-24") },
      { starts: calendarDate("2025-11-05"), ends: calendarDate("2025-12-30") },
    ];
    const options = { term, schoolYear: schoolYear(2025, { quarters }) };
    expect(briefPlan(readPlanTime("I четверть", options))).toBe("school-quarter; 2025-09-01..2025-10-24");
    expect(briefPlan(readPlanTime("осенние каникулы", options))).toBe(
      "holiday-break; 2025-10-25..2025-11-04",
    );
  });

  test("without a term, only what the words say", () => {
    expect(briefPlan(readPlanTime("сентябрь"))).toBe("month");
    expect(briefPlan(readPlanTime("сентябрь 2025"))).toBe("month; 2025-09-01..2025-09-30");
    expect(briefPlan(readPlanTime("I четверть"))).toBe("school-quarter");
    expect(briefPlan(readPlanTime("31.09"))).toBe("day; against calendar");
    expect(briefPlan(readPlanTime("до I квартала"))).toBe("quarter; deadline");
    expect(briefPlan(readPlanTime("4 неделя ноября"))).toBe("days");
    expect(briefPlan(readPlanTime("с мая"))).toBe("months");
    expect(briefPlan(readPlanTime("с 2025 года"))).toBe("year; 2025-01-01..");
    expect(briefPlan(readPlanTime("2025/26"))).toBe("year; 2025-01-01..2026-12-31");
    expect(briefPlan(readPlanTime("2025/26 уч. г."))).toBe("year; 2025-09-01..2026-08-31");
    expect(briefPlan(readPlanTime("в течение года", { schoolYear: schoolYear(2025) }))).toBe(
      "year; 2025-09-01..2026-08-31",
    );
    expect(briefPlan(readPlanTime("сентябрь", { schoolYear: schoolYear(2025) }))).toBe(
      "month; 2025-09-01..2025-09-30",
    );
  });

  test("lines that are times each are several; a line broken in two is one", () => {
    const lines = readPlanTime("Сентябрь\n1 раз в месяц", { term });
    expect(lines.kind).toBe("several");
    expect(lines.parts?.map(briefPlan)).toEqual([
      "month; 2025-09-01..2025-09-30",
      `recurring; ${all}; 1–1 per 1 month`,
    ]);
    expect(briefPlan(readPlanTime("Октябрь-\r\nноябрь", { term }))).toBe("months; 2025-10-01..2025-11-30");
    expect(briefPlan(readPlanTime("В течение\nгода", { term }))).toBe(`year; ${all}`);
    expect(briefPlan(readPlanTime("Сентябрь\nзима", { term }))).toBe(
      "month; 2025-09-01..2025-09-30; unread зима",
    );
    expect(briefPlan(readPlanTime("зима\nлето", { term }))).toBe("unknown; unread зима лето");
    expect(readPlanTime("октябрь\nЗУВР\nноябрь", { term }).parts?.map(({ kind }) => kind)).toEqual([
      "month",
      "unknown",
      "month",
    ]);
    expect(briefPlan(readPlanTime("октябрь, март\nзима", { term }))).toBe(
      "months; 2025-10-01..2026-03-31; unread зима",
    );
    expect(readPlanTime("октябрь\n\nноябрь", { term }).parts?.length).toBe(2);
    expect(briefPlan(readPlanTime("в октябре\n— ноябрь", { term }))).toBe("months; 2025-10-01..2025-11-30");
    expect(briefPlan(readPlanTime("не реже\n1 раза в месяц", { term }))).toBe(
      `recurring; ${all}; 1– per 1 month`,
    );
    expect(
      readPlanTime("октябрь, март", { term }).parts?.map(({ asWritten, from }) => [asWritten, from]),
    ).toEqual([
      ["октябрь", "2025-10-01"],
      ["март", "2026-03-01"],
    ]);
    expect(
      readPlanTime("К 5 октября;  31 мая – конец июня, 07.12-19.20., ЗУВР", { term }).parts?.map(
        ({ asWritten }) => asWritten,
      ),
    ).toEqual(["5 октября", "31 мая – конец июня", "07.12"]);
    expect(
      readPlanTime('«31» мая 2026 г., «октябрь», 15 “ноября”, « март», "05" "апреля"', { term }).parts?.map(
        ({ asWritten }) => asWritten,
      ),
    ).toEqual(["«31» мая 2026 г.", "«октябрь»", "15 “ноября”", "март", '"05" "апреля"']);
  });
});

describe("the day and number of a document", () => {
  test.each([
    ["от 26.08.2025 № 15", "15", "2025-08-26"],
    ["Пр. № 259-од от 17.06.2025", "259-од", "2025-06-17"],
    ["№117 от 30 августа 2024г.", "117", "2024-08-30"],
    ["от «31» 08. 2020 г. № 126/А", "126/А", "2020-08-31"],
    ["от «_24» марта 2022г.", undefined, "2022-03-24"],
    ["N 15 от 01.09.2025", "15", "2025-09-01"],
    ["№ ____ от «__» ____ 2025", undefined, undefined],
    ["приказ № 5/2-а. от 1.09.2025", "5/2-а", "2025-09-01"],
    ["№ 01-12/345-2025/22-од-7-15", "01-12/345-2025/22-од-7-15", undefined],
    ["№ 12.", "12", undefined],
    ["№ 12.5", "12.5", undefined],
    ["№ 12-", "12", undefined],
    ["№ од-12", "од-12", undefined],
    ["№ от 01.09.2025", undefined, "2025-09-01"],
    ["№", undefined, undefined],
    ["N од 15", undefined, undefined],
    ["№15№16", undefined, undefined],
    ["№ 15 от _01.09.2025", "15", "2025-09-01"],
    ["09.2025", undefined, undefined],
    ["15 – 19.02.2025", undefined, undefined],
    ["31.02.2025 № 3", "3", undefined],
    ["№ 1 от 01.09.2025, № 2 от 02.09.2025", undefined, undefined],
  ])("%s", (text, number, on) => {
    expect(readDocumentMark(text)).toEqual({ asWritten: text, ...(number && { number }), ...(on && { on }) });
  });
});

describe("whatever is written", () => {
  const pieces = fc.constantFrom(
    ...(
      "с по до от на в к – - / . , ; ( ) « _ 1 2 12 15 31 29.02 30.08 15.10 2025 2026 2025/26 20__ I IV сентябрь мая июня " +
      "год года мес. неделя недели месяца четверть полугодие квартал каникулы осенние весенние раз раза ежемесячно средам " +
      "не реже более каждый плану мере после итогам конца начала течение учебный уч. числа последняя минут № \n"
    ).split(" "),
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 14 }).map((words) => words.join(" ")),
  );
  const days = fc.integer({ min: 0, max: 1_500 }).map((n) => addDays(calendarDate("2023-06-15"), n));
  const terms = fc
    .tuple(days, fc.integer({ min: 0, max: 900 }))
    .map(([starts, length]) => ({ starts, ends: addDays(starts, length) }));

  const everyTime = (time: PlanTime): readonly PlanTime[] => [time, ...(time.parts ?? []).flatMap(everyTime)];

  test("a window lies inside the term, or contradicts it", () => {
    fc.assert(
      fc.property(texts, terms, (text, within) => {
        for (const { from, to, contradicts } of everyTime(readPlanTime(text, { term: within }))) {
          if (from && to) expect(from <= to).toBe(true);
          if (contradicts) continue;
          for (const day of [from, to])
            if (day) expect(within.starts <= day && day <= within.ends).toBe(true);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  test("phrases without a time of their own swallow no day that stands after them", () => {
    const phrases = {
      "by-other-document": [
        ...["по плану", "по плану школы", "по отдельному плану", "по графику", "по приказу", "по расписанию"],
        ...["согласно плану", "в соответствии с планом", "график"],
      ],
      "as-needed": [
        ...["по мере необходимости", "в случае затруднений", "в любое время", "при необходимости"],
        ...["по запросу", "по первому запросу", "по необходимости"],
      ],
      event: ["по итогам проверки", "в день рождения", "при приёме", "после педсовета", "ко Дню учителя"],
    };
    for (const [kind, said] of Object.entries(phrases))
      for (const phrase of said) {
        const { kind: read, unread } = readPlanTime(phrase);
        expect([phrase, read, unread]).toEqual([phrase, kind, []]);
        for (const joint of kind === "event" ? [", "] : [" ", ", "]) {
          const text = `${phrase}${joint}15 октября`;
          expect([text, briefPlan(readPlanTime(text, { term }))]).toEqual([
            text,
            "day; 2025-10-15..2025-10-15",
          ]);
        }
      }
  });

  test("a term gives days, and changes nothing else that is said", () => {
    const said = ({ kind, deadline, frequency, unread, parts }: PlanTime): unknown => [
      kind,
      deadline,
      frequency,
      unread,
      parts?.map(said),
    ];
    fc.assert(
      fc.property(texts, terms, (text, within) => {
        expect(said(readPlanTime(text, { term: within }))).toEqual(said(readPlanTime(text)));
      }),
      { numRuns: 5_000 },
    );
  });

  test("a wider term makes no window narrower", () => {
    fc.assert(
      fc.property(texts, terms, fc.nat(400), fc.nat(400), (text, within, before, after) => {
        const wider = { starts: addDays(within.starts, -before), ends: addDays(within.ends, after) };
        const [small, large] = [readPlanTime(text, { term: within }), readPlanTime(text, { term: wider })];
        if (small.contradicts ?? large.contradicts) return;
        if (small.from && large.from) expect(large.from <= small.from).toBe(true);
        if (small.to && large.to) expect(large.to >= small.to).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  test("days and months against a calendar that is walked day by day", () => {
    const months = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(
      " ",
    );
    const quarters = ["I", "II", "III", "IV"];
    const walk = (
      { starts, ends }: { starts: CalendarDate; ends: CalendarDate },
      fits: (day: string) => boolean,
    ) => {
      const found: CalendarDate[] = [];
      for (let day = starts; day <= ends; day = addDays(day, 1)) if (fits(day)) found.push(day);
      return found;
    };
    fc.assert(
      fc.property(
        terms,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (within, month, day) => {
          const two = (n: number) => String(n).padStart(2, "0");
          const cases: [string, (day: string) => boolean][] = [
            [months[month - 1] ?? "", (each) => Number(each.slice(5, 7)) === month],
            [`${two(day)}.${two(month)}`, (each) => each.slice(5) === `${two(month)}-${two(day)}`],
            [
              `${quarters[month % 4] ?? ""} квартал`,
              (each) => Math.ceil(Number(each.slice(5, 7)) / 3) === (month % 4) + 1,
            ],
          ];
          for (const [text, fits] of cases) {
            const read = readPlanTime(text, { term: within });
            const found = walk(within, fits);
            expect(Boolean(read.contradicts)).toBe(found.length === 0);
            if (found.length > 0) expect([read.from, read.to]).toEqual([found[0], found.at(-1)]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test("nothing is thrown, whatever stands for a text or an option", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (text, options, option) => {
        const value = text as string;
        readPeriod(value);
        readDocumentMark(value);
        readPlanTime(value, options as object);
        readPlanTime("I четверть, 2-я неделя, 15.10, сентябрь", { term: option, month: option } as object);
      }),
      { numRuns: 2_000 },
    );
    expect(readPlanTime(null as unknown as string)).toEqual({ asWritten: "", kind: "unknown", unread: [] });
    expect(readPeriod(undefined as unknown as string)).toEqual({ asWritten: "", precision: "unknown" });
  });
});
