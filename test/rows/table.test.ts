import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate, idOf } from "nastavnik";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import {
  activityTimeOf,
  parseMentee,
  parseMentor,
  parseOrganisation,
  parsePairing,
  parsePerson,
  parseProgram,
} from "nastavnik/model";
import { readTable, writeTable, type TableKind } from "nastavnik/rows";
import { describeTableIssue } from "nastavnik/ru";
import { readPlanTime } from "nastavnik/time";
import { program } from "../support/build.js";

const on = calendarDate("2025-09-01");
const organisation = idOf("organisation", "organisation:7");

describe("a table of people", () => {
  const table = {
    headings: ["Сведения о педагогических работниках МБОУ СОШ", "", "", "", ""],
    rows: [
      ["№", "ФИО", "Должность (предмет)", "Пед. стаж", "Кв. категория", "Дата присвоения"],
      [1, 2, 3, 4, 5, 6],
      [1, "А", "учитель\nматематики, зам. директора по УВР", "5 лет", "ВКК", 44641],
      [2, "Б", "Муз.руководитель", 12, "б/к", ""],
      ["", "", "", "", "", ""],
      [3, "В", "помощник воспитателя", "давно", "первая", "21.03.2022 г."],
      ["Итого:", "", 3, "", "", ""],
    ],
  };
  const { records, rowOf, columns, issues } = readTable("people", table, { on, organisation });

  test("is found below a title and above its column numbers, and totals are left out", () => {
    expect(columns.map(({ means }) => means)).toEqual([
      "numbering",
      "identity",
      "posts",
      "inProfessionSince",
      "categories",
      "categories.since",
    ]);
    expect(rowOf).toEqual([2, 3, 5]);
  });

  test("becomes records that the parser takes", () => {
    const people = records.map((record) => parsePerson(record));
    expect(people.flatMap((read) => (read.ok ? [] : read.issues))).toEqual([]);
    expect(people[0]).toMatchObject({
      value: {
        id: "person:row-2",
        organisation,
        posts: [
          { code: "teacher", asWritten: "учитель\nматематики, зам. директора по УВР" },
          { code: "deputy-head" },
        ],
        subjects: ["mathematics"],
        // five full years and a part of the sixth
        inProfessionSince: { earliest: "2019-09-02", latest: "2020-09-01" },
        categories: [{ category: "highest", since: "2022-03-21" }],
      },
    });
    expect(people[1]).toMatchObject({
      value: { posts: [{ code: "music-director" }], categories: [{ category: "none" }] },
    });
    expect(people[2]).toMatchObject({ value: { posts: [{ asWritten: "помощник воспитателя" }] } });
  });

  test("says of every cell that it did not take where it is and why", () => {
    expect(issues).toEqual([
      { code: "cell.unread", path: [5, 3], details: { field: "inProfessionSince" } },
      { code: "row.total", path: [6], details: {} },
    ]);
  });
});

test("serial numbers, written days and years of one column are told apart", () => {
  const rows = [
    [45901],
    ["01.09.2025г."],
    [2021],
    ["2021"],
    ["с 1 сентября 2025 г."],
    [3],
    [new Date(Date.UTC(2025, 8, 1))],
  ];
  const { records } = readTable("people", { headings: ["Дата приёма на работу"], rows }, { on });
  const day = { earliest: "2025-09-01", latest: "2025-09-01" };
  const year = { earliest: "2021-01-01", latest: "2021-12-31" };
  expect(records.map((record) => record["inOrganisationSince"])).toEqual([
    day,
    day,
    year,
    year,
    day,
    { earliest: "2021-09-02", latest: "2022-09-01" },
    day,
  ]);
});

test("a date at midnight of any Russian zone is its own day; a time of the day is none", () => {
  const midnight = Date.UTC(2025, 8, 1);
  for (const hours of [0, 2, 3, 7, 12])
    expect(
      readTable("plan", {
        headings: ["Мероприятие", "Проведено, дата"],
        rows: [["беседа", new Date(midnight - hours * 3_600_000)]],
      }).records[0],
    ).toMatchObject({ doneOn: "2025-09-01" });
  const afternoon = new Date(midnight + 14.5 * 3_600_000);
  const { issues } = readTable("plan", {
    headings: ["Мероприятие", "Проведено, дата"],
    rows: [["беседа", afternoon]],
  });
  expect(issues).toEqual([{ code: "cell.unreadable", path: [0, 1], details: {} }]);
});

