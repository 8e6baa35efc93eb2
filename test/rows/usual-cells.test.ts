import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/base/calendar-date.js";
import { idOf } from "../../src/base/id.js";
import { builtInCatalogue as catalogue } from "../../src/catalogue/data/built-in-catalogue.js";
import { readTable } from "../../src/rows/read-table.js";
import { writeTable } from "../../src/rows/write-table.js";
import { anySchoolYear } from "../../src/time/school-bounds.js";
import type { TableKind, TableOptions } from "../../src/rows/table.js";

/** Cells as clerks fill them, beside what they mean; each in a table of one row. */

const options: TableOptions = {
  on: calendarDate("2026-01-10"),
  organisation: idOf("organisation", "organisation:1"),
  term: { starts: calendarDate("2025-09-01"), ends: calendarDate("2026-05-31") },
  catalogue,
  personId: () => "person:a",
};
function readRow(kind: TableKind, row: Readonly<Record<string, unknown>>) {
  const table = { headings: Object.keys(row), rows: [Object.values(row)] };
  const { records, issues } = readTable(kind, table, options);
  return { record: records[0] ?? {}, codes: issues.map(({ code }) => code) };
}

describe("the order of a pair", () => {
  const pair = { Наставник: "…", Наставляемый: "…" };
  test.each([
    ["№ 181-О от 01.09.2025", "181-О", "2025-09-01"],
    ["приказ от 30.08.2025 г. № 12/1", "12/1", "2025-08-30"],
    ["пр.12/1 от 30.08.2025 г.", "12/1", "2025-08-30"],
    ["№ 12 пр от 01.09.2025", "12 пр", "2025-09-01"],
    ["01.09.2025, 145", "145", "2025-09-01"],
    ["№145-од, 1 сентября 2025 года", "145-од", "2025-09-01"],
    ["145-ОД (01.09.2025)", "145-ОД", "2025-09-01"],
  ])("«%s»", (cell, number, on) => {
    const { record, codes } = readRow("pairs", { ...pair, "Дата и № приказа": cell });
    expect(codes).toEqual([]);
    expect(record["order"]).toEqual({ number, on });
  });

  test.each(["145", "от 01.09.2025", "приказ о закреплении", "№ 12 от 01.09.2025, № 13 от 02.09.2025"])(
    "«%s» is none, and the pair is read without",
    (cell) => {
      const { record, codes } = readRow("pairs", { ...pair, Приказ: cell });
      expect(codes).toEqual(["cell.unread"]);
      expect(record).toMatchObject({ kind: "pairing" });
      expect(record).not.toHaveProperty("order");
    },
  );

  test.each([
    { "№ приказа": "Г-145", "Дата приказа": "01.09.2025" },
    { "Дата приказа": "01.09.2025", "Номер приказа": "Г-145" },
  ])("in two columns: %o", (columns) => {
    const { record, codes } = readRow("pairs", { ...pair, ...columns });
    expect(codes).toEqual([]);
    expect(record["order"]).toEqual({ number: "Г-145", on: "2025-09-01" });
  });
});

