import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate, checkOrganisation, type Organisation } from "nastavnik";
import { parseOrganisation, type KeptDocument } from "nastavnik/model";
import { type OrganisationRuleCode } from "nastavnik/rules";
import { describeFinding as inEnglish } from "nastavnik/en";
import { describeFinding as inRussian } from "nastavnik/ru";
import { profile } from "../support/build.js";
import { leadsInto } from "../support/leads-into.js";
import {
  absentDocuments,
  fullOrganisation,
  keptDocuments,
  organisation,
} from "../support/build-organisation.js";

const usual = "2025-10-01";
const findingsOf = (record: Organisation, day = usual) =>
  checkOrganisation(record, { on: calendarDate(day), profile: profile(day) });
const codesOf = (record: Organisation, day = usual) => findingsOf(record, day).map(({ code }) => code);

/** With pay known, so that nothing is left to say. */
const school = (facts: Partial<Organisation> = {}) => organisation({ mentorPay: "paid", ...facts });
/** Said not to be there. */
const without = (code: KeptDocument["code"]) =>
  keptDocuments().map((kept): KeptDocument => (kept.code === code ? { code, state: "absent" } : kept));
/** Not said to be there, nor not to be. */
const silentOn = (code: KeptDocument["code"]) => keptDocuments().filter((kept) => kept.code !== code);
const register = (facts: Partial<KeptDocument>): readonly KeptDocument[] => [
  ...silentOn("register-mentees"),
  { code: "register-mentees", state: "in-force", ...facts },
];
const on = (text: string) => calendarDate(text);
const staffed = (young: number, newcomers: number, mentors: number) =>
  school({
    staffing: [
      {
        on: on("2025-09-01"),
        teachingStaff: 5,
        young: [{ definition: "fz-489-specialist", count: young }],
        newcomers,
        categories: [{ category: "mentor-teacher", count: mentors }],
      },
    ],
  });

type Case = { readonly inside: Organisation; readonly outside: Organisation; readonly day?: string };

