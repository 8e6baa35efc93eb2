import { dayOfMonth, monthOf, yearOf, type CalendarDate } from "../base/calendar-date.js";
import { entryIn, type CodeEntry } from "../codes/code-list.js";
import type { Column } from "./column.js";

type Writer = Column["write"];
type Labels = Readonly<Record<string, CodeEntry>>;

/** The value of a field, also of a part: `"request.needs"`. */
export function valueAt(record: Readonly<Record<string, unknown>>, field: string): unknown {
  const [first = "", second] = field.split(".");
  const value = record[first];
  if (second === undefined) return value;
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[second] : undefined;
}

export function textWriter(field: string): Writer {
  return (record) => {
    const value = valueAt(record, field);
    return typeof value === "string" || typeof value === "number" ? value : undefined;
  };
}

export function textsWriter(field: string): Writer {
  return (record) =>
    joined(valueAt(record, field), (value) => (typeof value === "string" ? value : undefined));
}

export function yesNoWriter(field: string): Writer {
  return (record, language) => {
    const value = valueAt(record, field);
    if (typeof value !== "boolean") return undefined;
    if (language === "ru") return value ? "да" : "нет";
    return value ? "yes" : "no";
  };
}

/** The label of a code, or the code. */
export function labelWriter(field: string, labels: Labels): Writer {
  return (record, language) => {
    const value = valueAt(record, field);
    return typeof value === "string" ? (entryIn(labels, value)?.[language] ?? value) : undefined;
  };
}

/** Words as written, else the label of the code. */
export function codedWriter(field: string, labels: Labels): Writer {
  return (record, language) => wordsOf(valueAt(record, field), labels, language);
}

export function codedListWriter(field: string, labels: Labels): Writer {
  return (record, language) => joined(valueAt(record, field), (value) => wordsOf(value, labels, language));
}

function wordsOf(value: unknown, labels: Labels, language: "ru" | "en"): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { code, asWritten } = value as { code?: string; asWritten?: string };
  return asWritten ?? (code === undefined ? undefined : (entryIn(labels, code)?.[language] ?? code));
}

export function joined(values: unknown, write: (value: unknown) => string | undefined): string | undefined {
  if (!Array.isArray(values) || values.length === 0) return undefined;
  return (values as readonly unknown[]).flatMap((value) => write(value) ?? []).join("; ");
}

export function dayWriter(field: string): Writer {
  return (record, language) => dayText(valueAt(record, field), language);
}

/** With its last letter a Russian day stays text in every spreadsheet; an ISO day is the same day in each of them. */
export function dayText(value: unknown, language: "ru" | "en"): string | undefined {
  if (typeof value !== "string") return undefined;
  if (language === "en") return value;
  const two = (number: number) => String(number).padStart(2, "0");
  const day = value as CalendarDate;
  return `${two(dayOfMonth(day))}.${two(monthOf(day))}.${String(yearOf(day)).padStart(4, "0")} г.`;
}

export function sinceWriter(field: string): Writer {
  return (record, language) => {
    const value = valueAt(record, field);
    if (typeof value !== "object" || value === null) return undefined;
    const { earliest, latest } = value as { earliest?: string; latest?: string };
    const [from, to] = [dayText(earliest, language), dayText(latest, language)];
    return from === to ? from : `${from ?? ""} – ${to ?? ""}`;
  };
}
