import fc from "fast-check";
import { expect, test } from "vitest";
import {
  calendarDate,
  idOf,
  readinessOf,
  profileOn,
  type Organisation,
  type RegulationProfile,
} from "nastavnik";
import { modelItems, type ItemState, type ModelItem, type OrganisationDocument } from "nastavnik/codes";
import { readinessShare } from "nastavnik/rules";
import { describeReadiness as inEnglish } from "nastavnik/en";
import { describeReadiness as inRussian } from "nastavnik/ru";
import { assignment } from "../support/build.js";
import { items, keptDocuments, organisation } from "../support/build-organisation.js";

const on = calendarDate("2025-10-01");
const readiness = (facts: Partial<Organisation>, itemWeights: Weights = {}) =>
  readinessOf(organisation({ mentorPay: "permanent-duty", ...facts }), {
    on,
    profile: weighing(itemWeights),
  });

type Weights = RegulationProfile["itemWeights"];

function weighing(itemWeights: Weights): RegulationProfile {
  const built = profileOn(on, [{ id: "region", layer: "region", itemWeights }]);
  if (!built.ok) throw new Error(JSON.stringify(built.issues));
  return built.value;
}

const states: readonly ItemState[] = ["absent", "partial", "present", "not-applicable"];
const codes = Object.keys(modelItems) as ModelItem[];

test.each([
  { said: items("present"), total: { halfPoints: 48, weight: 24, items: 24, unsaid: 0 }, share: 1 },
  { said: items("partial"), total: { halfPoints: 24, weight: 24, items: 24, unsaid: 0 }, share: 0.5 },
  { said: items("absent"), total: { halfPoints: 0, weight: 24, items: 24, unsaid: 0 }, share: 0 },
  {
    said: items("not-applicable"),
    total: { halfPoints: 0, weight: 0, items: 0, unsaid: 0 },
    share: undefined,
  },
  { said: [], total: { halfPoints: 0, weight: 24, items: 24, unsaid: 24 }, share: 0 },
])("$total", ({ said, total, share }) => {
  const found = readiness({ items: said });
  expect(found.total).toEqual(total);
  expect(readinessShare(found.total)).toBe(share);
});

test("a dimension counts its own items only, and what does not apply leaves its base", () => {
  const { dimensions } = readiness({
    items: [
      { code: "internet", state: "present" },
      { code: "meeting-room", state: "partial" },
      { code: "video-calls", state: "not-applicable" },
      { code: "trust", state: "present" },
      { code: "coffee", state: "present" },
    ],
  });
  expect(dimensions["material-technical"]).toEqual({ halfPoints: 3, weight: 3, items: 3, unsaid: 1 });
  expect(dimensions.psychological).toEqual({ halfPoints: 2, weight: 4, items: 4, unsaid: 3 });
  expect(dimensions.staff).toEqual({ halfPoints: 0, weight: 5, items: 5, unsaid: 5 });
});

test("an item counts as often as it weighs, and one of no weight is in no base", () => {
  const said = [
    { code: "internet", state: "present" },
    { code: "meeting-room", state: "partial" },
  ] as const;
  const weights = { internet: 3, "meeting-room": 2, "video-calls": 0 };
  expect(readiness({ items: said }, weights).dimensions["material-technical"]).toEqual({
    halfPoints: 8,
    weight: 6,
    items: 3,
    unsaid: 1,
  });
  expect(readinessShare(readiness({ items: said }, weights).dimensions["material-technical"])).toBe(8 / 12);
  expect(readiness({ items: said }, {}).dimensions["material-technical"]).toEqual({
    halfPoints: 3,
    weight: 4,
    items: 4,
    unsaid: 2,
  });
  const none = Object.fromEntries(codes.map((code) => [code, 0]));
  expect(readinessShare(readiness({ items: items("present") }, none).total)).toBeUndefined();
  expect(readiness({ items: [], curators: [] }, none).invariantsUnsaid).toHaveLength(5); // what is needed stays needed
});

test("what is said from tomorrow on does not count today", () => {
  const said = (day: string) =>
    readiness({ items: [{ code: "internet", state: "present", on: calendarDate(day) }] }).total.halfPoints;
  expect([said("2025-10-01"), said("2025-10-02")]).toEqual([2, 0]);
});

test("what every organisation needs is open until it is wholly in place", () => {
  const needed = [
    "head-supports",
    "curator-appointed",
    "mentors-proven",
    "internal-acts",
    "programs-developed",
  ];
  expect(readiness({ items: items("partial") }).invariantsOpen).toEqual(needed);
  expect(readiness({ items: items("present") }).invariantsOpen).toEqual([]);
  const silent = readiness({ items: [], curators: [] });
  expect([silent.invariantsOpen, silent.invariantsUnsaid]).toEqual([[], needed]);
  const named = needed.filter((item) => item !== "curator-appointed");
  expect(readiness({ items: [] }).invariantsUnsaid).toEqual(named); // the record names a curator
  expect(readiness({ items: items("absent") })).toMatchObject({
    invariantsOpen: needed,
    invariantsUnsaid: [],
  });
});