/** For each rule an organisation one step inside and one a step outside. */
const rules: Readonly<Record<OrganisationRuleCode, readonly Case[]>> = {
  "document.missing-by-labour-law": [
    { inside: school(), outside: school({ documents: without("contract-supplement") }) },
    { inside: school(), outside: school({ documents: without("consent-mentor") }) },
    {
      inside: school({
        documents: without("contract-supplement"),
        items: [{ code: "contract-supplements", state: "present" }],
      }),
      outside: school({ items: [{ code: "contract-supplements", state: "partial" }] }),
    },
    {
      inside: school({ items: [{ code: "contract-supplements", state: "present", on: on(usual) }] }),
      outside: school({
        documents: without("contract-supplement"),
        items: [{ code: "contract-supplements", state: "present", on: on("2025-10-02") }],
      }),
    },
    {
      inside: school({ audience: "learners", documents: without("contract-supplement") }),
      outside: school({ audience: "mixed", documents: without("contract-supplement") }),
    },
  ],
  "document.missing-by-data-law": [
    {
      inside: school({ lawfulBasis: "employment", documents: without("consent-personal-data") }),
      outside: school({ lawfulBasis: "consent", documents: without("consent-personal-data") }),
    },
  ],
  "document.missing-by-staff-model": [
    { inside: school(), outside: school({ documents: without("roadmap") }) },
    { inside: school(), outside: school({ documents: without("regulation") }) },
    { inside: school(), outside: school({ documents: without("register-mentors") }) },
    {
      inside: school({
        documents: [...silentOn("roadmap"), { code: "roadmap", state: "in-force", until: on(usual) }],
      }),
      outside: school({
        documents: [...silentOn("roadmap"), { code: "roadmap", state: "in-force", until: on("2025-09-30") }],
      }),
    },
    {
      inside: school({
        documents: [...silentOn("roadmap"), { code: "roadmap", state: "in-force", from: on(usual) }],
      }),
      outside: school({
        documents: [...silentOn("roadmap"), { code: "roadmap", state: "in-force", from: on("2025-10-02") }],
      }),
    },
    {
      inside: school({ documents: [...silentOn("roadmap"), { code: "roadmap", state: "in-force" }] }),
      outside: school({ documents: [...silentOn("roadmap"), { code: "roadmap", state: "drafted" }] }),
    },
  ],
  "document.missing-by-learners-model": [
    {
      inside: school({ documents: without("program-organisation") }),
      outside: school({ audience: "learners", documents: without("program-organisation") }),
    },
  ],
  "document.unsaid": [
    { inside: school(), outside: school({ documents: silentOn("contract-supplement") }) },
    { inside: school({ documents: silentOn("cases") }), outside: school({ documents: silentOn("roadmap") }) },
    {
      inside: school({
        documents: silentOn("contract-supplement"),
        items: [{ code: "contract-supplements", state: "present" }],
      }),
      outside: school({
        documents: silentOn("contract-supplement"),
        items: [{ code: "contract-supplements", state: "present", on: on("2025-10-02") }],
      }),
    },
  ],
  "curator.missing": [
    { inside: school(), outside: school({ curators: [], items: [curatorItem("absent")] }) },
    {
      inside: school({ curators: [], items: [curatorItem("present")] }),
      outside: school({ curators: [], items: [curatorItem("partial")] }),
    },
  ],
  "curator.unsaid": [
    { inside: school(), outside: school({ curators: [] }) },
    {
      inside: school({ curators: [], items: [curatorItem("present", usual)] }),
      outside: school({ curators: [], items: [curatorItem("absent", "2025-10-02")] }),
    },
  ],
  "register.stale": [
    {
      inside: school({ documents: register({ refreshedOn: on("2024-10-01") }) }),
      outside: school({ documents: register({ refreshedOn: on("2024-09-30") }) }),
    },
    {
      inside: school({ documents: register({ from: on("2024-10-01"), refreshedOn: on("2020-01-01") }) }),
      outside: school({ documents: register({ from: on("2024-09-30"), refreshedOn: on("2020-01-01") }) }),
    },
    {
      inside: school({
        documents: [...register({ refreshedOn: on("2020-01-01") }), ...register({ refreshedOn: on(usual) })],
      }),
      outside: school({ documents: register({ from: on("2020-01-01"), refreshedOn: on("2025-10-02") }) }),
    },
  ],
  "register.undated": [
    {
      inside: school({ documents: register({ from: on("2025-01-01") }) }),
      outside: school({ documents: register({}) }),
    },
  ],
  "component.missing": [
    {
      inside: school({ components: spoken("head", "partial") }),
      outside: school({ components: spoken("head", "absent") }),
    },
    { inside: school(), outside: school({ components: spoken("program", "not-applicable") }) },
  ],
  "component.unsaid": [
    { inside: school(), outside: school({ components: school().components.slice(1) }) },
    {
      inside: school({ components: spoken("mentee", "present", usual) }),
      outside: school({ components: spoken("mentee", "present", "2025-10-02") }),
    },
  ],
  "mentor-pay.unsaid": [
    { inside: organisation({ audience: "learners" }), outside: organisation() },
    { inside: school(), outside: organisation({ audience: "mixed" }) },
  ],
  "document.ends-before-start": [
    {
      inside: school({
        documents: [
          ...silentOn("cases"),
          { code: "cases", state: "in-force", from: on("2025-09-01"), until: on("2025-09-01") },
        ],
      }),
      outside: school({
        documents: [
          ...silentOn("cases"),
          { code: "cases", state: "in-force", from: on("2025-09-02"), until: on("2025-09-01") },
        ],
      }),
    },
  ],
  "mentor-pay.unpaid": [
    { inside: school(), outside: school({ mentorPay: "unpaid" }) },
    {
      inside: school({ audience: "learners", mentorPay: "unpaid" }),
      outside: school({ mentorPay: "unpaid" }),
    },
  ],
  "curator.missing-r-145": [
    {
      inside: school({ audience: "learners" }),
      outside: school({ audience: "learners", curators: [], items: [curatorItem("absent")] }),
    },
  ],
  "document.missing-by-data-law-2006": [
    {
      inside: school({ lawfulBasis: "employment", documents: withoutConsent() }),
      outside: school({ lawfulBasis: "consent", documents: withoutConsent() }),
      day: "2025-08-31",
    },
  ],
  "mentor-pay.to-check": [
    {
      inside: school(),
      outside: school({ mentorPay: "permanent-duty", documents: without("contract-supplement") }),
    },
  ],
  "staffing.part-above-whole": [
    { inside: staffed(5, 5, 5), outside: staffed(6, 5, 5) },
    { inside: staffed(5, 5, 5), outside: staffed(5, 6, 5) },
    { inside: staffed(5, 5, 5), outside: staffed(5, 5, 6) },
  ],
  "overlay.not-in-profile": [{ inside: school(), outside: school({ overlay: "school-12" }) }],
  "organisation.unknown-code": [
    { inside: school({ region: { code: "66" } }), outside: school({ region: { code: "66a" } }) },
    { inside: school({ region: { asWritten: "Урал" } }), outside: school({ type: "planetarium" }) },
    { inside: school(), outside: school({ stages: [{ stage: "toString" }] }) },
    { inside: school(), outside: school({ items: [{ code: "coffee", state: "absent" }] }) },
    {
      inside: school(),
      outside: school({ documents: [...keptDocuments(), { code: "memo", state: "in-force" }] }),
    },
  ],
};