describe("the mark beside an activity", () => {
  test.each([
    ["+", "done", undefined],
    ["выполнено", "done", undefined],
    ["12.11.2025", "done", "2025-11-12"],
    ["выполнено 12.11.2025 г.", "done", "2025-11-12"],
    ["12 ноября 2025 года, проведено", "done", "2025-11-12"],
    ["«12» ноября 2025 г.", "done", "2025-11-12"],
    [45973, "done", "2025-11-12"],
    ["не выполнено", "planned", undefined],
    ["—", "planned", undefined],
  ])("«%s»: %s", (cell, state, doneOn) => {
    const { record, codes } = readRow("plan", { Мероприятие: "x", "Отметка о выполнении": cell });
    expect(codes).toEqual([]);
    expect([record["state"], record["doneOn"]]).toEqual([state, doneOn]);
  });

  test.each([
    "не проведено 12.11.2025",
    "до 12.11.2025",
    "к 12.11.2025",
    "с 12.11.2025 по 15.11.2025",
    "12.11.2025, 15.12.2025",
    "12.11.2026",
    "перенесено на 12.11.2025",
    "частично",
    "12.11",
  ])("«%s» does not say that it was done", (cell) => {
    const { record, codes } = readRow("plan", { Мероприятие: "x", "Отметка о выполнении": cell });
    expect(codes).toEqual(["cell.unread"]);
    expect([record["state"], record["doneOn"]]).toEqual(["planned", undefined]);
  });

  test("a column of days says more than the mark", () => {
    const row = { Мероприятие: "x", "Отметка о выполнении": "12.11.2025", "Проведено, дата": "13.11.2025" };
    expect(readRow("plan", row).record).toMatchObject({ state: "done", doneOn: "2025-11-13" });
  });
});

test.each([
  ["01.10-15.10", "2025-10-01", "2025-10-15"],
  ["10-14.11", "2025-11-10", "2025-11-14"],
  ["09.2025", "2025-09-01", "2025-09-30"],
])("the time of a plan without a letter: «%s»", (cell, from, to) => {
  const { record, codes } = readRow("plan", { Мероприятие: "x", Сроки: cell });
  expect(codes).toEqual([]);
  expect(record["time"]).toMatchObject({ from, to });
});

test.each(["5", "1-2"])("«%s» is no time", (cell) => {
  expect(readRow("plan", { Мероприятие: "x", Сроки: cell }).codes).toEqual(["cell.unread"]);
});

describe("difficulties and competences", () => {
  const [discipline, meetings] = ["PD-CLM-01", "PD-FAM-01"];
  test.each([
    "Дисциплина на уроке; Родительские собрания",
    "Дисциплина на уроке, родительские собрания",
    "1) дисциплина на уроке 2) родительские собрания",
    "1. Дисциплина на уроке\n2. Родительские собрания",
    "– дисциплина на уроке\n– родительские собрания",
    `${discipline}, ${meetings}`,
  ])("«%s»", (cell) => {
    const mentee = readRow("mentees", { ФИО: "…", Затруднения: cell });
    expect(mentee.codes).toEqual([]);
    expect(mentee.record["difficulties"]).toMatchObject([{ code: discipline }, { code: meetings }]);
    const mentor = readRow("mentors", { ФИО: "…", "Чем может помочь": cell });
    expect(mentor.codes).toEqual([]);
    expect(mentor.record["competences"]).toEqual([discipline, meetings]);
  });

  test("a name with a comma of its own stays whole", () => {
    const named = Object.values(catalogue.entries).find(({ labels }) => labels["ru"]?.official.includes(","));
    const name = named?.labels["ru"]?.official ?? "";
    expect(name).toContain(",");
    const { record, codes } = readRow("mentees", { ФИО: "…", Затруднения: name });
    expect(codes).toEqual([]);
    expect(record["difficulties"]).toMatchObject([{ code: named?.code }]);
  });

  test("levels, and what has no code", () => {
    const { record, codes } = readRow("mentees", {
      ФИО: "…",
      Затруднения: "дисциплина на уроке: 3, всё остальное, родительские собрания",
    });
    expect(codes).toEqual(["cell.partly-read"]);
    expect(record["difficulties"]).toMatchObject([
      { code: discipline, level: 3 },
      { code: meetings, level: 2 },
    ]);
  });

  test.each(["Нет", "нет затруднений", "затруднений не испытывает", "не выявлено", "-", "—"])(
    "«%s»: none",
    (cell) => {
      const { record, codes } = readRow("mentees", { ФИО: "…", Затруднения: cell });
      expect(codes).toEqual([]);
      expect(record["difficulties"]).toEqual([]);
    },
  );

  test("«нет времени» is not “none”", () => {
    expect(readRow("mentees", { ФИО: "…", Затруднения: "нет времени" }).codes).toEqual(["cell.unread"]);
  });
});