test.each(["Категория", "Кв. категория, дата", "Категория / дата аттестации", "Категория, № приказа, дата"])(
  "«%s»: a category and its day in one cell",
  (heading) => {
    const cells = [
      "высшая, 25.12.2022",
      "1 кв. кат. с 12.03.2020 г.",
      "Высшая, пр. № 15 от 01.02.2024",
      "б/к",
    ];
    const rows = cells.map((cell) => ["учитель", cell]);
    const { records, issues } = readTable("people", { headings: ["Должность", heading], rows }, { on });
    expect(issues).toEqual([]);
    expect(records.map(({ categories }) => categories)).toEqual([
      [{ category: "highest", since: "2022-12-25" }],
      [{ category: "first", since: "2020-03-12" }],
      [{ category: "highest", since: "2024-02-01" }],
      [{ category: "none" }],
    ]);
  },
);

test.each([
  ["первая (2021)", "a year is no day"],
  ["первая до 2026", "nor is the year it ends"],
  ["первая, до 25.12.2024", "a last day is no first day"],
  ["первая, 25.12.2027", "a category that begins after the day of the table ends on that day"],
])("«%s» is a category, and the rest is told: %s", (cell) => {
  const table = { headings: ["Должность", "Категория"], rows: [["учитель", cell]] };
  const { records, issues } = readTable("people", table, { on });
  expect(records[0]).toMatchObject({ categories: [{ category: "first" }] });
  expect(records[0]?.["categories"]).not.toHaveProperty("[0].since");
  expect(issues).toEqual([
    { code: "cell.partly-read", path: [0, 1], details: { field: "categories", unread: 1 } },
  ]);
});

test("a row whose values stand beside their headings is refused, one wrong value is not", () => {
  const headings = [
    "ФИО",
    "Пед. стаж",
    "Кв. категория",
    "Дата присвоения",
    "Взыскание",
    "Дата приёма на работу",
  ];
  const shifted = ["", "А", "5 лет", "высшая", "21.03.2022", "нет", "01.09.2010"];
  const wrong = ["А", "5 лет", "высшая", "недавно", "нет", "01.09.2010"];
  const { records, issues } = readTable("people", { headings, rows: [shifted, wrong] }, { on });
  expect(records).toHaveLength(1);
  expect(issues).toEqual([
    { code: "row.shifted", path: [0], details: { by: 1 } },
    { code: "cell.no-day", path: [1, 3], details: { field: "categories.since" } },
  ]);
});

describe("a table of pairs", () => {
  const table = {
    headings: ["Наставник", "Наставляемый", "Дата закрепления", "Приказ"],
    rows: [
      ["А", "Б", "01.09.2025", "№ 181-О от 01.09.2025"],
      ["В", "", "01.10.2025", ""],
    ],
  };

  test("has names as its only keys: without ids nobody knows who they are", () => {
    const { records, issues } = readTable("pairs", table, { organisation });
    expect(records).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(Array(4).fill("pair.person-unknown"));
  });

  test("asks the caller for ids by place, and reads days and orders", () => {
    const asked: unknown[] = [];
    const personId = (at: { row: number; column: number }) => {
      asked.push(at);
      return `person:p${at.row}-${at.column}`;
    };
    const { records, issues } = readTable("pairs", table, { organisation, personId });
    expect(asked).toEqual([
      { row: 0, column: 0, role: "mentor" },
      { row: 0, column: 1, role: "mentee" },
      { row: 1, column: 0, role: "mentor" },
    ]);
    expect(parsePairing(records[0])).toMatchObject({
      ok: true,
      value: {
        mentors: ["mentor:p0-0"],
        mentees: ["mentee:p0-1"],
        startedOn: "2025-09-01",
        order: { number: "181-О", on: "2025-09-01" },
      },
    });
    expect(issues).toEqual([{ code: "pair.person-unknown", path: [1], details: { role: "mentee" } }]);
  });

  test("the column that names a role is asked for it, or else the first of those that name none", () => {
    const asked = (...headings: readonly string[]) => {
      const places: unknown[] = [];
      const personId = (place: object) => {
        places.push(place);
        return undefined;
      };
      readTable("pairs", { headings, rows: [headings.map(() => "…")] }, { organisation, personId });
      return places;
    };
    const [mentor, mentee] = ["mentor", "mentee"].map((role) => ({ row: 0, role }));
    expect(asked("ФИО", "Наставник", "Наставляемый")).toEqual([
      { ...mentor, column: 1 },
      { ...mentee, column: 2 },
    ]);
    expect(asked("Наставляемый", "ФИО", "Телефон")).toEqual([
      { ...mentor, column: 1 },
      { ...mentee, column: 0 },
    ]);
    expect(asked("Наставляемый")).toEqual([{ ...mentee, column: 0 }]);
  });

  test("an answer that is no id of a person is told", () => {
    const { issues } = readTable("pairs", table, { organisation, personId: () => "Иванов" });
    expect(issues[0]).toEqual({ code: "person.malformed", path: [0, 0], details: { role: "mentor" } });
  });
});

