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
import { codeAt, compiledWords, type CompiledWords } from "./words/match-stems.js";
import {
  categoryWords,
  educationWords,
  kindWords,
  menteeCategoryWords,
  organisationWords,
  roleWords,
  sideWords,
  type FormSide,
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
      return negated(text) ? ["none"] : anywhere(text, categories);
    case "education":
      return educationOf(text);
    case "organisation-types":
      return organisationOf(text);
    case "mentee-categories":
      return anywhere(text, menteeCategoryStems);
    case "kinds":
      return anywhere(text, kindStems);
    case "roles":
      return anywhere(text, roleStems);
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

const categories = /* @__PURE__ */ compiledWords(categoryWords);
const educations = /* @__PURE__ */ compiledWords(educationWords);
const organisations = /* @__PURE__ */ compiledWords(organisationWords);
const menteeCategoryStems = /* @__PURE__ */ compiledWords(menteeCategoryWords);
const roleStems = /* @__PURE__ */ compiledWords(roleWords);
const kindStems = /* @__PURE__ */ compiledWords(kindWords);
const sides = /* @__PURE__ */ compiledWords(sideWords);

/** Codes of all phrases that stand anywhere, in their order. */
function anywhere<Code extends string>(text: string, table: CompiledWords<Code>): Code[] {
  const { words, brackets } = plainTokens(text);
  return [words, ...brackets].flatMap((part) => inOrder(part, table));
}

function inOrder<Code extends string>(words: readonly string[], table: CompiledWords<Code>): Code[] {
  const codes: Code[] = [];
  for (let at = 0; at < words.length;) {
    const found = codeAt(words, at, table);
    if (found) codes.push(found.code);
    at = found?.end ?? at + 1;
  }
  return codes;
}

/** “has no category” speaks of none, whatever category it names. */
function negated(text: string): boolean {
  const { words } = plainTokens(text);
  return words[0] === "не" || words[0] === "нет" || words[0] === "без";
}

/** The most telling level of one education: “higher, bachelor” is one, and “vocational” beside it another. */
function educationOf(text: string): readonly string[] {
  const { words } = plainTokens(text);
  const choice = words.includes("или"); // a choice is no education of anybody
  const codes = anywhere(text, educations);
  const telling = codes.some((code) => code === "bachelor" || code === "specialist" || code === "master");
  return choice ? [] : codes.filter((code) => !(telling && code === "higher"));
}

/** A school with a kindergarten in it is neither alone; a music school is no school of general education. */
function organisationOf(text: string): readonly string[] {
  const codes = new Set(anywhere(text, organisations));
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
    const form = formsBySides[inOrder<FormSide>(words, sides).join(" ")];
    return form === undefined ? [] : [form];
  });
}
