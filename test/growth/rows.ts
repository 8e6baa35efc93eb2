import { readTable, readWords, readYears } from "nastavnik/rows";
import { looksLikeIdentity } from "../../src/rows/words/looks-like-identity.js";
import { plainTokens } from "../../src/rows/words/plain-tokens.js";
import { linear, ofTexts, times, type Case, type Cases } from "./case.js";

const words = {
  letters: (n: number) => "ы".repeat(4 * n),
  capitals: (n: number) => "Аб".repeat(2 * n),
  initials: (n: number) => "А. ".repeat(n),
  patronymics: (n: number) => "Ович ".repeat(n).slice(0, 4 * n),
  digits: (n: number) => "1".repeat(4 * n),
  "digits apart": (n: number) => "1 - ".repeat(n),
  brackets: (n: number) => "(уч".repeat(n),
  commas: (n: number) => "уч, ".repeat(n),
  "Latin among Cyrillic": (n: number) => "учитeль ".repeat(n / 2),
  posts: (n: number) => "учитель ".repeat(n / 2),
  signs: (n: number) => "@-№ ".repeat(n),
  spaces: (n: number) => `у${" ".repeat(4 * n)}ч`,
};
const lists = [
  ...["posts", "subjects", "qualification", "education", "organisation-types", "mentee-categories"],
  ...["forms", "kinds", "roles"],
] as const;

const lengths = {
  years: (n: number) => "2 года ".repeat(n),
  spans: (n: number) => "1–".repeat(n) + "2 лет",
  words: (n: number) => "более ".repeat(n) + "2 лет",
  points: (n: number) => "1,".repeat(n) + "5 лет",
};

const headings = {
  people: ["ФИО", "Должность", "Пед. стаж", "Категория", "Образование", "Предмет"],
  plan: ["№", "Мероприятие", "Срок", "Ответственный", "Результат"],
};
const filled = {
  people: (i: number) => [`№ ${i}`, "учитель химии", "5 лет", "первая", "высшее", "химия"],
  plan: (i: number) => [i, "Посещение урока", "октябрь", "наставник", "протокол"],
};

const tables: Readonly<Record<string, Case>> = {
  ...Object.fromEntries(
    (["people", "plan"] as const).map((kind) => [
      `rows: ${kind}`,
      linear(
        (size) => {
          const table = { headings: headings[kind], rows: times(size, filled[kind]) };
          return () => readTable(kind, table);
        },
        kind === "plan" ? 40 : 8,
      ),
    ]),
  ),
  columns: linear((size) => {
    const table = { headings: times(size, () => "Должность"), rows: [times(size, () => "учитель")] };
    return () => readTable("people", table);
  }, 8),
  "other columns": linear((size) => {
    const names = Object.values(headings).flat();
    const table = {
      headings: times(size, (i) => names[i % names.length]!),
      rows: [times(size, () => "октябрь")],
    };
    return () => readTable("people", table);
  }, 8),
  "cells without a heading": linear((size) => {
    const table = { headings: headings.people, rows: [times(size, () => "учитель")] };
    return () => readTable("people", table);
  }, 8),
  sections: linear((size) => {
    const table = {
      headings: headings.plan,
      rows: times(size, (i) => (i % 2 === 0 ? ["", "Октябрь"] : ["", "Итого"])),
    };
    return () => readTable("plan", table);
  }),
};

export const rows: Cases = {
  readWords: ofTexts(words, (text) => lists.map((list) => readWords(list, text))),
  readYears: ofTexts(lengths, readYears, 4),
  looksLikeIdentity: ofTexts(words, looksLikeIdentity),
  plainTokens: ofTexts(words, plainTokens),
  readTable: tables,
};
