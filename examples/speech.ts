import { readFileSync } from "node:fs";
import type { Language, Result } from "nastavnik";
import * as english from "nastavnik/en";
import * as russian from "nastavnik/ru";

/** All sentences of the library in one of its languages. */
export function speechOf(language: Language): typeof russian {
  return language === "ru" ? russian : english;
}

/** The language asked for on the command line: `--lang en`; Russian otherwise. */
export function languageAsked(args: readonly string[]): Language {
  return args[args.indexOf("--lang") + 1] === "en" ? "en" : "ru";
}

/** “25 мая 2026 г.”, “25 May 2026”. */
export function dayIn(day: string, language: Language): string {
  const parts = { day: "numeric", month: "long", timeZone: "UTC" } as const;
  const dayAndMonth = new Intl.DateTimeFormat(language === "ru" ? "ru" : "en-GB", parts).format(
    new Date(day),
  );
  return `${dayAndMonth} ${day.slice(0, 4)}${language === "ru" ? "\u00a0г." : ""}`;
}

/** The value of a result. An example stops at the first failure. */
export function sure<Value, Problem>(result: Result<Value, Problem>): Value {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.issues));
}

/** A file of `examples/data`, as `unknown`, like any input. */
export function dataOf(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`data/${name}.json`, import.meta.url), "utf8"));
}

export function heading(text: string): string {
  return `\n${text}\n${"─".repeat(text.length)}`;
}

/** Columns as wide as their longest cell; the last column is not padded. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))).join("  ");
  return rows.map(line).join("\n");
}
