import { isCalendarDate } from "../../base/calendar-date.js";
import { isId } from "../../base/id.js";
import { isBlank } from "./input.js";
import type { FieldCheck, StoredEvent } from "./lifecycle.js";
import type { FieldList } from "./machine.js";

export function isText(value: unknown): boolean {
  return typeof value === "string";
}

/** A text with more than blanks. */
export function isFilled(value: unknown): boolean {
  return !isBlank(value);
}

export function isTextIfAny(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}

export function isDayIfAny(value: unknown): boolean {
  return value === undefined || isCalendarDate(value);
}

export function isYesOrNo(value: unknown): boolean {
  return typeof value === "boolean";
}

/** 1, 2, 3 … */
export function isOrdinal(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

export function isPerson(value: unknown): boolean {
  return isId("person", value);
}

/** One of these codes; inherited names are none. */
export function codeOf(codes: object): FieldCheck {
  return (value) => typeof value === "string" && Object.hasOwn(codes, value);
}

/** A list of such values, none of them missing. */
export function listOf(check: FieldCheck): FieldCheck {
  return (value) => Array.isArray(value) && Array.from<unknown>(value).every(check);
}

/** A plain object of such values by ref. */
export function tableOf(check: FieldCheck): FieldCheck {
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const above: unknown = Object.getPrototypeOf(value);
    const isPlain = above === null || Object.getPrototypeOf(above) === null; // of this realm or another
    return isPlain && Object.values(value).every(check);
  };
}

/** The first field that is not what it should be. */
export function faultyAmong(fields: FieldList, event: object): string | undefined {
  for (const [field, check] of fields) {
    if (!check((event as StoredEvent)[field])) return field;
  }
  return undefined;
}