test.each([
  ["2", 2],
  ["до 3", 3],
  ["не более 2 чел.", 2],
  ["1-2", 2],
  ["от 1 до 3", 3],
  ["1 наставляемый", 1],
  [4, 4],
])("seats «%s»", (cell, seats) => {
  const { record, codes } = readRow("mentors", { ФИО: "…", "Кол-во наставляемых (макс.)": cell });
  expect(codes).toEqual([]);
  expect(record["seats"]).toBe(seats);
});

test.each([
  ["много", "cell.unread"],
  ["2,5", "cell.unread"],
  ["1500", "cell.out-of-range"],
])("seats «%s» are none", (cell, code) => {
  expect(readRow("mentors", { ФИО: "…", "Кол-во наставляемых": cell }).codes).toEqual([code]);
});

test.each([
  ["первая, 12.03.2020; педагог-наставник, 01.02.2024", ["first", "mentor-teacher"], []],
  ["первая, 12.03.2020; почётная", ["first"], ["cell.partly-read"]],
  ["почётная", [], ["cell.unread"]],
] as const)("categories in one cell: «%s»", (cell, categories, problems) => {
  const { record, codes } = readRow("people", { Должность: "учитель", Категория: cell });
  expect(codes).toEqual(problems);
  expect(record["categories"]).toMatchObject(categories.map((category) => ({ category })));
});

test("each value that is no category is counted", () => {
  const table = { headings: ["Категория"], rows: [["первая; почётная; заслуженная"]] };
  expect(readTable("people", table, options).issues).toMatchObject([{ details: { unread: 2 } }]);
});

test.each([
  ["наставник; психолог", [{ code: "mentor" }, { code: "psychologist", asWritten: "психолог" }]],
  ["наставник, психолог", [{ code: "mentor", asWritten: "наставник, психолог" }, { code: "psychologist" }]],
  ["комиссия; совет школы", [{ asWritten: "комиссия" }, { asWritten: "совет школы" }]],
])("who answers: «%s»", (cell, responsible) => {
  expect(readRow("plan", { Мероприятие: "x", Ответственный: cell }).record["responsible"]).toEqual(
    responsible,
  );
});

test("a name among difficulties is not taken", () => {
  const { record, codes } = readRow("mentees", {
    ФИО: "…",
    Затруднения: "Иванов И. И.; дисциплина на уроке",
  });
  expect(codes).toEqual(["cell.identity"]);
  expect(record["difficulties"]).toEqual([]);
});

test("a mentor of whom no column says how many mentees takes one", () => {
  expect(readRow("mentors", { ФИО: "…", Должность: "учитель" }).record["seats"]).toBe(1);
});

test.each([
  ["25–29", 25, 29],
  ["25-25", 25, 25],
  ["30 - 120", 30, 120],
  ["27", 27, 27],
  [120, 120, 120],
  ["до 25 лет", 14, 24],
  ["до 30 лет", 0, 29],
  ["моложе 30", 0, 29],
  ["до 35 лет включительно", 0, 35],
  ["не старше 35 лет", 0, 35],
  ["от 25 до 29 лет", 25, 29],
  ["45 полных лет", 45, 45],
  ["0", 0, 0],
  ["до 1 года", 0, 0],
  ["27 (на 10.01.2026 г.)", 27, 27],
])("an age «%s»", (cell, min, max) => {
  const { record, codes } = readRow("people", { Возраст: cell });
  expect(codes).toEqual([]);
  expect(record["age"]).toEqual({ on: "2026-01-10", min, max });
});

