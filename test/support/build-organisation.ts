import { calendarDate, idOf, type InputIssue, type Organisation, type Person, type Result } from "nastavnik";
import { modelItems, type ModelItem, type OrganisationDocument } from "nastavnik/codes";
import {
  parseCommunity,
  parseDevelopmentPlan,
  parseMethodology,
  parseOrganisation,
  parsePerson,
  parseTargetModel,
  type Community,
  type DevelopmentPlan,
  type KeptDocument,
  type Methodology,
  type Standing,
  type TargetModel,
} from "nastavnik/model";
import { period } from "./build.js";

const day = calendarDate;
const o1 = idOf("organisation", "organisation:o1");

/** A school that meets every rule on 1 October 2025; a test names only what matters to it. */
export function organisation(facts: Partial<Organisation> = {}): Organisation {
  return {
    kind: "organisation",
    schemaVersion: 1,
    id: o1,
    type: "school",
    audience: "staff",
    curators: [idOf("person", "person:c1")],
    staffing: [{ on: day("2025-09-01"), teachingStaff: 40, young: [], categories: [] }],
    documents: keptDocuments(),
    items: [],
    components: (["head", "mentor", "mentee", "program"] as const).map((code) => ({
      code,
      state: "present",
    })),
    stages: [],
    ...facts,
  };
}

/** The same, with every field that the record can have. */
export function fullOrganisation(facts: Partial<Organisation> = {}): Organisation {
  return organisation({
    audience: "mixed",
    region: { code: "66" },
    municipality: { asWritten: "город Н." },
    overlay: "school-12",
    mentorPay: "paid",
    lawfulBasis: "consent",
    staffing: [
      {
        on: day("2025-09-01"),
        teachingStaff: 40,
        young: [{ definition: "fz-489-specialist", count: 4 }],
        newcomers: 6,
        categories: [{ category: "mentor-teacher", count: 2 }],
      },
    ],
    documents: [
      ...keptDocuments(),
      { code: "roadmap", state: "repealed", until: day("2024-08-31"), number: "7", evidence: "приказ" },
    ],
    items: items("present").map((item) => ({ ...item, evidence: "справка", on: day("2025-09-01") })),
    stages: [{ stage: "staff.acts", on: day("2022-02-01"), evidence: "№ 5" }],
    ...facts,
  });
}

/** All documents that a law or a model requires. */
export function keptDocuments(without?: OrganisationDocument): readonly KeptDocument[] {
  const codes = [
    "order-introduction",
    "regulation",
    "roadmap",
    "program-organisation",
    "order-curator",
    "consent-mentor",
    "contract-supplement",
    "consent-personal-data",
    "order-pairs",
    "register-mentors",
    "register-mentees",
  ] as const;
  return codes
    .filter((code) => code !== without)
    .map((code) => ({ code, state: "in-force", from: day("2019-09-01"), refreshedOn: day("2025-09-01") }));
}

/** The same documents, and of each it is said that it is not there. */
export function absentDocuments(): readonly KeptDocument[] {
  return keptDocuments().map(({ code }) => ({ code, state: "absent" }));
}

/** Every item of the model in one state. */
export function items(state: Standing<ModelItem>["state"]): readonly Standing<ModelItem>[] {
  return (Object.keys(modelItems) as ModelItem[]).map((code) => ({ code, state }));
}

export function targetModel(facts: Partial<TargetModel> = {}): TargetModel {
  return {
    kind: "target-model",
    schemaVersion: 1,
    id: idOf("target-model", "target-model:t1"),
    organisation: o1,
    audience: "staff",
    stageSet: "staff",
    period: period("2025-09-01", "2026-08-31"),
    principles: ["voluntariness"],
    mechanisms: ["monitoring"],
    components: ["head", "growth-centre"],
    conditions: [
      {
        ref: "c1",
        title: "положение о выплатах",
        stage: "staff.acts",
        item: "pay-regulation",
        period: period("2025-09-01", "2025-09-30"),
        responsible: [{ code: "head" }],
        expectedResult: "принято положение",
        state: "done",
        doneOn: day("2025-09-20"),
        evidence: "№ 12",
      },
    ],
    resources: [{ ref: "r1", title: "кабинет для встреч", responsible: [], state: "planned" }],
    processes: [{ ref: "p1", title: "сбор запросов", responsible: [], state: "under-way" }],
    ...facts,
  };
}