test("a plan keeps its words; a name among the responsible is seen and not taken", () => {
  const { records, issues } = readTable("plan", {
    headings: ["№ п/п", "Содержание работы", "Сроки", "Ответственный", "Отметка о выполнении"],
    rows: [
      ["", "I. Организационный этап", "", "", ""],
      [1, "Взаимопосещение уроков", "октябрь 2025", "наставник", "выполнено"],
      [2, "Беседа", "до 15.10", "Петрова А.И.", ""],
    ],
  });
  expect(records).toMatchObject([
    {
      title: "Взаимопосещение уроков",
      time: { asWritten: "октябрь 2025" },
      responsible: [{ code: "mentor" }],
      state: "done",
    },
    { title: "Беседа", time: { timing: "day", deadline: true }, state: "planned" },
  ]);
  expect(issues).toEqual([
    { code: "row.section", path: [0], details: {} },
    { code: "cell.identity", path: [2, 3], details: { field: "responsible" } },
  ]);
});

test("a plan read inside its term has windows and frequencies, the month of its section, and all who answer", () => {
  const term = { starts: calendarDate("2025-09-01"), ends: calendarDate("2026-05-31") };
  const { records } = readTable(
    "plan",
    {
      headings: ["Мероприятие", "Срок", "Ответственные"],
      rows: [
        ["Диагностика", "сентябрь", "наставник и наставляемый"],
        ["Беседа", "не реже 1 раза в неделю", "куратор, директор"],
        ["Отчёт", "до 15.05", "наставник"],
        ["Октябрь", "", ""],
        ["Посещение урока", "в теч. мес.", "наставник"],
      ],
    },
    { term },
  );
  expect(records.map(({ time }) => time)).toEqual([
    { timing: "month", asWritten: "сентябрь", from: "2025-09-01", to: "2025-09-30" },
    expect.objectContaining({ timing: "recurring", frequency: { min: 1, per: "week" } }),
    { timing: "day", asWritten: "до 15.05", to: "2026-05-15", deadline: true },
    expect.objectContaining({ from: "2025-10-01", to: "2025-10-31" }),
  ]);
  expect(
    records.map(({ responsible }) => (responsible as { code: string }[]).map(({ code }) => code)),
  ).toEqual([["mentor", "mentee"], ["curator", "head"], ["mentor"], ["mentor"]]);
});

test("a cell that names several times keeps each of them", () => {
  const term = { starts: calendarDate("2025-09-01"), ends: calendarDate("2026-05-31") };
  const table = { headings: ["Мероприятие", "Срок"], rows: [["Посещение уроков", "октябрь, январь"]] };
  const { records } = readTable("plan", table, { term });
  expect(records[0]?.["time"]).toMatchObject({
    timing: "months",
    from: "2025-10-01",
    to: "2026-01-31",
    parts: [
      { from: "2025-10-01", to: "2025-10-31" },
      { from: "2026-01-01", to: "2026-01-31" },
    ],
  });
});

test.each([
  [{}, "строка 3, столбец 2"],
  [{ firstRow: 2 }, "строка 4, столбец 2"],
])("a place is counted from the first row as people see it: %o", (options, place) => {
  const issue = { code: "cell.no-day", path: [2, 1], details: { field: "startedOn" } } as const;
  expect(describeTableIssue(issue, options)).toContain(place);
});

