import * as base from "nastavnik/base";
import * as calendar from "nastavnik/calendar/ru";
import * as catalogue from "nastavnik/catalogue";
import * as builtIn from "nastavnik/catalogue/built-in";
import * as codes from "nastavnik/codes";
import * as forms from "nastavnik/forms";
import * as kernel from "nastavnik/kernel";
import * as lifecycle from "nastavnik/lifecycle";
import * as patches from "nastavnik/lifecycle/patches";
import * as matching from "nastavnik/matching";
import * as model from "nastavnik/model";
import * as needs from "nastavnik/needs";
import * as papers from "nastavnik/papers";
import * as report from "nastavnik/report";
import * as reading from "nastavnik/report/read";
import * as rows from "nastavnik/rows";
import * as rules from "nastavnik/rules";
import { paperTexts as russianPaperTexts } from "nastavnik/ru";
import { paperTexts as englishPaperTexts } from "nastavnik/en";
import * as time from "nastavnik/time";

/** What each file of vectors may call: the public names of one folder. Sentences are golden files of their own. */
export const homes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  base,
  codes,
  time,
  catalogue,
  model,
  rules,
  needs,
  rows,
  forms,
  lifecycle: { ...lifecycle, ...patches },
  matching,
  kernel,
  report: { ...report, ...reading },
  papers,
};

/** `paperTexts` of both languages, by the names that vectors call them by. */
const texts = { "ru.paperTexts": russianPaperTexts, "en.paperTexts": englishPaperTexts };

/** Every public name but those of texts and schemas. */
export const libraryNames: ReadonlyMap<string, unknown> = new Map(
  [...Object.values(homes), calendar, builtIn, texts].flatMap((entry) => Object.entries<unknown>(entry)),
);
