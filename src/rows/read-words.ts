import type { Text } from "../base/text.js";
import { organisationTypes } from "../codes/organisations/organisation-types.js";
import { menteeCategories } from "../codes/people/mentee-categories.js";
import { attainedEducations, qualificationCategories } from "../codes/people/person-facts.js";
import { posts } from "../codes/people/posts.js";
import { roles } from "../codes/people/roles.js";
import type { MentoringForm } from "../codes/programs/form-keys.js";
import { forms } from "../codes/programs/forms.js";
import { kinds } from "../codes/programs/kinds.js";
import { schoolSubjects } from "../codes/programs/school-subjects.js";
import { codeNamed } from "../codes/code-list.js";
import { categoriesSaid } from "./words/categories-said.js";
import { clausesOf, codesInClause, codesSaid } from "./words/codes-said.js";
import { compiledWords } from "./words/match-stems.js";
import {
  educationWords,
  kindWords,
  menteeCategoryWords,
  organisationWords,
  roleWords,
  sideWords,
} from "./words/other-words.js";
import { isSeparator, longestWords, plainText, plainTokens } from "./words/plain-tokens.js";
import { readPost } from "./words/read-post.js";
import { readSubjects } from "./words/read-subjects.js";

/** Code lists whose words `readWords` knows. */
export type WordList =
  | "posts"
  | "subjects"
  | "qualification"
  | "education"
  | "organisation-types"
  | "mentee-categories"
  | "forms"
  | "kinds"
  | "roles";

/**
 * What words say in the codes of one list: the first code and the others in their order; without a code they say nothing
 * that the list has. A post may name subjects, «учитель химии», in codes of the list of subjects, or as words.
 */
export type WordsReading = {
  readonly code?: string;
  readonly also?: readonly string[];
  readonly subjects?: readonly string[];
  readonly asWritten: string;
};

/**
 * Codes of words as people write them into a cell: in any case, with abbreviations, second posts, brackets, Latin letters
 * among Cyrillic. What is only near to a code gives none: «помощник воспитателя» is no kindergarten teacher. Linear in the
 * length; of more than 2 000 characters nothing is read. Never throws.
 *
 * @example
 * readWords("posts", "учитель нач. классов, педагог-организатор");
 * // { code: "teacher", also: ["pedagogue-organiser"], subjects: ["primary"], asWritten: "учитель нач. классов, педагог-организатор" }
 * readWords("posts", "помощник воспитателя"); // { asWritten: "помощник воспитателя" }
 */
export function readWords(list: WordList, text: string): WordsReading {
  const asWritten = typeof text === "string" ? text.trim() : "";
  if (asWritten === "" || asWritten.length > longestWords) return { asWritten };
  const code = codeNamed(labelsOf[list], asWritten);
  if (code !== undefined) return { code, asWritten };
  if (list === "posts") return { ...readPost(asWritten), asWritten };
  return { ...withFirst(codesOf(list, asWritten)), asWritten };
}

function withFirst(codes: readonly string[]): Pick<WordsReading, "code" | "also"> {
  const [code, ...also] = [...new Set(codes)];
  if (code === undefined) return {};
  return also.length > 0 ? { code, also } : { code };
}

function codesOf(list: Exclude<WordList, "posts">, text: string): readonly string[] {
  switch (list) {
    case "subjects":
      return readSubjects(text).flatMap(({ code }) => code ?? []);
    case "forms":
      return formOf(text);
    case "qualification":
      return categoriesSaid(text);
    case "education":
      return educationOf(text);
    case "organisation-types":
      return organisationOf(text);
    case "mentee-categories":
      return codesSaid(text, menteeCategoryStems);
    case "kinds":
      return codesSaid(text, kindStems);
    case "roles":
      return codesSaid(text, roleStems);
  }
}

/** Whole labels, and the other names that a list itself gives, are known in both languages. */
const labelsOf: Readonly<Record<WordList, Readonly<Record<string, Labelled>>>> = {
  posts,
  subjects: schoolSubjects,
  qualification: qualificationCategories,
  education: attainedEducations,
  "organisation-types": organisationTypes,
  "mentee-categories": menteeCategories,
  forms,
  kinds,
  roles,
};

type Labelled = Text & { readonly alsoCalled?: readonly string[] };

const educations = /* @__PURE__ */ compiledWords(educationWords);
const organisations = /* @__PURE__ */ compiledWords(organisationWords);
const menteeCategoryStems = /* @__PURE__ */ compiledWords(menteeCategoryWords);
const roleStems = /* @__PURE__ */ compiledWords(roleWords);
const kindStems = /* @__PURE__ */ compiledWords(kindWords);
const sides = /* @__PURE__ */ compiledWords(sideWords);

/**
 * The most telling level of one education: “higher, bachelor” is one, and “vocational” beside it another. A choice is no
 * education of anybody, and one that is not finished is none yet: in a bracket it may be about any that the cell names.
 */
function educationOf(text: string): readonly string[] {
  const { words, brackets } = plainTokens(text);
  if (words.includes("или") || brackets.flat().some(isUnfinished)) return [];
  const finished = clausesOf(text).filter((clause) => !clause.some(isUnfinished));
  const codes = finished.flatMap((clause) => codesInClause(clause, educations).said);
  const telling = codes.some((code) => code === "bachelor" || code === "specialist" || code === "master");
  return codes.filter((code) => !(telling && code === "higher"));
}

function isUnfinished(word: string): boolean {
  return /^(?:неполн|неоконч|незаконч|незаверш)/.test(word);
}

/** A school with a kindergarten in it is neither alone; a music school is no school of general education. */
function organisationOf(text: string): readonly string[] {
  const codes = new Set(codesSaid(text, organisations));
  if (codes.has("supplementary"))
    return codes.has("kindergarten") || codes.has("college") ? [] : ["supplementary"];
  return codes.size === 1 ? [...codes] : [];
}

const formsBySides: Readonly<Record<string, MentoringForm>> = {
  "teacher teacher": "teacher-teacher",
  "head teacher": "head-teacher",
  "employer student": "employer-student",
  "lecturer young": "lecturer-young-teacher",
  "lecturer teacher": "lecturer-young-teacher",
  "partner teacher": "partner-teacher",
  "pupil pupil": "pupil-pupil",
  "student pupil": "student-pupil",
  "employer pupil": "employer-pupil",
  "teacher student": "teacher-student",
  "teacher pupil": "teacher-pupil",
  "teacher parent": "teacher-parents",
  "parent pupil": "parents-children",
  "teacher young": "teacher-teacher",
};

/** A form by its own name, or by its two sides; more than two sides are several forms, read two by two at commas. */
function formOf(text: string): readonly string[] {
  const whole = codeNamed(forms, plainText(text));
  if (whole !== undefined) return [whole];
  const parts: string[][] = [[]];
  for (const word of plainTokens(text).words) {
    if (isSeparator(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.flatMap((words) => {
    const form = formsBySides[codesInClause(words, sides).said.join(" ")];
    return form === undefined ? [] : [form];
  });
}
