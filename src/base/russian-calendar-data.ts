import type { CalendarDate } from "./calendar-date.js";
import { calendarDate } from "./calendar-date.js";
import type { CalendarSource, CalendarYear, DayTransfer, WorkCalendar } from "./work-calendar.js";

// Transfers were taken from the Government's decrees, as quoted on public pages and in public code. Automatic
// moves follow article 112. Each year was compared day by day with the production calendars of xmlcalendar,
// ConsultantPlus, Superjob, vacanza/holidays, holidays-ru and 1C SSL, for the years that each covers. There
// was no difference in working days. No published total for 2027 was seen. `seen` says what was seen of each
// act, as of 2026-11-23.

/** Fourteen holidays a year: article 112 names the same ones in every year listed here. */
const holidays = "01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-01 05-09 06-12 11-04".split(
  " ",
);

/**
 * One year: its decree, and the moves as `from>to`. Moves marked `!` follow from the Labour Code without a
 * decree.
 */
function year(
  number: number,
  decree: string,
  moves: string,
  paidNonWorking: CalendarYear["paidNonWorking"] = [],
): CalendarYear {
  const day = (monthDay: string): CalendarDate => calendarDate(`${number}-${monthDay}`);
  const transfers = moves.split(" ").map((move): DayTransfer => {
    const by = move.endsWith("!") ? "labour-code" : "decree";
    return { from: day(move.slice(0, 5)), to: day(move.slice(6, 11)), by };
  });
  return {
    year: number,
    certainty: "decree",
    sources: ["tk-112", "tk-111", decree, ...new Set(paidNonWorking.map(({ source }) => source))],
    holidays: holidays.map(day),
    transfers,
    paidNonWorking,
  };
}

function decree(id: string, number: string, adopted: string, of: number, seen: string): CalendarSource {
  return {
    id,
    ru: `Постановление Правительства РФ о переносе выходных дней в ${of} году`,
    en: `Government decree on moving days off in ${of}`,
    number,
    adopted: calendarDate(adopted),
    seen,
  };
}

function paidDays(id: string, number: string, adopted: string, seen: string): CalendarSource {
  return {
    id,
    ru: "Указ Президента РФ о нерабочих днях с сохранением заработной платы",
    en: "Presidential decree on non-working days with pay",
    number,
    adopted: calendarDate(adopted),
    seen,
  };
}

function paid(from: string, to: string, source: string): CalendarYear["paidNonWorking"][number] {
  return { from: calendarDate(from), to: calendarDate(to), source };
}

/**
 * The federal production calendar of 2019 to 2027, for the five-day and the six-day week. It has no regional
 * holidays: add them with `withHolidays`. The decree on 2028 is not known, so no term can run into 2028.
 */