test("identity reaches no record, no issue, no heading and no callback", () => {
  const secret = fc.stringMatching(/^[A-Za-zА-Яа-я0-9 .@+]{6,30}$/).map((text) => `тайна-${text}`);
  const kinds: readonly TableKind[] = ["people", "mentors", "mentees", "pairs", "plan", "organisations"];
  const heads = ["ФИО", "Телефон", "e-mail", "Дата рождения", "СНИЛС", "Адрес проживания", "Наставник"];
  const trapped = (text: string) => ({ toString: () => text, valueOf: () => text });
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.array(fc.tuple(secret, fc.constantFrom(...heads)), { minLength: 1, maxLength: 5 }),
      (kind, cells) => {
        const headings = [...cells.map(([, heading]) => heading), "Должность", "Мероприятие", "Организация"];
        const row = [
          ...cells.map(([text], i) => (i % 2 ? text : trapped(text))),
          "учитель",
          "беседа",
          "школа № 1",
        ];
        const seen: unknown[] = [];
        const personId = (...all: unknown[]) => (seen.push(...all), undefined);
        const reading = readTable(kind, { headings, rows: [row, row] }, { on, organisation, personId });
        const identity = reading.columns.filter(({ means }) => means === "identity");
        expect(identity.length).toBeGreaterThanOrEqual(
          cells.filter(([, heading]) => heading !== "Наставник").length,
        );
        expect(JSON.stringify([reading, seen])).not.toContain("тайна");
      },
    ),
  );
});

const proxy = new Proxy(
  {},
  {
    get: () => {
      throw new Error("trap");
    },
    getPrototypeOf: () => {
      throw new Error("trap");
    },
  },
);

test.each([
  undefined,
  null,
  7,
  "table",
  {},
  { headings: 5, rows: 7 },
  proxy,
  { headings: [proxy], rows: [[proxy], proxy, null] },
])("anything at all is answered: %#", (table) => {
  for (const kind of ["people", "pairs", "plan"] as const)
    expect(Array.isArray(readTable(kind, table as never).issues)).toBe(true);
});

test("a table has an end", () => {
  const rows = function* () {
    for (;;) yield ["учитель"];
  };
  const { issues, records } = readTable("people", { headings: ["Должность"], rows: rows() });
  expect(records).toHaveLength(100_000);
  expect(issues.at(-1)).toEqual({ code: "table.too-long", path: [100_000], details: { max: 100_000 } });
});