test.each([
  ...["29–25", "30–121", 121, "27,5", 27.5, "старше 60", "от 60", "более 60", "взрослый"],
  ...[
    "до 0",
    -25,
    "-25",
    "60+",
    "60 и старше",
    "не моложе 25",
    "около 30",
    "стаж 20 лет, 45 лет",
    "25, 26, 27",
  ],
])("an age «%s» is none", (cell) => {
  expect(readRow("people", { Возраст: cell }).codes).toEqual(["cell.unread"]);
});

test.each([
  ["01.09.2020 – 31.08.2021", "2020-09-01", "2021-08-31"],
  ["01.09.2020 – 01.09.2020", "2020-09-01", "2020-09-01"],
  ["01.09.2020", "2020-09-01", "2020-09-01"],
  ["с 2020 г.", "2020-01-01", "2020-12-31"],
  [1950, "1950-01-01", "1950-12-31"],
  [2099, "2099-01-01", "2099-12-31"],
])("since when: «%s»", (cell, earliest, latest) => {
  const { record, codes } = readRow("people", { "Пед. стаж": cell });
  expect(codes).toEqual([]);
  expect(record["inProfessionSince"]).toEqual({ earliest, latest });
});

test.each(["02.09.2020 – 01.09.2020", "01.09.2020 – 02.09.2020 – 03.09.2020", 1949, 2100, "с 1949 г."])(
  "«%s» says not since when",
  (cell) => {
    expect(readRow("people", { "Пед. стаж": cell }).codes).toEqual(["cell.unread"]);
  },
);

test("a day beside two categories is the day of neither", () => {
  const row = { Категория: "первая; педагог-наставник", "Дата присвоения категории": "12.03.2020" };
  const { record, codes } = readRow("people", row);
  expect(codes).toEqual(["cell.unread"]);
  expect(record["categories"]).toEqual([{ category: "first" }, { category: "mentor-teacher" }]);
});

test("a name that a group shares with one of its entries is that of the group", () => {
  const [group, entry] = ["PD-INC", "PD-INC-01"].map((code) =>
    catalogue.entries.find((each) => each.code === code),
  );
  const shared = [...(entry?.labels["ru"]?.synonym ?? []), entry?.labels["ru"]?.short ?? ""];
  expect([...(group?.labels["ru"]?.synonym ?? []), group?.labels["ru"]?.short]).toContain("ОВЗ");
  expect(shared).toContain("ОВЗ");
  expect(readRow("mentors", { ФИО: "…", "Чем может помочь": "ОВЗ" }).record["competences"]).toEqual([
    "PD-INC",
  ]);
});

test("signs alone name no difficulty", () => {
  expect(readRow("mentees", { ФИО: "…", Затруднения: "…" }).codes).toEqual(["cell.unread"]);
});

test("a heading that means nothing here is told, an empty one is none", () => {
  const { columns, issues } = readTable("people", { headings: ["Должность", "", "Кабинет"], rows: [] });
  expect(columns.map(({ means }) => means)).toEqual(["posts", "unread", "unread"]);
  expect(issues).toEqual([{ code: "column.unread", path: [-1, 2], details: {} }]);
});

test("posts and subjects may stand in several columns, anything else in the first", () => {
  const headings = ["Должность", "Вторая должность", "Предмет", "Предмет 2", "Категория", "Кв. категория"];
  const cells = ["учитель", "педагог-психолог", "химия", "биология", "первая", "высшая"];
  const { records, columns, issues } = readTable("people", { headings, rows: [cells] }, options);
  expect(columns.map(({ means }) => means)).toEqual([
    ...["posts", "posts", "subjects", "subjects"],
    ...["categories", "unread"],
  ]);
  expect(issues).toEqual([
    { code: "column.repeated", path: [-1, 5], details: { field: "categories", first: 4 } },
  ]);
  expect(records).toMatchObject([
    {
      posts: [{ code: "teacher" }, { code: "psychologist" }],
      subjects: ["chemistry", "biology"],
      categories: [{ category: "first" }],
    },
  ]);
});