export function methodology(facts: Partial<Methodology> = {}): Methodology {
  return {
    kind: "methodology",
    schemaVersion: 2,
    id: idOf("methodology", "methodology:m1"),
    title: "наставничество от затруднений",
    audience: "staff",
    tenets: [
      {
        ref: "t1",
        part: "approach",
        statement: "план строится от затруднений",
        grounds: [{ ground: "practice", reference: "отчёт 2024 года" }],
        forms: [],
        kinds: [],
        activities: [],
      },
    ],
    acts: [{ code: "az-1128" }],
    ...facts,
  };
}

export function community(facts: Partial<Community> = {}): Community {
  return {
    kind: "community",
    schemaVersion: 1,
    id: idOf("community", "community:k1"),
    organisation: o1,
    aims: ["раскрыть возможности каждого"],
    members: [
      { ref: "staff", member: "staff", side: "inside", count: 40, people: [], organisations: [] },
      {
        ref: "firm",
        member: "enterprise-representatives",
        side: "outside",
        people: [idOf("person", "person:e1")],
        organisations: [idOf("organisation", "organisation:firm")],
      },
    ],
    relations: [
      {
        mentors: "firm",
        mentees: "staff",
        form: { code: "partner-teacher" },
        mutual: true,
        programs: [idOf("program", "program:p1")],
      },
    ],
    ...facts,
  };
}

/** A person with unknown facts only. */
export function person(facts: Partial<Person> = {}): Person {
  return {
    kind: "person",
    schemaVersion: 1,
    id: idOf("person", "person:a"),
    posts: [],
    subjects: [],
    education: [],
    categories: [],
    ...facts,
  };
}

/** A person with every fact known. */
export function fullPerson(facts: Partial<Person> = {}): Person {
  return person({
    organisation: o1,
    posts: [{ code: "teacher" }],
    subjects: ["физика"],
    inProfessionSince: { earliest: day("2024-09-01"), latest: day("2024-09-01") },
    inOrganisationSince: { earliest: day("2024-09-01"), latest: day("2024-12-31") },
    firstJob: true,
    newToPost: false,
    age: { on: day("2025-09-01"), min: 24, max: 24 },
    education: [{ level: "bachelor", finished: true, pedagogical: true }],
    categories: [{ category: "first", since: day("2025-03-01") }],
    employment: { code: "main-job" },
    openPenalty: false,
    published: { since: day("2025-09-01"), until: day("2026-05-31"), scope: ["post"] },
    ...facts,
  });
}

export function developmentPlan(facts: Partial<DevelopmentPlan> = {}): DevelopmentPlan {
  return {
    kind: "development-plan",
    schemaVersion: 2,
    id: idOf("development-plan", "development-plan:d1"),
    mentee: idOf("mentee", "mentee:a"),
    mentor: idOf("mentor", "mentor:b"),
    wishes: ["уверенно вести урок"],
    stages: [{ ref: "s1", title: "вхождение", state: "planned" }],
    programs: [],
    ...facts,
  };
}

export function fullDevelopmentPlan(): DevelopmentPlan {
  return developmentPlan({
    definition: "fz-489-specialist",
    menteeAgreedOn: day("2025-09-03"),
    mentorAgreedOn: day("2025-09-01"),
    stages: [
      {
        ref: "s1",
        title: "вхождение",
        period: period("2025-09-01", "2026-05-31"),
        expectedResult: "самостоятельный урок",
        state: "done",
        doneOn: day("2026-05-20"),
      },
    ],
    expectedQualification: { category: "first", by: day("2027-09-01") },
    programs: [idOf("program", "program:p1")],
  });
}

/** Each record of an organisation: its name, its parser and a lawful one of required fields. */
export const organisationParsers: readonly (readonly [
  string,
  (input: unknown) => Result<unknown, InputIssue>,
  object,
])[] = [
  ["organisation", parseOrganisation, organisation()],
  ["target model", parseTargetModel, targetModel()],
  ["methodology", parseMethodology, methodology()],
  ["community", parseCommunity, community()],
  ["person", parsePerson, person()],
  ["development plan", parseDevelopmentPlan, developmentPlan()],
];
