import type { InputIssueDetails } from "nastavnik/model";
import type { TableIssueDetails } from "nastavnik/rows";
import { sample, type Samples } from "./advice.js";

export const inputSamples: Samples<InputIssueDetails> = {
  "input.unreadable": sample(
    { reason: "no access" },
    "Передайте обычные данные: `JSON.parse(JSON.stringify(value))`.",
    "Hand over plain data: `JSON.parse(JSON.stringify(value))`.",
  ),
  "type.wrong": sample(
    { expected: "number", received: "string" },
    "Исправьте тип: числа без кавычек, дни строкой.",
    "Correct the type: numbers without quotes, days as text.",
  ),
  "key.missing": sample(
    { expected: "array" },
    "Заполните поле; пустой список — тоже значение.",
    "Fill the field in; an empty list is a value too.",
  ),
  "key.unknown": sample(
    {},
    "Уберите поле или исправьте его имя: ничего не отбрасывается молча.",
    "Remove the field, or correct its name: nothing is dropped in silence.",
  ),
  "text.empty": sample(
    {},
    "Напишите текст или не передавайте поле.",
    "Write a text, or leave the field out.",
  ),
  "text.too-long": sample({ max: 1000, length: 1200 }, "Сократите текст.", "Shorten the text."),
  "text.damaged": sample(
    { at: 4 },
    "Прочитайте файл в верной кодировке.",
    "Read the file in its own encoding.",
  ),
  "list.too-long": sample({ max: 100000 }, "Разделите список на части.", "Split the list."),
  "number.too-small": sample({ min: 0 }, "Исправьте число.", "Correct the number."),
  "number.too-big": sample({ max: 100 }, "Исправьте число.", "Correct the number."),
  "number.not-whole": sample({}, "Округлите до целого.", "Give a whole number."),
  "code.unknown": sample(
    { allowed: ["planned", "done"] },
    "Возьмите значение из `details.allowed`: список закрыт.",
    "Take one of `details.allowed`: the list is closed.",
  ),
  "id.malformed": sample(
    { kind: "mentor" },
    "Напишите `вид:ключ`, например `mentor:7f3a`.",
    "Write `kind:key`, such as `mentor:7f3a`.",
  ),
  "date.malformed": sample(
    {},
    "Напишите существующий день как `2026-03-01`; из слов его читает `readDay`.",
    "Write a real day as `2026-03-01`; `readDay` reads one from words.",
  ),
  "coded.empty": sample({}, "Дайте `code`, `asWritten` или оба.", "Give `code`, `asWritten` or both."),
  "bounds.reversed": sample(
    { earliest: "2026-05-31", latest: "2025-09-01" },
    "Поменяйте границы местами.",
    "Swap the bounds.",
  ),
  "day.outside-year": sample({ year: 2026 }, "Перенесите день в его год.", "Put the day under its year."),
  "ref.repeated": sample(
    { ref: "a1", first: ["activities", 0, "ref"] },
    "Дайте второму другой ключ.",
    "Give the second one another key.",
  ),
  "ref.dangling": sample(
    { ref: "d9" },
    "Исправьте ссылку или добавьте то, на что она указывает.",
    "Correct the reference, or add what it points to.",
  ),
  "sum.exceeds-whole": sample(
    { measure: "programs.started", sum: 12, whole: 10 },
    "Пересчитайте отчёт: части больше целого.",
    "Count the report again: the parts exceed the whole.",
  ),
  "sum.below-whole": sample(
    { measure: "programs.started", sum: 8, whole: 10 },
    "Пересчитайте отчёт: разрез меньше итога.",
    "Count the report again: a breakdown is below its total.",
  ),
  "digest.wrong": sample(
    {},
    "Возьмите запись оттуда, где её опечатали: эту после того меняли.",
    "Take the record from where it was sealed: this one was changed since.",
  ),
  "version.newer": sample(
    { found: 3, known: 2 },
    "Обновите nastavnik: запись сделана новой версией.",
    "Update nastavnik: a newer version wrote the record.",
  ),
  "text.too-short": sample(
    { min: 3 },
    "Исправьте значение: так проверяет ваша собственная схема.",
    "Correct the value: a schema of your own asks for it.",
  ),
  "text.malformed": sample(
    { format: "email" },
    "Исправьте значение: так проверяет ваша собственная схема.",
    "Correct the value: a schema of your own asks for it.",
  ),
  "list.too-short": sample(
    { min: 1 },
    "Исправьте значение: так проверяет ваша собственная схема.",
    "Correct the value: a schema of your own asks for it.",
  ),
  "number.not-multiple": sample(
    { of: 5 },
    "Исправьте значение: так проверяет ваша собственная схема.",
    "Correct the value: a schema of your own asks for it.",
  ),
  "shape.none": sample(
    {},
    "Исправьте значение: так проверяет ваша собственная схема.",
    "Correct the value: a schema of your own asks for it.",
  ),
  "shape.several": sample(
    {},
    "Исправьте значение: так проверяет ваша собственная схема.",
    "Correct the value: a schema of your own asks for it.",
  ),
  "value.refused": sample(
    { message: "…" },
    "Исправьте значение: так проверяет ваша собственная схема.",
    "Correct the value: a schema of your own asks for it.",
  ),
};

