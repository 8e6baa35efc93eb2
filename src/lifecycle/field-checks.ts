import { isId } from "../base/id.js";
import type { FieldCheck } from "./machine.js";

export function isText(value: unknown): boolean {
  return typeof value === "string";
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

/** A list of codes or refs. */
export function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

/** An object of such values by ref. */
export function tableOf(check: FieldCheck): FieldCheck {
  return (value) =>
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(check);
}

/** The field may be absent, and is checked when it is there. */
export function optional(check: FieldCheck): FieldCheck {
  return (value) => value === undefined || check(value);
}
