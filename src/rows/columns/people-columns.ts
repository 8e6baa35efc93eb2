import { attainedEducations, employmentBases } from "../../codes/people/person-facts.js";
import { posts } from "../../codes/people/posts.js";
import { entryIn } from "../../codes/code-list.js";
import { personNames as names } from "../../model/names/person-names.js";
import { codedOf, labelReader, problemOfText, put, valuesOf } from "../cell-readers.js";
import { codedListWriter, dayText, joined, valueAt } from "../cell-writers.js";
import type { CellReader, Column, Draft } from "../column.js";
import { readAge } from "../read-age.js";
import { readDay } from "../read-day.js";
import { readWords } from "../read-words.js";
import { plainTokens } from "../words/plain-tokens.js";
import { categoriesColumn, categorySinceColumn } from "./category-columns.js";
import { addSubjects, subjectsColumn } from "./subjects-column.js";
import { idColumn, sinceColumn, yesNoColumn } from "./usual-columns.js";

const readPosts: CellReader = ({ text }, draft, { field }) => {
  const problem = problemOfText(text, field);
  if (problem) return problem;
  const before = (draft["posts"] as readonly object[] | undefined) ?? [];
  put(draft, field, [...before, ...valuesOf(text).flatMap((value) => codedOf("posts", posts, value))]);
  addSubjects(
    draft,
    valuesOf(text).flatMap((value) => readWords("posts", value).subjects ?? []),
  );
  return undefined;
};

const posts_: Column = {
  field: "posts",
  heading: names.posts,
  heads: ["должност", "post", "занимаем должност", "руководящ должност"],
  not: ["стаж", "соответств", "дата", "аттестован", "категор", "куратор", "наставник"],
  read: readPosts,
  write: codedListWriter("posts", posts),
};

/** “25–29”, “до 25 лет”, “27 (на 01.09.2025 г.)”: an age or a band, on a day. */
const readAgeOnDay: CellReader = ({ text, number }, draft, { field, on }) => {
  const said = /\((?:на|on) ([^()]{1,30})\)/.exec(text)?.[1];
  const day = said === undefined ? on : readDay(said);
  const bounds = readAge(text.replace(/\([^()]{0,60}\)/g, ""), number);
  if (bounds === undefined) return { code: "cell.unread", details: { field } };
  return day === undefined
    ? { code: "cell.when-unknown", details: { field } }
    : put(draft, field, { on: day, ...bounds });
};

const age: Column = {
  field: "age",
  heading: names.age,
  heads: ["возраст", "полных лет", "age"],
  not: ["групп. обуча", "дет", "дата"],
  strict: true,
  read: readAgeOnDay,
  write: (record, language) => {
    const value = valueAt(record, "age") as { on: string; min: number; max: number } | undefined;
    if (value === undefined) return undefined;
    const { on, min, max } = value;
    const day = dayText(on, language) ?? "";
    return `${min === max ? String(min) : `${String(min)}–${String(max)}`} (${language === "ru" ? "на" : "on"} ${day})`;
  },
};

/** Levels, whether in teaching, and whether finished; each education is a value of its own. */
const readEducation: CellReader = ({ text }, draft, { field }) => {
  const values = valuesOf(text, /[;\n]/);
  const read = values.map((value) => educationOf(value));
  const known = read.filter((one) => one !== undefined);
  if (known.length === 0) return { code: "cell.unread", details: { field } };
  put(draft, field, known);
  const unread = values.length - known.length;
  return unread > 0 ? { code: "cell.partly-read", details: { field, unread } } : undefined;
};

function educationOf(text: string): object | undefined {
  const label = text
    .replace(/, (?:неоконченное|unfinished)$/, "")
    .replace(/ \((?:(?:не )?педагогическое|(?:not )?in teaching)\)$/, "");
  const { code } = readWords("education", label);
  if (code === undefined) return undefined;
  const { words, brackets } = plainTokens(text);
  const all = [...words, ...brackets.flat()];
  const notTeaching =
    all.some(
      (word, i) =>
        word.startsWith("непедагогич") || (word === "не" && (all[i + 1] ?? "").startsWith("педагогич")),
    ) || text.includes("not in teaching");
  const teaching =
    all.some((word) => word.startsWith("педагогич") || word === "пед") || text.includes("in teaching");
  const finished = !all.some((word) =>
    /^(?:неоконч|незаконч|незаверш|неполн|обучается|студент|unfinished)/.test(word),
  );
  return {
    level: code,
    finished,
    ...(notTeaching ? { pedagogical: false } : teaching ? { pedagogical: true } : undefined),
  };
}

