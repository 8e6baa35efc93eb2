import { expect, test } from "vitest";
import {
  assignmentMachine,
  calendarDate,
  checkAssignment,
  checkProgram,
  profileOn,
  type Assignment,
  type ProfileOverlay,
  type RegulationProfile,
} from "nastavnik";
import { checkConsent } from "nastavnik/rules";
import { russianCalendar } from "nastavnik/calendar/ru";
import { assignment, consent, period, program } from "../support/build.js";
import { assignmentFacts, given } from "../support/lifecycle.js";

const day = calendarDate;
const now = day("2026-06-01");

/** The school had one regulation on mentoring in 2023 and has another in 2026. */
const [of2023, of2026] = [
  profileOf("2023-09-01", { id: "school-2023", layer: "organisation", term: { minMonths: 3, maxMonths: 6 } }),
  profileOf("2026-01-01", {
    id: "school-2026",
    layer: "organisation",
    term: { minMonths: 9, maxMonths: 12 },
  }),
];

function profileOf(from: string, overlay: ProfileOverlay): RegulationProfile {
  const built = profileOn(day(from), [overlay]);
  if (!built.ok) throw new Error(JSON.stringify(built.issues));
  return built.value;
}

const halfYear = program({ period: period("2023-09-01", "2024-02-29") });
const schoolYear = program({ period: period("2023-09-01", "2024-05-31") });

/** Ordered in 2023 on a consent alone, as was lawful then. */
function ordered(on: string, facts: Partial<Assignment> = {}): Assignment {
  const papers = Object.entries(assignment({ consentOn: day("2023-08-25") }));
  const rest = Object.fromEntries(papers.filter(([paper]) => paper !== "contract")) as Assignment;
  return { ...rest, order: { number: "1", on: day(on) }, ...facts };
}

test("a program of 2023 is judged by the structure of 2023, whatever the day of the question", () => {
  const codes = (record: typeof halfYear, profile: RegulationProfile) =>
    checkProgram(record, { on: now, profile }).map(({ code }) => code);
  expect([codes(halfYear, of2023), codes(schoolYear, of2023)]).toEqual([[], ["program.duration"]]);
  expect([codes(halfYear, of2026), codes(schoolYear, of2026)]).toEqual([["program.duration"], []]);
});

test("its mentor was engaged by the law of 2023 and leaves by that of 2026, whatever the profile", () => {
  for (const profile of [of2023, of2026]) {
    const found = (record: Assignment) =>
      checkAssignment(record, { on: now, profile, calendar: russianCalendar, week: "five-day" }).map(
        ({ code, source }) => `${code} ${source.act}`,
      );
    const notice = (on: string, lastDay: string) =>
      ({ by: "mentor", on: day(on), lastDay: day(lastDay), inWriting: true }) as const;
    const unpaid = "assignment.no-payment-60-2 tk-60.2"; // no paper of 2023 shows what the extra work was paid
    expect(found(ordered("2023-09-01"))).toEqual([unpaid]);
    expect(found(ordered("2026-03-02"))).toEqual(["assignment.no-contract tk-351.8"]);
    expect(found(ordered("2023-09-01", { notice: notice("2026-03-02", "2026-03-05") }))).toEqual([unpaid]);
    expect(found(ordered("2023-09-01", { notice: notice("2026-03-02", "2026-03-04") }))).toEqual([
      unpaid,
      "assignment.notice-too-short-by-mentor rostrud-2025",
    ]);
    expect(found(ordered("2023-09-01", { notice: notice("2024-03-04", "2024-03-06") }))).toEqual([
      unpaid,
      "assignment.notice-too-short-60-2 tk-60.2",
    ]);
    const joint = (givenOn: string) =>
      checkConsent(consent({ separate: false, givenOn: day(givenOn) }), { on: now, profile }).length;
    expect([joint("2023-09-01"), joint("2026-03-02")]).toEqual([0, 1]);
  }
});

test("the machine says the same of the same days", () => {
  const engaged = (year: string) =>
    given(assignmentMachine, assignmentFacts(), [
      [`${year}-02-02`, "curator", { type: "offer" }],
      [`${year}-02-03`, "mentor", { type: "consent", document: "согласие" }],
    ]);
  const order = (year: string) => [`${year}-02-04`, "head", { type: "issue-order", order: "№ 1" }] as const;
  expect(
    engaged("2026")
      .refusal(order("2026"))
      .reasons.map(({ code }) => code),
  ).toEqual(["contract.not-signed"]);
  expect(engaged("2023").after(order("2023")).status).toBe("active");

  const serving = given(assignmentMachine, assignmentFacts(), [
    ["2023-02-02", "curator", { type: "offer" }],
    ["2023-02-03", "mentor", { type: "consent", document: "согласие" }],
    order("2023"),
  ]);
  const leave = (actor: "mentor" | "head", on: string, lastDay: string) =>
    [on, actor, { type: "give-notice", document: "заявление", lastDay: day(lastDay) }] as const;
  const tooShort = (earliest: string) => [{ code: "notice.too-short", details: { earliest } }];
  expect(serving.refusal(leave("head", "2026-03-02", "2026-03-04")).reasons).toMatchObject(
    tooShort("2026-03-05"),
  );
  expect(serving.after(leave("head", "2026-03-02", "2026-03-05")).status).toBe("notice");
  // The mentor's is a warning since article 351.8, and an error before it.
  expect(serving.after(leave("mentor", "2026-03-02", "2026-03-04")).status).toBe("notice");
  expect(serving.refusal(leave("mentor", "2024-03-04", "2024-03-06")).reasons).toMatchObject(
    tooShort("2024-03-07"),
  );
});
