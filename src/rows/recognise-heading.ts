import type { Column } from "./column.js";
import type { PersonRole, TableKind } from "./table.js";
import { mentorColumns } from "./columns/mentor-columns.js";
import { menteeColumns } from "./columns/mentee-columns.js";
import { organisationColumns } from "./columns/organisation-columns.js";
import { pairColumns } from "./columns/pair-columns.js";
import { peopleColumns } from "./columns/people-columns.js";
import { planColumns } from "./columns/plan-columns.js";
import { stemsOf, type Stems } from "./words/match-stems.js";
import { isSeparator, plainTokens } from "./words/plain-tokens.js";

/** What a heading means in a kind of table; `numbering` counts the rows and says nothing else. */
export type HeadingMeaning =
  | { readonly means: "field"; readonly column: Column }
  | { readonly means: "identity"; readonly role?: PersonRole }
  | { readonly means: "numbering" }
  | { readonly means: "unread" };

export const columnsOf: Readonly<Record<TableKind, readonly Column[]>> = {
  people: peopleColumns,
  mentors: mentorColumns,
  mentees: menteeColumns,
  pairs: pairColumns,
  plan: planColumns,
  organisations: organisationColumns,
};

/** Words that make a column identity in every table, whatever else the heading says. */
const identityHeads = [
  "фио.",
  "ф и. о.",
  "ф. и. о.",
  "фамили",
  "имя.",
  "имени.",
  "имена.",
  "отчеств",
  "инициал",
  "телефон",
  "тел.",
  "моб.",
  "мобильн",
  "сотов",
  "whatsapp",
  "телеграм|telegram|вк.|вконтакте|viber",
  "почт",
  "email.",
  "e mail.",
  "mail.",
  "емейл|имейл",
  "электронн адрес",
  "адрес",
  "прописк",
  "регистрац адрес|месту",
  "проживан",
  "паспорт",
  "снилс",
  "инн.",
  "огрн",
  "дата рожден",
  "день рожден",
  "год рожден",
  "рожден",
  "логин",
  "парол",
  "подпис",
  "полис",
  "номер диплом|удостоверен|документ|карт|счет",
  "диплом номер|серия",
  "серия.",
  "табельн",
  "фото",
  "ник.",
  "контакт",
  "аккаунт|профил|ссылк",
  "name.",
  "surname.",
  "phone.",
  "birth",
];

/** Words that name the person of a row, by kind of table; other columns with them in it are no identity. */
const personHeads: Readonly<Record<TableKind, readonly (readonly [PersonRole, readonly string[]])[]>> = {
  people: [
    [
      "person",
      [
        "сотрудник",
        "работник",
        "педагог",
        "учител",
        "воспитател",
        "преподавател",
        "участник",
        "молод специалист",
        "наставник",
        "наставляем",
      ],
    ],
  ],
  mentors: [
    ["mentor", ["наставник", "сотрудник", "работник", "педагог", "участник", "учител"]],
    ["mentee", ["наставляем", "молод специалист|педагог"]],
    ["curator", ["куратор"]],
  ],
  mentees: [
    [
      "mentee",
      [
        "наставляем",
        "сотрудник",
        "работник",
        "молод специалист|педагог",
        "педагог",
        "участник",
        "подопечн",
        "стажер",
        "учител",
      ],
    ],
    ["mentor", ["наставник"]],
    ["curator", ["куратор"]],
  ],
  pairs: [
    ["mentor", ["наставник"]],
    ["mentee", ["наставляем", "молод специалист|педагог|учител", "подопечн", "стажер", "сотрудник"]],
    ["curator", ["куратор", "ответствен"]],
  ],
  plan: [
    ["mentor", ["наставник"]],
    ["mentee", ["наставляем", "молод специалист"]],
  ],
  organisations: [
    ["person", ["директор", "руководител", "заведующ", "куратор", "ответствен", "контактн лиц"]],
  ],
};

/** Words beside which a person's word names something of the person, and no person. */
const notPerson = [
  "должност",
  "стаж",
  "категор",
  "предмет",
  "образован",
  "уровен",
  "оценк",
  "отзыв",
  "отчет",
  "план",
  "ожидан",
  "запрос",
  "форма",
  "возраст",
  "количеств",
  "число",
  "численност",
  "доля",
  "дата",
  "соглас",
  "компетенц",
  "соответств",
  "аттестован",
  "нагрузк",
  "мероприят",
  "деятельност",
  "ставк",
  "организац",
  "муниципал",
  "регион",
  "субъект",
  "школа",
  "мест",
  "результат",
  "достижен",
  "балл",
  "да нет",
  "опыт",
  "подготовк",
  "курс",
  "направлен",
  "модел",
  "вид",
  "тип",
  "приказ",
  "статус",
  "работа.",
  "работы.",
  "работе.",
  "взаимодейств",
  "задач",
  "функци",
  "роль",
  "комментар",
  "замечан",
  "прошел",
  "звани",
  "наград",
  "id.",
  "идентификатор",
  "трудност",
  "затруднен",
  "сильн",
  "потребност",
  "всего",
  "лет",
  "год",
];

