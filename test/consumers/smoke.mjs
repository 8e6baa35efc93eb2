// One small real call for each entry, run against the packed package on every Node and in the browser.
// A call gets the module, throws or answers; the answer must be the one given. No imports here: browsers load this too.

const program = {
  kind: "program",
  schemaVersion: 2,
  id: "program:1",
  scope: "pair",
  audience: "staff",
  place: {},
  participants: [],
  forms: [],
  kinds: [],
  directions: [],
  difficulties: [],
  purposes: [],
  strengths: [],
  goals: [],
  activities: [],
  expectedResults: [],
  monitoringTools: [],
  authorPosts: [],
  approvals: [],
  regulations: [],
};

/** @type {Record<string, { call: (entry: any) => unknown, answer: unknown }>} */
export const smoke = {
  nastavnik: {
    call: ({ addMonths, calendarDate, checkProgram, idOf, newProgram, profileOn, readPeriod }) => {
      const period = readPeriod("сентябрь 2025 – ноябрь 2026");
      const day = calendarDate("2025-09-01");
      const asked = newProgram({ id: idOf("program", "program:1"), period });
      const findings = checkProgram(asked, { on: day, profile: profileOn(day).value });
      return [addMonths(calendarDate("2026-08-31"), 1), [...new Set(findings.map(({ code }) => code))]];
    },
    answer: [
      "2026-09-30",
      [
        "pair.no-mentee",
        "pair.no-mentor",
        "program.duration",
        "program.no-difficulty",
        "program.no-strength",
        "program.part-missing",
      ],
    ],
  },
  "nastavnik/base": {
    call: ({ addMonths, calendarDate, isId }) => [
      addMonths(calendarDate("2024-02-29"), 12),
      isId("mentor", "mentor:1"),
    ],
    answer: ["2025-02-28", true],
  },
  "nastavnik/codes": {
    call: ({ codeNamed, forms }) => codeNamed(forms, "Учитель – учитель"),
    answer: "teacher-teacher",
  },
  "nastavnik/time": {
    call: ({ readPeriod }) => readPeriod("2025/2026 учебный год").precision,
    answer: "academic-year",
  },
  "nastavnik/model": {
    call: ({ parseProgram }) => {
      const hostile = JSON.parse('{"__proto__":{"x":1},"id":7}');
      return [
        parseProgram(program).ok,
        parseProgram(hostile)
          .issues.map(({ code, path }) => `${code} ${path}`)
          .slice(-1),
      ];
    },
    answer: [true, ["key.unknown __proto__"]],
  },
  "nastavnik/rules": {
    call: ({ termVerdict }) =>
      termVerdict(
        { asWritten: "", precision: "duration", months: { min: 36, max: 36 } },
        { minMonths: 3, maxMonths: 12 },
      ),
    answer: "too-long",
  },
  "nastavnik/schemas": {
    call: ({ programSchema }) => [
      programSchema.safeParse(program).success,
      programSchema.safeParse({ ...program, id: "program:Имя" }).success,
      programSchema["~standard"].validate(program).value.id,
    ],
    answer: [true, false, "program:1"],
  },
  "nastavnik/catalogue": {
    call: ({ createCatalogue }) => {
      const broken = createCatalogue({ id: "demo", version: "1.0.0" });
      return broken.issues.map(({ code, details }) => `${code} ${details.field}`);
    },
    answer: ["field.missing title", "field.missing languages", "field.missing entries"],
  },
  "nastavnik/catalogue/built-in": {
    call: ({ builtInCatalogue }) => builtInCatalogue.entries.length,
    answer: 139,
  },
  "nastavnik/needs": {
    call: ({ builtInInstruments, checkInstrument, createInstrument }) => [
      builtInInstruments.length,
      createInstrument(builtInInstruments[0]).ok,
      checkInstrument({}).map(({ code }) => code)[0],
    ],
    answer: [6, true, "field.missing"],
  },
  "nastavnik/papers": {
    call: ({ checkPaperFacts, requisitesOf }) => [
      requisitesOf("contract-supplement").payment.field,
      checkPaperFacts("register", {
        organisation: {
          kind: "organisation",
          schemaVersion: 1,
          id: "organisation:1",
          curators: [],
          documents: [],
        },
        mentors: [],
        mentees: [],
        pairings: [],
        programs: [],
      })[0].code,
    ],
    answer: ["contract.payment", "facts.empty"],
  },
  "nastavnik/rows": {
    call: ({ readTable, readYears }) => [
      readTable("people", { headings: ["ФИО", "Должность"], rows: [["", "учитель химии"]] }).records[0]
        .subjects,
      readYears("2 года 4 мес").months.min,
    ],
    answer: [["chemistry"], 28],
  },
  "nastavnik/forms": {
    call: ({ formOf, commandFormOf }) => [
      formOf("mentor", "ru").find(({ name }) => name === "seats").label,
      commandFormOf({ name: "program" }, "suspend", "en")[0].label,
    ],
    answer: ["Мест", "Reason"],
  },
  "nastavnik/lifecycle": {
    call: ({ allowedCommands, programMachine, toMermaid }) => [
      typeof allowedCommands,
      programMachine.initial.status,
      toMermaid(programMachine, "en").split("\n")[0],
    ],
    answer: ["function", "draft", "stateDiagram-v2"],
  },
  "nastavnik/lifecycle/patches": {
    call: ({ patchesOf }) => typeof patchesOf,
    answer: "function",
  },
  "nastavnik/calendar/ru": {
    call: ({ russianCalendar }) => JSON.stringify(russianCalendar).includes("2027"),
    answer: true,
  },
  "nastavnik/matching": {
    call: ({ candidatesOf, lightLoad, matchBest, verifyMatching }) => {
      const criteria = [lightLoad(new Map(), 10_000)];
      const candidates = candidatesOf({ mentors: [], mentees: [], criteria });
      const { pairs, unmatched, total } = matchBest(candidates);
      return [pairs.length, unmatched.length, total, typeof verifyMatching];
    },
    answer: [0, 0, 0, "function"],
  },
  "nastavnik/kernel": {
    call: ({ assign }) => {
      const scores = Float64Array.of(5, 4, 3, 1);
      const { columnOf, total } = assign({ rows: 2, columns: 2, seats: Int32Array.of(1, 1), scores });
      return [[...columnOf], total];
    },
    answer: [[1, 0], 7],
  },
  "nastavnik/report": {
    call: ({ emptyReport, indicatorsOf }) => {
      const period = { starts: "2025-09-01", ends: "2026-08-31" };
      const rate = indicatorsOf(emptyReport(period, period.ends)).find(({ code }) => code === "IND-P-01");
      return [rate.code, "value" in rate];
    },
    answer: ["IND-P-01", false],
  },
  "nastavnik/report/read": {
    call: ({ parseReport, readingReporter }) => {
      const period = { starts: "2025-09-01", ends: "2026-08-31" };
      const reading = readingReporter({ period, on: period.ends });
      const read = reading.add({ kind: "organisation", place: { organisation: "school 7" } });
      return [parseReport({}).ok, read.ok, reading.report().ok];
    },
    answer: [false, false, true],
  },
  "nastavnik/ru": {
    call: ({ describeIssue }) => describeIssue({ code: "date.malformed", path: ["period", 0], details: {} }),
    answer: "Срок №\u00a01: ожидается существующий день в виде ГГГГ-ММ-ДД",
  },
  "nastavnik/en": {
    call: ({ describeIssue }) => describeIssue({ code: "date.malformed", path: ["period", 0], details: {} }),
    answer: "Period 1: expected a real day written YYYY-MM-DD",
  },
};
