import { expect, test } from "vitest";
import { calendarDate, checkDataset, idOf } from "nastavnik";
import type { DatasetRecord } from "nastavnik/model";
import { assignment, consent, mentor, profile } from "../support/build.js";
import { absentDocuments, organisation } from "../support/build-organisation.js";

const day = calendarDate;
const on = day("2025-11-01");
const school = organisation({
  mentorPay: "paid",
  lawfulBasis: "consent",
  documents: absentDocuments(),
  items: [],
});
const missing = (records: readonly DatasetRecord[]) =>
  checkDataset({ kind: "dataset", schemaVersion: 1, records } as never, {
    on,
    profile: profile("2025-09-01", true),
  }).flatMap(({ code, details }) =>
    (code.startsWith("document.missing") || code === "document.unsaid") && "document" in details
      ? [details.document]
      : [],
  );

const served = assignment({
  organisation: school.id,
  consentOn: day("2025-08-19"),
  contract: { on: day("2025-08-20") },
  order: { number: "1", on: day("2025-08-25") },
});
const known = mentor("m1", { organisation: school.id });
const agreed = consent({ person: known.person, purpose: "processing", givenOn: day("2025-09-01") });
const shown = ["consent-mentor", "contract-supplement", "order-pairs", "consent-personal-data"];

test.each([
  ["said to be absent", school],
  ["unsaid", organisation({ mentorPay: "paid", lawfulBasis: "consent", documents: [], items: [] })],
])("documents that other records of a dataset show are not missing: %s", (_, school) => {
  expect(missing([school])).toEqual(expect.arrayContaining(shown));
  const whole = missing([school, served, known, agreed]);
  expect(whole.filter((document) => shown.includes(document))).toEqual([]);
  expect(whole).toContain("regulation");
});

test("a document of the day itself shows what it is", () => {
  const today = { consentOn: on, contract: { on }, order: { number: "1", on } };
  const records = [school, { ...served, ...today }, known, { ...agreed, givenOn: on }];
  expect(missing(records).filter((document) => shown.includes(document))).toEqual([]);
});

test("a document of another organisation, of a later day, or withdrawn shows nothing", () => {
  const elsewhere = { ...served, organisation: idOf("organisation", "organisation:other") };
  const later = assignment({
    ...served,
    consentOn: day("2025-11-02"),
    contract: { on: day("2025-11-02") },
    order: { number: "1", on: day("2025-11-02") },
  });
  const withdrawn = { ...agreed, withdrawnOn: on };
  for (const records of [
    [school, elsewhere, agreed],
    [school, later, known, withdrawn],
  ])
    expect(missing(records)).toEqual(expect.arrayContaining(shown));
});