test("a full score hides no breach of law, and what a letter recommends is no breach of law", () => {
  const documents = without("contract-supplement").filter(({ code }) => code !== "roadmap");
  const said = items("present").filter(({ code }) => code !== "contract-supplements");
  const full = readiness({ mentorPay: "paid", documents, items: [...said, gap("not-applicable")] });
  expect(readinessShare(full.total)).toBe(1);
  expect(full.legalGaps.map(({ details }) => details)).toEqual([
    { document: "contract-supplement", since: "2025-03-01", paper: "contract-supplement" },
  ]);
  const silent = readiness({ mentorPay: "paid", documents: keptDocuments("contract-supplement") });
  expect(silent).toMatchObject({
    legalGaps: [],
    legalUnsaid: [{ details: { document: "contract-supplement" } }],
  });
  expect(readiness({ mentorPay: "paid", items: [gap("partial")] }).legalGaps).toHaveLength(1);
  expect(readiness({ mentorPay: "paid", items: [gap("present")] }).legalGaps).toEqual([]);
});

/** Said not to be there. */
function without(code: OrganisationDocument): Organisation["documents"] {
  return [...keptDocuments(code), { code, state: "absent" }];
}

test("a paper that stands in another record of the dataset is neither missing nor unsaid", () => {
  for (const documents of [without("contract-supplement"), keptDocuments("contract-supplement")]) {
    const school = organisation({ mentorPay: "paid", documents });
    const context = { on, profile: weighing({}) };
    const alone = readinessOf(school, context);
    expect(alone.legalGaps.length + alone.legalUnsaid.length).toBe(1);
    const dataset = { kind: "dataset", schemaVersion: 1, records: [school, assignment()] } as const;
    expect(readinessOf(school, context, dataset)).toMatchObject({ legalGaps: [], legalUnsaid: [] });
    const other = { ...assignment(), organisation: idOf("organisation", "organisation:other") };
    expect(readinessOf(school, context, { ...dataset, records: [other] })).toEqual(alone);
  }
});

function gap(state: ItemState) {
  return { code: "contract-supplements", state } as const;
}

test("dimensions add up to the whole, points are whole, and one better item never lowers a score", () => {
  const said = fc
    .tuple(...codes.map((code) => fc.option(fc.constantFrom(...states)).map((state) => ({ code, state }))))
    .map((all) => all.flatMap(({ code, state }) => (state === null ? [] : [{ code, state }])));
  const weights = fc.dictionary(fc.constantFrom(...codes), fc.integer({ min: 0, max: 1_000 }));
  fc.assert(
    fc.property(said, fc.constantFrom(...codes), weights, (given, better, itemWeights) => {
      const { total, dimensions } = readiness({ items: given }, itemWeights);
      const parts = Object.values(dimensions);
      for (const key of ["halfPoints", "weight", "items", "unsaid"] as const)
        expect(parts.reduce((sum, part) => sum + part[key], 0)).toBe(total[key]);
      expect(Number.isInteger(total.halfPoints) && total.halfPoints <= 2 * total.weight).toBe(true);
      const improved = [
        ...given.filter(({ code }) => code !== better),
        { code: better, state: "present" as const },
      ];
      const after = readiness({ items: improved }, itemWeights).total;
      expect((readinessShare(after) ?? 0) >= (readinessShare(total) ?? 0)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test("it can be said, gaps first, in both languages and in the right cases", () => {
  const found = readiness({
    mentorPay: "paid",
    curators: [],
    documents: without("contract-supplement"),
    items: [
      { code: "head-supports", state: "partial" },
      ...items("present")
        .slice(2)
        .filter(({ code }) => code !== "contract-supplements" && code !== "internet"),
    ],
  });
  expect(inRussian(found).slice(0, 3)).toEqual([
    "Нарушение закона. Нет документа «трудовой договор или дополнительное соглашение о наставничестве»: " +
      "с 1 марта 2025\u00a0г. он нужен работодателю по Трудовому кодексу (статья 351.8)",
    "Готовность на 1 октября 2025\u00a0г.: 20,5 из 24 баллов (85,4\u00a0%), нет сведений о 3 пунктах",
    "Кадровые условия: 3,5 из 5 баллов (70\u00a0%), нет сведений о 1 пункте",
  ]);
  expect(inRussian(found).slice(-2)).toEqual([
    "Не выполнено обязательное: «руководитель разделяет и поддерживает модель»",
    "Нет сведений об обязательном: «назначен куратор»",
  ]);
  expect(inEnglish(found)[1]).toBe(
    "Readiness on 1 October 2025: 20.5 of 24 points (85.4\u00a0%), nothing said of 3 items",
  );
  const nothing = readiness({ items: items("not-applicable") });
  expect(inRussian(nothing)[0]).toBe("Готовность на 1 октября 2025\u00a0г.: неприменимо");
  expect(inEnglish(nothing).join(" ")).not.toMatch(/[а-яёА-ЯЁ]|undefined|NaN/);
  const one = readiness({
    items: items("not-applicable").map((item) =>
      item.code === "internet" ? ({ ...item, state: "present" } as const) : item,
    ),
  });
  expect(inRussian(one)).toContain("Материально-технические условия: 1 из 1 балла (100\u00a0%)");
});
