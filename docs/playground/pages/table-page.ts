import { calendarDate, idOf } from "nastavnik";
import { isCalendarDate } from "nastavnik/base";
import { labelOfField } from "nastavnik/ru";
import type { Page } from "../page.js";
import { answerPlace, area, code, el, field, folded, input, list, said, select, table } from "../parts.js";
import { Names, readSheet, type PeopleKind, type ReadSheet } from "../read-sheet.js";
import { sampleSheet } from "../sample-sheets.js";

/** A table of people pasted from a spreadsheet. */
export const tablePage: Page = {
  id: "table",
  title: "Таблица людей",
  lead: "Выделите таблицу с заголовками в Excel или другой программе, скопируйте и вставьте сюда. Имён, телефонов и адресов библиотека не читает.",
  draw(place) {
    const kind = select({ people: "сотрудники", mentors: "наставники", mentees: "наставляемые" });
    const on = input("date", "2025-09-01");
    const sheet = area(sampleSheet("people"), 8);
    const answer = answerPlace();
    const kindNow = () => kind.value as PeopleKind;
    const tell = (): void => {
      const day = on.value;
      const organisation = idOf("organisation", "organisation:school");
      const options = {
        on: isCalendarDate(day) ? day : calendarDate("2025-09-01"),
        organisation,
        names: new Names(),
      };
      answer.replaceChildren(...answerOf(readSheet(kindNow(), sheet.value, options)));
    };
    let shown = sheet.value;
    kind.addEventListener("change", () => {
      if (sheet.value === shown) sheet.value = shown = sampleSheet(kindNow()); // what was pasted stays
      tell();
    });
    for (const control of [on, sheet]) control.addEventListener("input", tell);
    place.append(
      el(
        "div",
        { class: "row" },
        field("Что в таблице", kind),
        field("На какой день верны стаж и возраст", on),
      ),
      field("Таблица, столбцы через табуляцию", sheet),
      answer,
    );
    tell();
  },
};

const means: Readonly<Record<string, string>> = {
  identity: "кто это: не читается",
  numbering: "номер строки",
  unread: "не прочитан",
};

function answerOf({ columns, rows, records, remarks }: ReadSheet<PeopleKind>): readonly HTMLElement[] {
  return [
    said(
      `Записи: ${rows.length}, из них без замечаний разбора: ${records.length}. Замечания: ${remarks.length}.`,
      remarks.length > 0 ? "doubt" : "good",
    ),
    ...(remarks.length > 0 ? [el("h2", {}, "Что не взято"), list(remarks)] : []),
    el("h2", {}, "Столбцы"),
    table(
      ["Столбец", "Что в нём"],
      columns.map((column) => [
        column.heading || `столбец ${column.column + 1}`,
        means[column.means] ?? labelOfField(column.means.split(".")),
      ]),
    ),
    folded("Записи, как их отдаёт библиотека", code(JSON.stringify(rows, undefined, 2), "Записи")),
  ];
}
