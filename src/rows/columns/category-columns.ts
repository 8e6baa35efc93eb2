import type { CalendarDate } from "../../base/calendar-date.js";
import { entryIn } from "../../codes/code-list.js";
import { qualificationCategories } from "../../codes/people/person-facts.js";
import { personNames as names } from "../../model/names/person-names.js";
import { dayOf, put, valuesOf } from "../cell-readers.js";
import { dayText, joined, valueAt } from "../cell-writers.js";
import type { CellReader, Column } from "../column.js";
import { readDay, writtenDay } from "../read-day.js";
import { readWords } from "../read-words.js";

type HeldCategory = { readonly category: string; readonly since?: string };

/**
 * “высшая, 21.03.2022”: a category and the day it was given. A year alone is no day, and a day to come is when the
 * category ends: neither has a field, and `rest` counts them.
 */
function categoryOf(
  text: string,
  on: CalendarDate | undefined,
): { readonly held?: HeldCategory; readonly rest: number } {
  const [written = ""] = writtenDay.exec(text) ?? [];
  const words = text.replace(written, "").replace(/[\s,.г]{1,9}$/u, "");
  const { code } = readWords("qualification", words);
  if (code === undefined) return { rest: 1 };
  const since = readDay(written);
  const isStart = since !== undefined && !/^(?:до|по) /i.test(written) && !(on !== undefined && since > on);
  const isLost = (since !== undefined && !isStart) || /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(words);
  return { held: { category: code, ...(isStart && { since }) }, rest: isLost ? 1 : 0 };
}

const readCategories: CellReader = ({ text }, draft, { field, on }) => {
  const values = valuesOf(text).map((value) => categoryOf(value, on));
  const known = values.flatMap(({ held }) => held ?? []);
  if (known.length === 0) return { code: "cell.unread", details: { field } };
  put(draft, field, known);
  const unread = values.reduce((sum, { rest }) => sum + rest, 0);
  return unread > 0 ? { code: "cell.partly-read", details: { field, unread } } : undefined;
};

export const categoriesColumn: Column = {
  field: "categories",
  heading: names.categories,
  heads: [
    "категор",
    "квалификационн категор",
    "кв категор",
    "аттестац.",
    "аттестация.",
    "соответстви занимаем",
    "qualification categor",
  ],
  not: [
    "следующ",
    "наставляем",
    "сотрудник",
    "руководител",
    "персонал",
    "граждан",
    "дата",
    "срок",
    "mentee",
    "год",
    "обучающ",
  ],
  read: readCategories,
  write: (record, language) =>
    joined(valueAt(record, "categories"), (value) => {
      const { category, since } = value as { category: string; since?: string };
      const label = entryIn(qualificationCategories, category)?.[language] ?? category;
      return since === undefined ? label : `${label}, ${dayText(since, language) ?? ""}`;
    }),
};

/** The day of the category that the column before named; or both, where there is no such column. */
export const categorySinceColumn: Column = {
  field: "categories.since",
  heading: names.categories.parts.since,
  heads: [
    "дата присвоен",
    "дата аттестац",
    "дата категор",
    "присвоен категор",
    "дата последн аттестац",
    "аттестован должност присвоен категор",
    "аттестован категор",
  ],
  not: ["руководител", "следующ", "учен", "звани"],
  strict: true,
  read: (cell, draft, context) => {
    const { field } = context;
    const held = (draft["categories"] as readonly HeldCategory[] | undefined) ?? [];
    const [only, more] = held;
    const since = dayOf(cell);
    if (since === undefined && only === undefined) {
      const problem = readCategories(cell, draft, { ...context, field: "categories" });
      if (problem?.code !== "cell.unread") return problem;
    }
    if (since === undefined) return { code: "cell.no-day", details: { field } };
    if (only === undefined || more !== undefined) return { code: "cell.unread", details: { field } };
    put(draft, "categories", [{ ...only, since }]);
    return undefined;
  },
  write: () => undefined,
};
