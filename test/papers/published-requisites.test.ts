import { expect, test } from "vitest";
import type { PaperKind } from "nastavnik/codes";
import { paperOf, requisitesOf, type Paper, type PaperRequisite } from "nastavnik/papers";
import { paperTexts } from "nastavnik/ru";
import { facts } from "../../examples/papers/facts.js";
import { plainText } from "./plain-text.js";
import published from "./published-requisites.json" with { type: "json" };

/** Where a term that at least two published papers have is found: a requisite, words of the paper, or why it is not there. */
type Found =
  | { readonly in: readonly PaperKind[]; readonly requisite: PaperRequisite }
  | { readonly in: readonly PaperKind[]; readonly words: string }
  | { readonly not: string };

const orders = ["order-introduction", "order-mentors", "order-pairs"] as const;
const order = (requisite: PaperRequisite): Found => ({ in: orders, requisite });
const of = (kind: PaperKind, requisite: PaperRequisite): Found => ({ in: [kind], requisite });
const says = (kind: PaperKind, words: string): Found => ({ in: [kind], words });

const places: Readonly<Record<string, Readonly<Record<string, Found>>>> = {
  "приказ о внедрении / о назначении наставников (закреплении пар)": {
    "полное название организации": order("organisation-name"),
    "слово ПРИКАЗ": { in: orders, words: "ПРИКАЗ" },
    дата: order("day"),
    "номер с дробью или буквами (26/1, 181-О)": order("number"),
    "место издания (г., п.)": order("place"),
    "заголовок «О …»": { in: orders, words: "== О " },
    "основание: приказ о приёме на работу": of("order-pairs", "hiring-order"),
    "основание: положение о наставничестве": {
      in: ["order-mentors", "order-pairs"],
      requisite: "regulation",
    },
    ПРИКАЗЫВАЮ: { in: orders, words: "ПРИКАЗЫВАЮ:" },
    "утвердить положение (приложение №)": says("order-introduction", "Утвердить положение"),
    "назначить наставником (ФИО, должность) … (ФИО, должность)": of("order-pairs", "mentor"),
    "срок «с … по …»": of("order-pairs", "term"),
    "контроль за исполнением": order("controller"),
    "приложение № к приказу": says("order-introduction", "к приказу от"),
  },
  "персонализированная программа / программа наставничества": {
    "ПРИНЯТО педсоветом (протокол, дата, №)": of("program", "accepted"),
    "УТВЕРЖДЕНО руководителем (приказ, дата, №)": of("program", "approved"),
    "СОГЛАСОВАНО (другой орган)": of("program", "agreed"),
    "название в кавычках": of("program", "title"),
    "форма в заголовке (ВОСПИТАТЕЛЬ-ВОСПИТАТЕЛЬ)": of("program", "forms"),
    "учебный год": says("program", "2025/2026 учебный год"),
    "составители (должность, категория)": of("program", "authors"),
    "паспорт программы": says("program", "Паспорт программы"),
    "пояснительная записка": says("program", "Пояснительная записка"),
    "нормативная база": of("program", "grounds"),
    "место и год (г. …, 2022)": of("program", "year"),
  },
  "индивидуальный план (план мероприятий)": {
    "№ п/п": says("individual-plan", "№ п/п"),
    "наименование и содержание мероприятий": of("individual-plan", "activities"),
    "период выполнения / дата": of("individual-plan", "activity-term"),
    ответственный: of("individual-plan", "responsible"),
    "отметка о выполнении": of("individual-plan", "done-mark"),
    "ожидаемый результат": of("individual-plan", "expected-result"),
  },
  "согласие наставника": { "письменное согласие на поручение": of("mentor-consent", "day") },
  "согласие на обработку персональных данных": {
    "Я, ФИО": of("data-consent", "person"),
    цель: of("data-consent", "purpose"),
    "дата и подпись": of("data-consent", "day"),
  },
  "дополнительное соглашение к трудовому договору": {
    "содержание работы": of("contract-supplement", "content"),
    сроки: of("contract-supplement", "term"),
    "форма выполнения": of("contract-supplement", "form"),
    "размеры и условия выплат": of("contract-supplement", "payment"),
  },
  "отчёт наставника": {
    "вывод: заключение о готовности / о прохождении адаптации": of("mentor-report", "conclusion"),
  },
  "положение о наставничестве": {
    "ПРИНЯТО / РАССМОТРЕНО на педсовете, протокол": of("regulation", "accepted"),
    "УТВЕРЖДАЮ, приказ": of("regulation", "approved"),
    "СОГЛАСОВАНО с профсоюзом / советом": of("regulation", "agreed"),
    "1. Общие положения": says("regulation", "1. Общие положения"),
    "нормативная основа": of("regulation", "grounds"),
    понятия: says("regulation", "2. Понятия"),
    "цели и задачи": says("regulation", "3. Цели и задачи"),
    "порядок организации": says("regulation", "Порядок организации"),
  },
  "дорожная карта": {
    "приложение № к приказу": of("roadmap", "order"),
    "утверждаю / принято": of("roadmap", "approved"),
    "срок (сентябрь 2022 г. - май 2024 г.)": of("roadmap", "term"),
    "№": says("roadmap", "| № |"),
    "наименование этапа": of("roadmap", "stage"),
    мероприятия: of("roadmap", "step"),
    "содержание деятельности": says("roadmap", "содержание деятельности"),
    сроки: of("roadmap", "step-term"),
    ответственный: of("roadmap", "responsible"),
    "ожидаемый результат / результат, вид документа": of("roadmap", "expected-result"),
    "строка с номерами граф (1 2 3 4 5)": {
      not: "numbers of columns say nothing that their headings do not",
    },
    "вложенная нумерация 1.1, 1.2": says("roadmap", "| 1.1 |"),
    "имена в колонке «ответственный»": { not: "no record holds a name; the role stands there" },
  },
  анкета: {
    "шкала 1–3, 1–4, 1–10, 0–2, да/нет": says("mentor-review", "1–10"),
    блоки: { not: "a questionnaire is an instrument of nastavnik/needs, no paper" },
    "открытый вопрос": of("mentor-review", "open-answers"),
    "стаж, предмет, классы": { not: "surveys are anonymous" },
  },
  "реестр / база наставников и наставляемых": {
    ФИО: of("register", "person"),
    "дата вхождения в программу": of("register", "entered-on"),
    "стаж (общий, в организации, в должности)": of("register", "service"),
    "категория / квалификация": of("register", "qualification"),
    статус: of("register", "state"),
    "файлы: план, отзыв, отчёт": of("register", "files"),
  },
  "протокол (педсовета, собрания)": { "номер и дата": of("minutes", "number"), орган: of("minutes", "body") },
};