export const tableSamples: Samples<TableIssueDetails> = {
  "table.unreadable": sample(
    {},
    "Передайте `headings` и `rows` — массивы ячеек.",
    "Hand over `headings` and `rows`, arrays of cells.",
  ),
  "table.no-headings": sample(
    { kind: "mentors" },
    "Проверьте, тот ли это лист и вид таблицы; шаблон даст `writeTable` без записей.",
    "Check sheet and kind; `writeTable` without records gives a template.",
  ),
  "table.too-long": sample({ max: 100000 }, "Разделите таблицу.", "Split the table."),
  "column.unread": sample(
    {},
    "Ничего, если столбец не нужен; иначе переименуйте его.",
    "Nothing when it is not needed; otherwise rename it.",
  ),
  "column.repeated": sample(
    { field: "subjects", first: 2 },
    "Оставьте один столбец.",
    "Keep one of the columns.",
  ),
  "column.missing": sample({ field: "title" }, "Добавьте столбец.", "Add the column."),
  "row.shifted": sample(
    { by: 1 },
    "Верните значения под свои заголовки.",
    "Move the values back under their headings.",
  ),
  "row.total": sample({}, "Ничего: итог — не запись.", "Nothing: a total is no record."),
  "row.section": sample({}, "Ничего: это заголовок части.", "Nothing: it heads a part."),
  "row.no-record": sample(
    { field: "title" },
    "Заполните столбец или удалите строку.",
    "Fill the column in, or delete the row.",
  ),
  "cell.unreadable": sample(
    {},
    "Замените формулу или объект её значением.",
    "Put the value in place of a formula or an object.",
  ),
  "cell.unread": sample(
    { field: "subjects" },
    "Напишите иначе или исправьте вручную; для затруднений передайте `catalogue`.",
    "Write it otherwise, or correct it by hand; for difficulties hand over `catalogue`.",
  ),
  "cell.partly-read": sample(
    { field: "competences", unread: 1 },
    "Допишите непрочитанное вручную.",
    "Add what was not read by hand.",
  ),
  "cell.too-long": sample({ field: "title", max: 1000 }, "Сократите текст.", "Shorten the text."),
  "cell.identity": sample(
    { field: "responsible" },
    "Напишите роль вместо имени.",
    "Write a role in place of the name.",
  ),
  "cell.no-day": sample({ field: "inPostSince" }, "Напишите день целиком.", "Write the whole day."),
  "cell.out-of-range": sample(
    { field: "seats", min: 0, max: 1000 },
    "Исправьте число.",
    "Correct the number.",
  ),
  "cell.when-unknown": sample(
    { field: "inProfessionSince" },
    "Передайте `on` — на какой день верен стаж.",
    "Hand over `on`, the day on which the service was true.",
  ),
  "cell.definition-unknown": sample(
    { field: "staffing.young" },
    "Передайте `youngBy` — определение, по которому школы считали молодых.",
    "Hand over `youngBy`, the definition by which the schools counted them.",
  ),
  "staffing.incomplete": sample(
    { field: "staffing.on" },
    "Назовите всех педагогических работников и день: столбцом или в `on`.",
    "Say how many teaching staff there are, and the day: in a column, or in `on`.",
  ),
  "cell.no-heading": sample({}, "Дайте столбцу заголовок.", "Give the column a heading."),
  "pair.person-unknown": sample(
    { role: "mentor" },
    "Пусть `personId` ответит на это место.",
    "Let `personId` answer for this place.",
  ),
  "person.malformed": sample(
    { role: "mentor" },
    "Верните из `personId` вид `person:ключ`.",
    "Answer from `personId` with `person:key`.",
  ),
};