type Compiled = { readonly column: Column; readonly heads: readonly Stems[]; readonly not: readonly Stems[] };

const compiledColumns: Readonly<Record<TableKind, readonly Compiled[]>> = /* @__PURE__ */ compileAll();

function compileAll(): Readonly<Record<TableKind, readonly Compiled[]>> {
  const of = (columns: readonly Column[]) =>
    columns.map((column) => ({
      column,
      heads: column.heads.map(stemsOf),
      not: (column.not ?? []).map(stemsOf),
    }));
  return {
    people: of(peopleColumns),
    mentors: of(mentorColumns),
    mentees: of(menteeColumns),
    pairs: of(pairColumns),
    plan: of(planColumns),
    organisations: of(organisationColumns),
  };
}

/** «№», «№ п/п», «N п.п.», «#», «No.», «номер по порядку», «п/п». */
const numbering =
  /^\s{0,9}(?:(?:№|#|n[o°]\.?|номер)(?:\s{0,9}(?:п\s?[/.\\]?\s?п\.?|по порядку|строки))?|(?:n\s{0,9})?п\s?[/.\\]?\s?п\.?)\s{0,9}$/iu;

/** «Кол-во», «кол. во», «колич-во». */
const shortForNumber = /(?<!\p{L})кол(?:ич)?\.?\s?-?\s?во(?!\p{L})/giu;

const identity = /* @__PURE__ */ identityHeads.map(stemsOf);
const besidePerson = /* @__PURE__ */ notPerson.map(stemsOf);

/**
 * Whose identity, which field, or neither. The names that `writeTable` gives are known as they stand; other headings by
 * their words, in any order, the field with most of them first. Identity comes before everything.
 */
export function recogniseHeading(kind: TableKind, heading: string): HeadingMeaning {
  if (numbering.test(heading)) return { means: "numbering" };
  const { words: outer, brackets } = plainTokens(heading.replace(shortForNumber, "количество"));
  const words = [...outer, ...brackets.flat()];
  if (words.length === 0) return { means: "unread" };
  const own = columnsOf[kind].find(
    ({ heading: { ru, en } }) => heading.trim() === ru || heading.trim() === en,
  );
  if (own !== undefined) return { means: "field", column: own };
  const role = roleOf(kind, outer.length > 0 ? outer : words);
  if (identity.some((stems) => hasAll(words, stems))) {
    const whose = role ?? roleOf(kind, words); // «ФИО (наставник)»
    return isNoIdentity(words) ? { means: "unread" } : { means: "identity", ...(whose && { role: whose }) };
  }
  const column =
    bestColumn(kind, outer) ?? bestColumn(kind, words) ?? bestColumn(kind, withoutDetails(outer));
  if (role !== undefined && !besidePerson.some((stems) => hasAll(words, stems)))
    return { means: "identity", role };
  return column === undefined ? { means: "unread" } : { means: "field", column };
}

const details = /^(?:дат|год|номер|приказ|протокол)/;

/** “Категория, год”: what stands first is asked for, and of its day or its paper too. */
function withoutDetails(words: readonly string[]): readonly string[] {
  const first = words.findIndex(isSeparator);
  return first < 0
    ? words
    : words.filter((word, i) => i < first || !(isSeparator(word) || details.test(word)));
}

/** “наименование” is no name of a person, an address of a site no address of one. */
function isNoIdentity(words: readonly string[]): boolean {
  return words.includes("сайта") && !words.some((word) => /^(?:фио|фамил|телефон|тел|почт)/.test(word));
}

function roleOf(kind: TableKind, words: readonly string[]): PersonRole | undefined {
  return personHeads[kind].find(([, heads]) => heads.some((head) => hasAll(words, stemsOf(head))))?.[0];
}

function bestColumn(kind: TableKind, words: readonly string[]): Column | undefined {
  let best: Column | undefined;
  let most = 0;
  for (const { column, heads, not } of compiledColumns[kind]) {
    if (not.some((stems) => hasAll(words, stems))) continue;
    for (const stems of heads) {
      if (stems.length > most && hasAll(words, stems)) {
        best = column;
        most = stems.length;
      }
    }
  }
  return best;
}

/** Each place of the phrase fits one of the words, wherever it stands. */
function hasAll(words: readonly string[], stems: Stems): boolean {
  return stems.every((choices) =>
    words.some((word) => choices.some(({ stem, whole }) => (whole ? word === stem : word.startsWith(stem)))),
  );
}