test("the school's own quarters are those of its plan", () => {
  const schoolYear = anySchoolYear(2025);
  const table = { headings: ["Мероприятие", "Сроки"], rows: [["x", "II четверть"]] };
  const timeOf = (more: TableOptions) => readTable("plan", table, more).records[0]?.["time"];
  expect(schoolYear).toBeDefined();
  expect(timeOf({ ...(schoolYear && { schoolYear }) })).toHaveProperty("from");
  expect(timeOf({})).not.toHaveProperty("from");
});

describe("staff of organisations", () => {
  const headings = [
    "№ п/п",
    "Наименование организации",
    "Количество педагогических работников",
    "из них молодых специалистов",
    "Вновь принятых педагогов",
    "По состоянию на",
  ];
  const youngBy = "local-35-and-3-years";
  const table = (...rows: unknown[][]) => ({ headings, rows });
  const staffing = (reading: { readonly records: readonly object[] }) =>
    reading.records.map((record) => (record as { staffing: unknown }).staffing);

  test("is counted as of a day, young by the definition that is given, and written again", () => {
    const reading = readTable("organisations", table([1, "МБОУ СОШ № 5", 45, 4, "3", "01.10.2025"]), {
      youngBy,
    });
    const counted = {
      on: "2025-10-01",
      teachingStaff: 45,
      young: [{ definition: youngBy, count: 4 }],
      newcomers: 3,
      categories: [],
    };
    expect(staffing(reading)).toEqual([[counted]]);
    expect(reading.issues).toEqual([]);
    const earlier = { ...counted, on: "2024-10-01", teachingStaff: 40 };
    const [record] = reading.records.map((each) => ({ ...each, staffing: [earlier, counted, earlier] }));
    const written = writeTable("organisations", [record ?? {}], { language: "ru" });
    expect(staffing(readTable("organisations", written, { youngBy }))).toEqual([[counted]]);
    const twice = { ...counted, young: [...counted.young, { definition: "pp-2403-r", count: 9 }] };
    const { headings: kept } = writeTable("organisations", [{ ...record, staffing: [twice] }], {
      language: "ru",
    });
    expect(kept).not.toContain("Молодых специалистов");
  });

  test("is of the day of the table where no column has one, and is told where it lacks something", () => {
    const day = calendarDate("2025-09-01");
    const rows = table(
      [1, "школа", 20, "", "", ""],
      [2, "школа", "", "", 2, "01.10.2025"],
      [3, "школа", 0, 1, "", ""],
    );
    const reading = readTable("organisations", rows, { on: day });
    const empty = { on: day, young: [], categories: [] };
    expect(staffing(reading)).toEqual([
      [{ ...empty, teachingStaff: 20 }],
      [],
      [{ ...empty, teachingStaff: 0 }],
    ]);
    expect(reading.issues).toEqual([
      { code: "staffing.incomplete", path: [1, 4], details: { field: "staffing.teachingStaff" } },
      { code: "cell.definition-unknown", path: [2, 3], details: { field: "staffing.young" } },
    ]);
    expect(readTable("organisations", table([1, "школа", 20, "", "", ""])).issues).toEqual([
      { code: "staffing.incomplete", path: [0, 2], details: { field: "staffing.on" } },
    ]);
    expect(readTable("organisations", table([1, "школа", "", "", "", "01.10.2025"])).issues).toEqual([]);
  });

  test.each([
    ["Численность педагогических работников, чел.", "staffing.teachingStaff"],
    ["Общее кол-во педагогов", "staffing.teachingStaff"],
    ["Новые педагоги", "staffing.newcomers"],
    ["Педагогов, вновь назначенных", "unread"],
    ["Молодые педагоги (до 35 лет)", "staffing.young"],
    ["Доля молодых специалистов", "unread"],
    ["Количество наставников", "unread"],
    ["Педагогов с высшей категорией", "unread"],
  ])("%s: %s", (heading, means) => {
    const { columns } = readTable("organisations", { headings: ["Тип", heading], rows: [] });
    expect(columns[1]?.means).toBe(means);
  });

  test("a total is no organisation, with a number before it or without", () => {
    const rows = [
      [4, "Итого", 65, 5, 5, ""],
      ["", "Всего по району", 65, 5, 5, ""],
    ];
    const { records, issues } = readTable("organisations", table(...rows), { youngBy });
    expect([records, issues.map(({ code }) => code)]).toEqual([[], ["row.total", "row.total"]]);
  });
});