const education: Column = {
  field: "education",
  heading: names.education,
  heads: ["образован", "education"],
  not: [
    "учрежден",
    "организац",
    "дополнительн",
    "дата",
    "год",
    "муниципал",
    "управлен",
    "место",
    "диплом",
    "уровн. обуч",
  ],
  read: readEducation,
  write: (record, language) =>
    joined(valueAt(record, "education"), (value) => {
      const { level, finished, pedagogical } = value as {
        level: string;
        finished: boolean;
        pedagogical?: boolean;
      };
      const label = entryIn(attainedEducations, level)?.[language] ?? level;
      const teaching = pedagogical === undefined ? "" : ` (${teachingWords[language][pedagogical ? 0 : 1]})`;
      return `${label}${teaching}${finished ? "" : `, ${unfinished[language]}`}`;
    }),
};

const teachingWords = {
  ru: ["педагогическое", "не педагогическое"],
  en: ["in teaching", "not in teaching"],
} as const;
const unfinished = { ru: "неоконченное", en: "unfinished" } as const;

const employment: Column = {
  field: "employment",
  heading: names.employment,
  heads: ["условия занятост", "вид занятост", "тип занятост", "совместител", "характер работ", "employment"],
  read: ({ text }, draft, context) => {
    const into: Draft = {};
    const problem = labelReader(employmentWords)({ text }, into, { ...context, field: "code" });
    return problem === undefined
      ? put(draft, context.field, into)
      : (problemOfText(text, context.field) ?? put(draft, context.field, { asWritten: text }));
  },
  write: (record, language) => {
    const { code, asWritten } = (valueAt(record, "employment") ?? {}) as {
      code?: string;
      asWritten?: string;
    };
    return (
      asWritten ?? (code === undefined ? undefined : (entryIn(employmentBases, code)?.[language] ?? code))
    );
  },
};

const employmentWords = {
  "main-job": {
    ...employmentBases["main-job"],
    alsoCalled: ["основной", "основная", "основное", "основной работник", "штатный"],
  },
  "second-job": {
    ...employmentBases["second-job"],
    alsoCalled: ["внешний совместитель", "внешний", "совместитель внешний"],
  },
  "inner-second-job": {
    ...employmentBases["inner-second-job"],
    alsoCalled: ["внутренний совместитель", "внутренний", "совместитель внутренний"],
  },
  "civil-contract": { ...employmentBases["civil-contract"], alsoCalled: ["ГПХ", "договор ГПХ"] },
  placement: employmentBases.placement,
};

export const peopleColumns: readonly Column[] = [
  idColumn({ name: names.id, field: "id", heads: ["идентификатор", "id."] }, "person"),
  idColumn(
    {
      name: names.organisation,
      field: "organisation",
      heads: ["организация.", "organisation."],
      not: ["образовательн", "тип", "дата", "стаж"],
    },
    "organisation",
  ),
  posts_,
  subjectsColumn(names.subjects),
  sinceColumn({
    name: names.inProfessionSince,
    field: "inProfessionSince",
    heads: [
      "стаж",
      "педагогическ стаж",
      "стаж педагогическ",
      "пед стаж",
      "стаж по специальност",
      "стаж работ",
      "стаж в професси",
      "profession since",
      "опыт работ",
    ],
    not: [
      "руководящ",
      "общ",
      "должност",
      "организац",
      "учрежден",
      "компани",
      "школ",
      "доу",
      "данн",
      "здесь",
      "наставнич",
      "управленч",
    ],
  }),
  sinceColumn({
    name: names.inOrganisationSince,
    field: "inOrganisationSince",
    heads: [
      "стаж организац",
      "стаж учрежден",
      "стаж компани",
      "стаж школ",
      "стаж доу.",
      "стаж данн",
      "работает организац",
      "дата приема",
      "принят|принятия работу",
      "дата назначен должност организац|учрежден",
      "дата трудоустройств",
      "organisation since",
    ],
    not: ["руководящ", "педагогическ"],
  }),
  yesNoColumn({
    name: names.firstJob,
    field: "firstJob",
    heads: ["перв работа", "перв мест работ", "впервые", "first job"],
  }),
  yesNoColumn({ name: names.newToPost, field: "newToPost", heads: ["без опыта", "new to the post"] }),
  age,
  education,
  categoriesColumn,
  categorySinceColumn,
  employment,
  yesNoColumn({ name: names.openPenalty, field: "openPenalty", heads: ["взыскани", "penalty"] }),
];