function curatorItem(state: "absent" | "partial" | "present", said?: string) {
  return { code: "curator-appointed", state, ...(said !== undefined && { on: on(said) }) } as const;
}

function spoken(code: string, state: "absent" | "partial" | "present" | "not-applicable", said?: string) {
  return organisation().components.map((one) =>
    one.code === code ? { ...one, state, ...(said && { on: on(said) }) } : one,
  );
}

/** No consents, and the register is fresh on the last day of the older law. */
function withoutConsent(): Organisation["documents"] {
  const kept = register({ refreshedOn: on("2025-08-31") });
  return kept.map((one) =>
    one.code === "consent-personal-data" ? { code: one.code, state: "absent" } : one,
  );
}

describe.each(Object.entries(rules))("%s", (code, cases) => {
  test.each(cases)("is kept one step inside and broken one step outside (%#)", ({ inside, outside, day }) => {
    expect(codesOf(inside, day)).toEqual([]);
    expect(codesOf(outside, day)).toEqual([code]);
    for (const { path } of findingsOf(outside, day))
      expect([path, leadsInto(outside, path)]).toEqual([path, true]);
    for (const record of [inside, outside]) expect(parseOrganisation(record).ok).toBe(true);
  });

  test("its finding has a place, facts, a source and both sentences", () => {
    for (const { outside, day } of cases) {
      const [finding] = findingsOf(outside, day);
      expect(finding!.path[0]).toMatch(/^[a-z]+$/i);
      expect(finding!.source.certainty).toMatch(/seen|recalled|design/);
      for (const said of [inRussian(finding!), inEnglish(finding!)]) {
        expect(said.length).toBeGreaterThan(15);
        expect(said).not.toMatch(/undefined|NaN|\[object/);
      }
      expect(inRussian(finding!)).toMatch(/[а-я]/);
      expect(inEnglish(finding!)).not.toMatch(/[а-я]/);
    }
  });
});

test("no law asks for anything a day before it is in force", () => {
  const bare = organisation({ mentorPay: "unpaid", lawfulBasis: "consent", documents: absentDocuments() });
  const legal = (day: string) => codesOf(bare, day).filter((code) => code.endsWith("law"));
  expect(legal("2025-02-28")).toEqual([]);
  const consents = (day: string) => codesOf(bare, day).filter((code) => code.includes("data-law"));
  expect(consents("2025-08-31")).toEqual(["document.missing-by-data-law-2006"]);
  expect(consents("2025-09-01")).toEqual(["document.missing-by-data-law"]);
  expect(legal("2025-03-01")).toEqual(["document.missing-by-labour-law", "document.missing-by-labour-law"]);
  expect(legal("2025-08-31")).toHaveLength(2);
  expect(legal("2025-09-01")).toHaveLength(3);
  const learners = { ...bare, audience: "mixed" } as const;
  const asked = (day: string) =>
    codesOf(learners, day).filter((code) => code.startsWith("document") && !code.includes("data-law"));
  expect(asked("2019-12-24")).toEqual([]);
  expect(asked("2019-12-25")).toHaveLength(6);
  expect(asked("2021-12-20")).toHaveLength(6);
  expect(codesOf(learners, "2021-12-21").filter((code) => code.endsWith("staff-model"))).toHaveLength(7);
});

test("a law of the profile asks for nothing on a day before its own", () => {
  const bare = organisation({ mentorPay: "paid", documents: absentDocuments() });
  const asked = (day: string) =>
    checkOrganisation(bare, { on: on(day), profile: profile(usual) }).filter(({ code }) =>
      code.endsWith("labour-law"),
    );
  expect([asked("2025-02-28").length, asked("2025-03-01").length]).toEqual([0, 2]);
});

test("recommendations bind once adopted, laws always do, and what only informs still informs", () => {
  const bare = organisation({
    mentorPay: "paid",
    documents: absentDocuments(),
    curators: [],
    items: [curatorItem("absent")],
    components: [],
  });
  const severities = (adopts: boolean) =>
    Object.fromEntries(
      checkOrganisation(bare, { on: on(usual), profile: profile(usual, adopts) }).map((finding) => [
        finding.code,
        finding.severity,
      ]),
    );
  const expected = (model: string) => ({
    "component.unsaid": "info",
    "curator.missing": model,
    "document.missing-by-labour-law": "error",
    "document.missing-by-staff-model": model,
  });
  expect(severities(false)).toEqual(expected("warning"));
  expect(severities(true)).toEqual(expected("error"));
});

test("a profile that holds the adopted overlay is the right one", () => {
  const adopted = school({ overlay: "school" });
  const context = { on: on(usual), profile: profile(usual, true) };
  expect(checkOrganisation(adopted, context)).toEqual([]);
});

test("what nobody has told is neither done nor not done, whatever the profile", () => {
  const silent = organisation({
    mentorPay: "paid",
    lawfulBasis: "consent",
    documents: [],
    curators: [],
    components: [],
  });
  for (const adopts of [false, true]) {
    const found = checkOrganisation(silent, { on: on(usual), profile: profile(usual, adopts) });
    expect([...new Set(found.map(({ code, severity }) => `${code} ${severity}`))]).toEqual([
      "component.unsaid info",
      "curator.unsaid info",
      "document.unsaid info",
    ]);
    const documents = found.flatMap(({ details }) => ("document" in details ? [details.document] : []));
    expect(documents).toHaveLength(new Set(documents).size);
    expect(documents).toEqual(expect.arrayContaining(["consent-mentor", "consent-personal-data", "roadmap"]));
  }
});

test("a missing document says since when, and both languages say it", () => {
  const [finding] = findingsOf(school({ documents: without("contract-supplement") }));
  expect(finding).toEqual({
    code: "document.missing-by-labour-law",
    severity: "error",
    path: ["documents"],
    details: { document: "contract-supplement", since: "2025-03-01", paper: "contract-supplement" },
    source: { act: "tk-351.8", certainty: "seen" },
  });
  expect(inRussian(finding!)).toBe(
    "Нет документа «трудовой договор или дополнительное соглашение о наставничестве»: " +
      "с 1 марта 2025\u00a0г. он нужен работодателю по Трудовому кодексу (статья 351.8)",
  );
  expect(inEnglish(finding!)).toBe(
    "There is no “contract or supplement on mentoring”: since 1 March 2025 it is asked for of the employer by the Labour Code (article 351.8)",
  );
});

test("a finding leads to what it speaks of: the component that is absent, the first of the freshest registers", () => {
  const pathsOf = (record: Organisation, code: string) =>
    findingsOf(record).flatMap((finding) => (finding.code === code ? [finding.path] : []));
  const { components } = school();
  for (const i of components.keys()) {
    const absent = components.map((one, k) => (k === i ? { ...one, state: "absent" as const } : one));
    expect(pathsOf(school({ components: absent }), "component.missing")).toEqual([["components", i]]);
  }
  const documents = [
    ...register({ refreshedOn: on("2020-01-01") }),
    ...register({ refreshedOn: on("2020-01-01") }).slice(-1),
  ];
  expect(pathsOf(school({ documents }), "register.stale")).toEqual([["documents", documents.length - 2]]);
});

test("a register was due on the last day of its year, 29 February too", () => {
  const record = school({ documents: register({ refreshedOn: on("2024-02-29") }) });
  expect(codesOf(record, "2025-02-28")).toEqual([]);
  expect(findingsOf(record, "2025-03-01").map(({ details }) => details)).toContainEqual({
    document: "register-mentees",
    last: "2024-02-29",
    due: "2025-02-28",
  });
});

test("days at both ends of the calendar throw nothing", () => {
  for (const edge of ["0001-01-01", "9999-12-31"]) {
    const record = fullOrganisation({ documents: register({ from: on(edge), refreshedOn: on(edge) }) });
    for (const day of ["0001-01-01", usual, "9999-12-31"])
      expect(checkOrganisation(record, { on: on(day), profile: profile() })).toBeInstanceOf(Array);
  }
});

test("the order of documents and components changes no finding", () => {
  const record = fullOrganisation({ documents: keptDocuments("roadmap"), overlay: "school-12" });
  const codes = codesOf(record);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...record.documents], { minLength: record.documents.length }),
      fc.shuffledSubarray([...record.components], { minLength: record.components.length }),
      (documents, components) => {
        expect(codesOf({ ...record, documents, components })).toEqual(codes);
      },
    ),
  );
});