describe("documents of organisations", () => {
  const documents = (headings: string[], row: unknown[]) => {
    const { records, issues } = readTable("organisations", {
      headings: ["Тип", ...headings],
      rows: [["школа", ...row]],
    });
    const [record] = records as readonly { documents?: unknown }[];
    return { documents: record?.documents, issues };
  };

  test.each([
    ["Приказ о внедрении целевой модели наставничества", "order-introduction"],
    ["Приказ о введении системы наставничества (№, дата)", "order-introduction"],
    ["Приказ об утверждении Положения о наставничестве", "order-introduction"],
    ["Положение о системе наставничества", "regulation"],
    ["Наличие положения о наставничестве (да/нет)", "regulation"],
    ["Дорожная карта", "roadmap"],
    ["Наличие «дорожной карты» внедрения", "roadmap"],
    ["Программа наставничества ОО", "program-organisation"],
    ["Приказ о назначении куратора", "order-curator"],
    ["Реквизиты приказа о закреплении наставников", "order-pairs"],
    ["Приказ об утверждении наставнических пар", "order-pairs"],
    ["База наставников", "register-mentors"],
    ["Реестр наставляемых", "register-mentees"],
    ["Материальное стимулирование наставников", "incentives"],
    ["Положение о стимулировании наставников", "incentives"],
    ["Аналитическая справка", "monitoring-report"],
    ["Раздел «Наставничество» на сайте", "site-section"],
    ["Лучшие практики", "cases"],
    ["Приказ о завершении наставничества", "order-end"],
    // other papers, counts, persons, and what names two documents at once
    ["Положение об аттестации", undefined],
    ["Приказ об утверждении положения об аттестации", undefined],
    ["Количество программ наставничества", undefined],
    ["База наставников и наставляемых", undefined],
    ["Персонализированная программа наставничества", undefined],
    ["Куратор", undefined],
    ["Ссылка на раздел сайта", undefined],
  ])("%s: %s", (heading, code) => {
    const read = documents([heading], ["да"]);
    expect(read.documents).toEqual(code === undefined ? [] : [{ code, state: "in-force" }]);
  });

  const dated = { state: "in-force", from: "2023-09-01" };
  test.each<[unknown, object | undefined]>([
    ["да", { state: "in-force" }],
    ["Имеется", { state: "in-force" }],
    ["в наличии", { state: "in-force" }],
    ["утверждено", { state: "in-force" }],
    ["+", { state: "in-force" }],
    [true, { state: "in-force" }],
    [1, { state: "in-force" }],
    ["№ 41-од от 01.09.2023", { ...dated, number: "41-од" }],
    ["приказ от 1 сентября 2023 г. № 41-од", { ...dated, number: "41-од" }],
    ["да, приказ № 41 от 01.09.2023 г.", { ...dated, number: "41" }],
    ["имеется (приказ № 41 от 01.09.2023)", { ...dated, number: "41" }],
    ["утверждено 01.09.2023", dated],
    ["утверждено приказом от 01.09.2023 № 41-од", { ...dated, number: "41-од" }],
    ["Утверждена распоряжением № 7", { state: "in-force", number: "7" }],
    ["01.09.2023", dated],
    [new Date(Date.UTC(2023, 8, 1)), dated],
    ["№ 7", { state: "in-force", number: "7" }],
    ["https://school.example/nast", { state: "in-force", evidence: "https://school.example/nast" }],
    ["имеется: https://school.example/nast", { state: "in-force", evidence: "https://school.example/nast" }],
    ["нет", { state: "absent" }],
    ["не имеется", { state: "absent" }],
    ["отсутствует", { state: "absent" }],
    ["не утверждена", { state: "absent" }],
    [0, { state: "absent" }],
    [false, { state: "absent" }],
    ["проект", { state: "drafted" }],
    ["в разработке", { state: "drafted" }],
    ["на согласовании", { state: "drafted" }],
    ["отменён", { state: "repealed" }],
    ["утратило силу", { state: "repealed" }],
    // no answer that is sure
    ["нет данных", undefined],
    ["да, но устарело", undefined],
    ["частично", undefined],
    ["планируется к 01.09.2023", undefined],
    ["до 01.09.2023", undefined],
    ["имеется проект", { state: "drafted" }],
    ["имеется проект от 01.09.2023", undefined],
    ["нет, приказ № 41 от 01.09.2023", undefined],
    ["31.02.2023", undefined],
    [12, undefined],
    ["", undefined],
    ["–", undefined],
  ])("%s: %j", (cell, standing) => {
    const read = documents(["Дорожная карта"], [cell]);
    expect(read.documents).toEqual(standing === undefined ? [] : [{ code: "roadmap", ...standing }]);
    expect(read.issues.map(({ code }) => code)).toEqual(
      standing === undefined && cell !== "" && cell !== "–" ? ["cell.unread"] : [],
    );
  });

  test("two answers that nobody understands among those of their neighbours are no shifted row", () => {
    const headings = ["Дорожная карта", "Положение о наставничестве", "База наставников", "Лучшие практики"];
    const read = documents([...headings, "База наставляемых"], ["да", "частично", "да", "частично", "нет"]);
    expect(read.documents).toHaveLength(3);
    expect(read.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["cell.unread", 0, 2],
      ["cell.unread", 0, 4],
    ]);
  });

  test("a cell that names somebody is left out, and its neighbours are not", () => {
    const read = documents(["Дорожная карта", "Положение о наставничестве"], ["да, Иванов И. И.", "да"]);
    expect(read.documents).toEqual([{ code: "regulation", state: "in-force" }]);
    expect(read.issues).toEqual([
      { code: "cell.identity", path: [0, 1], details: { field: "documents.roadmap" } },
    ]);
  });

  test("of several of one kind the last in force is written", () => {
    const kept = (state: string, from?: string, number?: string) => ({
      code: "order-pairs",
      state,
      ...(from && { from }),
      ...(number && { number }),
    });
    const written = (documents: readonly object[], language: "ru" | "en") =>
      writeTable("organisations", [{ id: "organisation:7", documents }], { language }).rows[0]?.[1];
    const orders = [
      kept("in-force", "2023-09-01", "1"),
      kept("in-force", "2024-09-01", "2"),
      kept("repealed", "2025-09-01"),
      kept("in-force", "2022-09-01", "3"),
    ];
    const { headings } = writeTable("organisations", [{ id: "organisation:7", documents: orders }], {
      language: "ru",
    });
    expect(headings[1]).toBe("Приказ о закреплении пар и групп");
    expect(written(orders, "ru")).toBe("№ 2 от 01.09.2024 г.");
    expect(written([...orders].reverse(), "en")).toBe("№ 2 of 2024-09-01");
    expect(written([kept("repealed", "2024-09-01"), kept("drafted")], "ru")).toBe("отменён");
    expect(written([kept("in-force"), kept("absent")], "en")).toBe("yes");
    expect(written([{ ...kept("in-force"), evidence: "папка 3" }], "ru")).toBe("да"); // what is no link has no cell
    expect(written([], "ru")).toBeUndefined();
  });
});