describe("what is written is read back as the same records", () => {
  const day = fc.integer({ min: 0, max: 9_000 }).map((n) => {
    const date = new Date(Date.UTC(2001, 0, 1) + n * 86_400_000);
    return date.toISOString().slice(0, 10);
  });
  const key = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  const idOfKind = (kind: string) => key.map((each) => `${kind}:${each}`);
  const words = fc.constantFrom(
    "кружок робототехники",
    "=1+1",
    "+7",
    "- тире",
    "'кавычка",
    "@почта",
    "ведение журнала",
  );
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const clean = (record: object) => JSON.parse(JSON.stringify(record)) as Record<string, unknown>;
  const codedOf = (...codes: readonly string[]) =>
    fc.uniqueArray(
      fc.constantFrom(...codes).map((code) => ({ code })),
      { maxLength: 2, selector: ({ code }) => code },
    );
  const since = fc
    .tuple(day, day)
    .map(([a, b]) => (a < b ? { earliest: a, latest: b } : { earliest: b, latest: a }));

  const person = fc
    .record({
      kind: fc.constant("person"),
      schemaVersion: fc.constant(1),
      id: idOfKind("person"),
      organisation: fc.constant(organisation),
      posts: fc.oneof(
        codedOf("teacher", "head", "tutor", "psychologist", "coach"),
        words.map((asWritten) => [{ asWritten }]),
      ),
      subjects: fc.uniqueArray(fc.constantFrom("russian", "technology", "religions-and-ethics", "шахматы"), {
        maxLength: 3,
      }),
      inProfessionSince: optional(since),
      inOrganisationSince: optional(since),
      firstJob: optional(fc.boolean()),
      openPenalty: optional(fc.boolean()),
      age: optional(
        fc.record({ on: day, min: fc.integer({ min: 18, max: 40 }), max: fc.integer({ min: 40, max: 90 }) }),
      ),
      education: fc.uniqueArray(
        fc.record(
          {
            level: fc.constantFrom("higher", "vocational", "bachelor", "master", "retraining"),
            finished: fc.boolean(),
            pedagogical: fc.boolean(),
          },
          { requiredKeys: ["level", "finished"] },
        ),
        { maxLength: 2, selector: ({ level }) => level },
      ),
      categories: fc.uniqueArray(
        fc.record(
          { category: fc.constantFrom("none", "first", "highest", "mentor-teacher"), since: day },
          { requiredKeys: ["category"] },
        ),
        { maxLength: 2, selector: ({ category }) => category },
      ),
      employment: optional(
        fc.constantFrom(...["main-job", "second-job", "placement"].map((code) => ({ code })), {
          asWritten: "по договору подряда",
        }),
      ),
    })
    .map(clean);

  const request = fc
    .record({
      needs: fc.array(words, { maxLength: 2 }),
      desiredSelfImage: words,
      outcomes: fc.array(words, { maxLength: 2 }),
    })
    .filter(({ needs, outcomes }) => needs.length + outcomes.length > 0);
  const mentee = fc
    .record({
      kind: fc.constant("mentee"),
      schemaVersion: fc.constant(2),
      id: idOfKind("mentee"),
      person: idOfKind("person"),
      organisation: fc.constant(organisation),
      categories: codedOf("new-to-profession", "new-to-staff", "burnout"),
      difficulties: fc.uniqueArray(
        fc.record({
          code: fc.constantFrom("PD-CLM-01", "PD-MET-01", "PD-ICT-02"),
          level: fc.integer({ min: 1, max: 3 }),
          origin: fc.constant("self"),
        }),
        { maxLength: 3, selector: ({ code }) => code },
      ),
      strengths: fc.oneof(
        fc.constant([]),
        fc.constant([{ code: "PD-MET-02" }, { asWritten: "игра на баяне" }]),
      ),
      request: optional(request),
      subjects: fc.constant([]),
      prefers: fc.uniqueArray(idOfKind("mentor"), { maxLength: 3 }),
      place: optional(fc.constantFrom("центр", "=север")),
      reportsTo: optional(idOfKind("person")),
    })
    .map(clean);

  const mentor = fc
    .record({
      kind: fc.constant("mentor"),
      schemaVersion: fc.constant(2),
      id: idOfKind("mentor"),
      person: idOfKind("person"),
      organisation: fc.constant(organisation),
      results: fc.constant([]),
      competences: fc.uniqueArray(fc.constantFrom("PD-CLM-01", "PD-MET", "PD-ICT-02"), { maxLength: 3 }),
      subjects: fc.uniqueArray(fc.constantFrom("physics", "music"), { maxLength: 2 }),
      forms: codedOf("teacher-teacher", "head-teacher"),
      kinds: codedOf("virtual", "group", "traditional"),
      seats: fc.integer({ min: 0, max: 1000 }),
      consents: fc.boolean(),
      buildsTrajectory: optional(
        fc.array(
          words.map((reference) => ({ reference })),
          { minLength: 1, maxLength: 2 },
        ),
      ),
      prefers: fc.uniqueArray(idOfKind("mentee"), { maxLength: 3 }),
    })
    .map(clean);

  const standing = fc.oneof(
    fc.record({ state: fc.constantFrom("in-force", "absent", "drafted", "repealed") }),
    fc
      .record({
        state: fc.constant("in-force"),
        number: optional(fc.constantFrom("12-од", "181/О", "7")),
        from: optional(day),
      })
      .map(clean),
    fc.constant({ state: "in-force", evidence: "https://school.example/a?b=1" }),
  );
  const documents = fc
    .subarray(["order-introduction", "regulation", "order-pairs", "register-mentees", "cases"])
    .chain((codes) => fc.tuple(...codes.map((code) => standing.map((said) => ({ code, ...said })))));

  const organisationRecord = fc
    .record({
      kind: fc.constant("organisation"),
      schemaVersion: fc.constant(1),
      id: idOfKind("organisation"),
      type: fc.constantFrom("school", "kindergarten", "college", "supplementary", "other"),
      audience: fc.constantFrom("staff", "learners"),
      region: optional(fc.constantFrom({ code: "66" }, { code: "01" }, { asWritten: "Север" })),
      municipality: optional(words.map((asWritten) => ({ asWritten }))),
      mentorPay: optional(fc.constantFrom("paid", "unpaid")),
      curators: fc.uniqueArray(idOfKind("person"), { maxLength: 2 }),
      staffing: fc.constant([]),
      documents,
      items: fc.constant([]),
      components: fc.constant([]),
      stages: fc.constant([]),
    })
    .map(clean);

  const pairing = fc
    .record({
      kind: fc.constant("pairing"),
      schemaVersion: fc.constant(1),
      id: idOfKind("pairing"),
      organisation: fc.constant(organisation),
      mentors: fc.uniqueArray(idOfKind("mentor"), { minLength: 1, maxLength: 2 }),
      mentees: fc.uniqueArray(idOfKind("mentee"), { minLength: 1, maxLength: 2 }),
      program: optional(idOfKind("program")),
      consents: fc.constant([]),
      order: optional(fc.record({ number: fc.constantFrom("12-од", "181/О", "7"), on: day })),
      startedOn: optional(day),
      dissolvedOn: optional(day),
    })
    .map(clean);

  const refs = fc.constantFrom("d1", "d2", "3");
  const activity = fc
    .record({
      ref: fc.oneof(key, fc.constantFrom("7", "з-1")),
      title: words,
      type: optional(words.map((asWritten) => ({ asWritten }))),
      addresses: fc.uniqueArray(refs, { maxLength: 2 }),
      supports: fc.uniqueArray(refs, { maxLength: 2 }),
      time: optional(
        fc
          .constantFrom("октябрь 2025", "ежемесячно", "до 15.10.2025", "по мере надобности")
          .map((text) => activityTimeOf(readPlanTime(text))),
      ),
      responsible: codedOf("mentor", "mentee", "curator", "head"),
      obligatory: fc.boolean(),
      expectedResult: optional(words),
      state: fc.constantFrom("planned", "done", "cancelled", "waived"),
      doneOn: optional(day),
    })
    .map(clean);
  const parseActivity = (input: unknown) =>
    parseProgram({ ...program({ difficulties: [], strengths: [] }), activities: [refless(input)] });
  /** What an activity refers to stands in its program, not in its table. */
  const refless = (input: unknown) => ({ ...(input as object), addresses: [], supports: [] });

  const cases: readonly (readonly [
    TableKind,
    fc.Arbitrary<Record<string, unknown>>,
    (input: unknown) => { ok: boolean },
  ])[] = [
    ["people", person, parsePerson],
    ["mentees", mentee, parseMentee],
    ["mentors", mentor, parseMentor],
    ["organisations", organisationRecord, parseOrganisation],
    ["pairs", pairing, parsePairing],
    ["plan", activity, parseActivity],
  ];

  test.each(cases)("%s", (kind, record, parse) => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 4 }),
        fc.constantFrom("ru" as const, "en" as const),
        (records, language) => {
          expect(records.map((each) => parse(each).ok)).toEqual(records.map(() => true));
          const written = writeTable(kind, records, { language });
          for (const cell of written.rows.flat()) expect(String(cell)).not.toMatch(/^[=+\-@]/);
          const read = readTable(kind, written, { catalogue: builtInCatalogue });
          expect(read.issues).toEqual([]);
          expect(read.records).toEqual(records);
          expect(read.records.map((each) => parse(each).ok)).toEqual(records.map(() => true));
        },
      ),
      { numRuns: 60 },
    );
  });
});

test("a blank template has the headings of every field that a table carries, in both languages", () => {
  for (const kind of ["people", "mentors", "mentees", "pairs", "plan", "organisations"] as const) {
    const [ru, en] = (["ru", "en"] as const).map((language) => writeTable(kind, [], { language }));
    expect(ru?.rows).toEqual([]);
    expect(ru?.headings.length).toBeGreaterThan(5);
    expect(en?.headings.length).toBe(ru?.headings.length);
    const means = readTable(kind, { headings: ru?.headings ?? [], rows: [] }).columns.map(
      (column) => column.means,
    );
    expect(
      readTable(kind, { headings: en?.headings ?? [], rows: [] }).columns.map((column) => column.means),
    ).toEqual(means);
    expect(means).not.toContain("unread");
  }
});