export const russianCalendar: WorkCalendar = {
  kind: "work-calendar",
  schemaVersion: 1,
  id: "ru",
  sources: [
    {
      id: "tk-112",
      ru: "Трудовой кодекс РФ, статья 112: нерабочие праздничные дни, перенос выходных",
      en: "Labour Code, article 112: holidays, the automatic move, moves by decree",
      seen: "list and rules retold on several pages (glavkniga.ru/situations/k509553 and others); the article itself was not read whole",
    },
    {
      id: "tk-111",
      ru: "Трудовой кодекс РФ, статья 111: выходные дни",
      en: "Labour Code, article 111: weekly days off",
      seen: "general knowledge; the article was not read",
    },
    decree("pp-1163-2018", "1163", "2018-10-01", 2019, "text of the decree on a page"),
    decree(
      "pp-875-2019",
      "875",
      "2019-07-10",
      2020,
      "number and date on a page, transfers on others; also in holidays-ru",
    ),
    decree(
      "pp-1648-2020",
      "1648",
      "2020-10-10",
      2021,
      "number on two pages, date on one, transfers on both; also in holidays-ru",
    ),
    decree(
      "pp-1564-2021",
      "1564",
      "2021-09-16",
      2022,
      "title line of a ConsultantPlus feed quoted in public code, transfers on pages; also in holidays-ru",
    ),
    decree(
      "pp-1505-2022",
      "1505",
      "2022-08-29",
      2023,
      "announcement with number, date and transfers; also on its.1c.ru",
    ),
    decree("pp-1314-2023", "1314", "2023-08-10", 2024, "full text of the decree on a page"),
    decree("pp-1335-2024", "1335", "2024-10-04", 2025, "two announcements with number, date and transfers"),
    decree(
      "pp-1466-2025",
      "1466",
      "2025-09-24",
      2026,
      "transfers quoted from the decree on a page; number and date in ten excerpts of public code",
    ),
    decree(
      "pp-1187-2026",
      "1187",
      "2026-09-17",
      2027,
      "number, date and transfers in eight excerpts of public code, one of them with the record of official publication; no page with the text was seen",
    ),
    paidDays("up-206-2020", "206", "2020-03-25", "xmlcalendar and 1c-ssl"),
    paidDays("up-239-2020", "239", "2020-04-02", "xmlcalendar and 1c-ssl; the period on a news page"),
    paidDays(
      "up-294-2020",
      "294",
      "2020-04-28",
      "text quoted on a news page; number in xmlcalendar and 1c-ssl",
    ),
    paidDays(
      "up-345-2020",
      "345",
      "2020-05-29",
      "text quoted on news pages; number in xmlcalendar and 1c-ssl",
    ),
    paidDays(
      "up-354-2020",
      "354",
      "2020-06-01",
      "number and the law behind it on a page; xmlcalendar and 1c-ssl",
    ),
    paidDays("up-242-2021", "242", "2021-04-23", "full text on a page; xmlcalendar and 1c-ssl"),
    paidDays("up-595-2021", "595", "2021-10-20", "number, date and period on a page; xmlcalendar and 1c-ssl"),
  ],
  years: [
    year(2019, "pp-1163-2018", "01-05>05-02 01-06>05-03 02-23>05-10"),
    year(2020, "pp-875-2019", "01-04>05-04 01-05>05-05 02-23>02-24! 03-08>03-09! 05-09>05-11!", [
      paid("2020-03-30", "2020-04-03", "up-206-2020"),
      paid("2020-04-04", "2020-04-30", "up-239-2020"),
      paid("2020-05-06", "2020-05-08", "up-294-2020"),
      paid("2020-06-24", "2020-06-24", "up-345-2020"),
      paid("2020-07-01", "2020-07-01", "up-354-2020"),
    ]),
    year(2021, "pp-1648-2020", "01-02>11-05 01-03>12-31 02-20>02-22 05-01>05-03! 05-09>05-10! 06-12>06-14!", [
      paid("2021-05-04", "2021-05-07", "up-242-2021"),
      paid("2021-10-30", "2021-11-07", "up-595-2021"),
    ]),
    year(2022, "pp-1564-2021", "01-01>05-03 01-02>05-10 03-05>03-07 05-01>05-02! 06-12>06-13!"),
    year(2023, "pp-1505-2022", "01-01>02-24 01-08>05-08 11-04>11-06!"),
    year(2024, "pp-1314-2023", "01-06>05-10 01-07>12-31 04-27>04-29 11-02>04-30 12-28>12-30"),
    year(2025, "pp-1335-2024", "01-04>05-02 01-05>12-31 02-23>05-08 03-08>06-13 11-01>11-03"),
    year(2026, "pp-1466-2025", "01-03>01-09 01-04>12-31 03-08>03-09! 05-09>05-11!"),
    year(2027, "pp-1187-2026", "01-02>11-05 01-03>12-31 02-20>02-22 05-01>05-03! 05-09>05-10! 06-12>06-14!"),
  ],
  notes: [
    {
      ru: "Шестидневная неделя: переносятся только выходные, выпавшие на воскресенье. Так читают статью 111 два независимых источника практики; прямо этого не говорит ни один акт.",
      en: "Six-day week: only days off that fall on a Sunday are moved. Two independent sources of practice read article 111 so; no act says it in so many words.",
    },
    {
      ru: "Нерабочие дни с сохранением заработной платы (2020, 2021) остаются в норме рабочего времени; идёт ли в них срок уведомления, не установлено, и это выбирает тот, кто считает.",
      en: "Non-working days with pay (2020, 2021) stay in the norm of working time; whether a notice period runs through them is not settled and is left to whoever counts.",
    },
    {
      ru: "1 июля 2020 г., день общероссийского голосования: нерабочий с сохранением заработной платы по статье 2 закона № 1-ФКЗ от 14 марта 2020 г. и указу № 354. Опубликованные календари расходятся: одни показывают его праздником, другие оплачиваемым нерабочим днём. Здесь он среди оплачиваемых нерабочих: в список статьи 112 он не вносился, и укороченного дня перед ним нет.",
      en: "1 July 2020, the day of the nationwide vote: non-working with pay by article 2 of law 1-FKZ of 14 March 2020 and decree 354. Published calendars differ: some show a holiday, others a non-working day with pay. Here it is one with pay: it never entered the list of article 112, and no shorter day stands before it.",
    },
  ],
};