const papers = new Map<PaperKind, Paper>();

function paperOfSchool(kind: PaperKind): Paper {
  const known = papers.get(kind) ?? paperOf(kind, facts[kind], paperTexts);
  papers.set(kind, known);
  return known;
}

const certain = published.papers.flatMap(({ paper, requisites }) =>
  requisites.filter(({ seen }) => seen >= 2).map(({ term }) => [paper, term] as const),
);

test.each(certain)("%s: %s", (paper, term) => {
  const found = places[paper]?.[term];
  if (found === undefined) throw new Error("this term has no place");
  if ("not" in found) {
    expect(found.not).not.toBe("");
    return;
  }
  for (const kind of found.in) {
    const made = paperOfSchool(kind);
    if ("requisite" in found)
      expect([...made.filled, ...made.gaps.map(({ requisite }) => requisite)]).toContain(found.requisite);
    else expect(plainText(made)).toContain(found.words);
  }
});

test("no place is kept for a term that nobody read twice", () => {
  const known = new Set(certain.map(([paper, term]) => `${paper}: ${term}`));
  const kept = Object.entries(places).flatMap(([paper, terms]) =>
    Object.keys(terms).map((term) => `${paper}: ${term}`),
  );
  expect(kept.filter((each) => !known.has(each))).toEqual([]);
});

test("of a complete school at least nine of ten requisites that a record holds are filled, the others are gaps by name", () => {
  const kinds = Object.keys(facts) as PaperKind[];
  const held = kinds.flatMap((kind) => {
    const table: Readonly<Record<string, { readonly record?: string }>> = requisitesOf(kind);
    const { filled } = paperOfSchool(kind);
    return Object.entries(table)
      .filter(([, { record }]) => record !== undefined)
      .map(([requisite]) => ({ kind, requisite, filled: (filled as readonly string[]).includes(requisite) }));
  });
  const open = held.filter(({ filled }) => !filled);
  expect(held.length).toBeGreaterThan(80);
  expect(open.length / held.length).toBeLessThan(0.1);
  for (const { kind, requisite } of open)
    expect(paperOfSchool(kind).gaps.map((gap) => gap.requisite)).toContain(requisite);
});

test("every requisite of every kind is filled or a gap in its paper, never both", () => {
  for (const kind of Object.keys(facts) as PaperKind[]) {
    const { filled, gaps } = paperOfSchool(kind);
    const told = [...filled, ...gaps.map(({ requisite }) => requisite)];
    expect(new Set(told).size, kind).toBe(told.length);
    expect([kind, ...[...told].sort()]).toEqual([kind, ...Object.keys(requisitesOf(kind)).sort()]);
  }
});
