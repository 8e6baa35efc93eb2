import type { FieldCheck } from "./machine.js";

export function isText(value: unknown): boolean {
  return typeof value === "string";
}

export function isYesOrNo(value: unknown): boolean {
  return typeof value === "boolean";
}

/** 1, 2, 3 … */
export function isOrdinal(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) > 0;
}

/** A list of codes or refs. */
export function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

/** An object of codes by ref. */
export function isTable(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(isText)
  );
}

/** The field may be absent, and is checked when it is there. */
export function optional(check: FieldCheck): FieldCheck {
  return (value) => value === undefined || check(value);
}
