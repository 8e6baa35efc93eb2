import type { CalendarDate } from "../base/calendar-date.js";
import type { Language } from "../base/text.js";
import { dayText } from "./cell-writers.js";
import { readDay, writtenDay } from "./read-day.js";

/** What a cell says of an order: it needs both, perhaps from two columns. */
export type PartOfOrder = { readonly number?: string; readonly on?: CalendarDate };

/** “№ 181-О от 01.09.2025”, “приказ от 30.08.2025 г. № 12/1”: number and day, in any order. */
export function orderIn(text: string): PartOfOrder | undefined {
  const [written = ""] = writtenDay.exec(text) ?? [];
  const on = readDay(written);
  const index = text.indexOf(written);
  const before = text.slice(0, index).replace(/(?:^|[\s,(]{1,9})(?:от|of)\s?$/i, "");
  const rest = text.slice(index + written.length);
  const after = on === undefined ? rest : rest.replace(/^\s?г(?:ода|од|\.)?(?!\p{L})/iu, "");
  const number = `${before.trim()} ${after.trim()}`
    .trim()
    .replace(/^(?:приказ(?:ом)?|распоряжение(?:м)?|пр\.?)(?=[\s№\d])\s?/i, "")
    .replace(/^(?:№|no\.?|n(?=[\s\d]))\s?/i, "")
    .replace(/^[\s,(]{1,9}|[\s,()]{1,9}$/g, "");
  if (number === "") return on === undefined ? undefined : { on };
  if (!/\d/.test(number) || !/^\S{1,40}(?: \p{L}{1,6})?$/u.test(number)) return undefined;
  return { number, ...(on !== undefined && { on }) };
}

/** “№ 181-О от 01.09.2025 г.”, or the one of both that is known. */
export function orderText({ number, on }: PartOfOrder, language: Language): string {
  const day =
    on === undefined ? undefined : `${language === "ru" ? "от" : "of"} ${dayText(on, language) ?? ""}`;
  return [number === undefined ? undefined : `№ ${number}`, day]
    .filter((part) => part !== undefined)
    .join(" ");
}
