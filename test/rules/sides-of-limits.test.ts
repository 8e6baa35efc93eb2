import { expect, test } from "vitest";
import {
  calendarDate,
  checkProgram,
  federalProfile,
  profileOn,
  type CalendarDate,
  type Program,
} from "nastavnik";
import { forms, kinds, menteeCategories } from "nastavnik/codes";
import { describeFinding as inEnglish } from "nastavnik/en";
import { activityTimeOf } from "nastavnik/model";
import {
  checkAssignment,
  checkMentee,
  checkPairing,
  labourRulesOn,
  type ProfileOverlay,
} from "nastavnik/rules";
import { describeFinding as inRussian } from "nastavnik/ru";
import { readPlanTime } from "nastavnik/time";
import { overlaidSettings } from "../../src/rules/lifecycle-settings.js";
import { noticeLimit } from "../../src/rules/notice-end.js";
import {
  assignment,
  mentee,
  participant,
  period,
  profile,
  program,
  proposedPairing,
} from "../support/build.js";

const on = calendarDate("2025-09-01");
const ruleOf = (overlays: readonly ProfileOverlay[]) => {
  const built = profileOn(on, overlays);
  if (!built.ok) throw new Error(JSON.stringify(built.issues));
  return built.value.rules["program.duration"];
};

test("only an overlay that says so adopts, and what one above adopted stays adopted", () => {
  const silent = { id: "region", layer: "region" } as const;
  const adopting = { id: "school", layer: "organisation", adopts: true } as const;
  expect(ruleOf([silent])).toEqual(federalProfile(on).rules["program.duration"]);
  expect(ruleOf([{ ...silent, adopts: false }]).severity).toBe("warning");
  expect(ruleOf([silent, adopting]).severity).toBe("error");
  expect(
    ruleOf([
      { ...silent, adopts: true },
      { ...adopting, adopts: false },
    ]).severity,
  ).toBe("error");
});

test("a severity that does not say so locks nothing below", () => {
  const region = (locked?: boolean): ProfileOverlay => ({
    id: "region",
    layer: "region",
    rules: { "program.duration": { severity: "error", ...(locked !== undefined && { locked }) } },
  });
  const school: ProfileOverlay = {
    id: "school",
    layer: "organisation",
    rules: { "program.duration": { severity: "info" } },
  };
  expect(ruleOf([region(), school])).toEqual({ severity: "info", locked: false });
  expect(ruleOf([region(false), school]).severity).toBe("info");
  expect(profileOn(on, [region(true), school]).ok).toBe(false);
});

test("one fitting pair of several is enough in reverse mentoring, and years nobody states are not judged", () => {
  const reverse = (mentors: readonly (number | undefined)[], mentees: readonly (number | undefined)[]) =>
    checkProgram(
      program({
        kinds: [{ code: "reverse" }],
        participants: [
          ...mentors.map((years, i) =>
            participant("mentor", { ref: `m${i}`, ...(years !== undefined && { experience: { years } }) }),
          ),
          ...mentees.map((years, i) =>
            participant("mentee", { ref: `e${i}`, ...(years !== undefined && { experience: { years } }) }),
          ),
        ],
      }),
      { on, profile: profile() },
    ).flatMap(({ code, details }) => (code === "kind.reverse-direction" ? [details] : []));
  expect(reverse([9, 2], [1, 3])).toEqual([]); // 2 and 3 fit
  expect(reverse([2, 9], [3, 1])).toEqual([]);
  expect(reverse([9, 4], [1, 3])).toEqual([{ mentorYears: 4, menteeYears: 3 }]);
  expect(reverse([undefined], [3])).toEqual([]);
  expect(reverse([9], [undefined])).toEqual([]);
  expect(reverse([undefined, 9], [undefined, 3])).toEqual([{ mentorYears: 9, menteeYears: 3 }]);
});

test("a contract that lacks exactly one part is told which", () => {
  const missing = (part?: "content" | "term" | "form") => {
    const { contract } = assignment();
    if (contract === undefined) throw new Error("a contract is expected");
    const rest = Object.fromEntries(
      Object.entries(contract).filter(([name]) => name !== part),
    ) as typeof contract;
    return checkAssignment(assignment({ contract: rest }), {
      on,
      profile: profile(),
    }).flatMap((finding) => (finding.code === "assignment.contract-incomplete" ? [finding.details] : []));
  };
  expect(missing()).toEqual([]);
  for (const part of ["content", "term", "form"] as const)
    expect(missing(part)).toEqual([{ missing: [part] }]);
});

test("a period known by its months alone is too long at its own place", () => {
  const period = { asWritten: "3 года", precision: "duration", months: { min: 36, max: 36 } } as const;
  const found = checkProgram(program({ period }), { on, profile: profile() });
  expect(found.filter(({ code }) => code === "program.duration")).toMatchObject([{ path: ["period"] }]);
});

test("a notice answers to the law of its own day on both sides of the change of law", () => {
  const unwritten = (day: string) => {
    const lastDay = calendarDate("2025-12-31");
    const notice = { by: "mentor", on: calendarDate(day), lastDay, inWriting: false } as const;
    return checkAssignment(assignment({ notice }), { on, profile: profile() })
      .map(({ code }) => code)
      .filter((code) => code.startsWith("assignment.notice-not-written"));
  };
  expect(unwritten("2025-02-28")).toEqual(["assignment.notice-not-written-60-2"]);
  expect(unwritten("2025-03-01")).toEqual(["assignment.notice-not-written"]);
});

test("a pair answers to the acts of the day on which it began, or else of its order", () => {
  const found = (startedOn: CalendarDate | undefined, on: CalendarDate) => {
    const record = { ...proposedPairing(), order: { number: "1", on }, ...(startedOn && { startedOn }) };
    return checkPairing(record, { on, profile: profile() }).map(({ code }) => code);
  };
  const [before, after] = [calendarDate("2021-12-20"), calendarDate("2021-12-21")];
  const unlawful = ["pairing.no-consent", "pairing.no-consent"];
  expect([found(undefined, before), found(undefined, after)]).toEqual([[], unlawful]);
  expect([found(before, before), found(before, after)]).toEqual([[], []]);
  expect(found(after, before)).toEqual(unlawful);
});

test("where no layer caps extensions there is no cap, and of several the shortest holds", () => {
  const { lifecycle } = profile();
  const capOf = (above?: number, own?: number) =>
    overlaidSettings(
      { ...lifecycle, ...(above !== undefined && { extensionCapMonths: above }) },
      own === undefined ? {} : { extensionCapMonths: own },
    );
  expect(capOf()).not.toHaveProperty("extensionCapMonths");
  expect(
    [capOf(0), capOf(undefined, 0), capOf(2, 3), capOf(3, 2)].map((one) => one.extensionCapMonths),
  ).toEqual([0, 0, 2, 2]);
});

test("a term is said with both its last days only where its first day is known", () => {
  const detailsOf = (period: Program["period"]) =>
    checkProgram(program({ ...(period && { period }) }), { on, profile: profile() }).flatMap((finding) =>
      finding.code === "program.duration" ? [Object.keys(finding.details).sort()] : [],
    );
  const day = calendarDate;
  const short = period("2025-09-01", "2025-10-01");
  const vague = { ...short, starts: { earliest: day("2025-09-01"), latest: day("2025-09-02") } };
  const always = ["ends", "maxMonths", "minMonths", "months", "verdict"];
  expect(detailsOf(short)).toEqual([[...always, "earliestEnd", "latestEnd"].sort()]);
  expect(detailsOf(vague)).toEqual([always]);
});

test("a program of one day is short, and not reversed", () => {
  const codes = checkProgram(program({ period: period("2026-06-01", "2026-06-01"), activities: [] }), {
    on,
    profile: profile(),
  }).map(({ code }) => code);
  expect(codes).toContain("program.duration");
  expect(codes).not.toContain("program.period-reversed");
});

test("who stands on which side is judged where every form is known", () => {
  const student = participant("mentor", { post: { code: "student" } });
  const sides = (...forms: Program["forms"]) =>
    checkProgram(program({ forms, participants: [student, participant("mentee")] }), {
      on,
      profile: profile(),
    }).flatMap(({ code }) => (code === "form.side" ? [code] : []));
  const known = { code: "teacher-teacher" };
  expect(sides(known)).toEqual(["form.side"]);
  for (const forms of [
    [],
    [{ code: "robot-teacher" }],
    [known, { code: "robot-teacher" }],
    [known, { asWritten: "…" }],
  ])
    expect(sides(...forms)).toEqual([]);
});

test("labour law asks other things from 1 March and from 1 September 2025 on", () => {
  const asked = (day: string) => {
    const { contractClause, noticeSource, noticeReading, separateDataConsent, noticeWorkingDays } =
      labourRulesOn(calendarDate(day));
    expect([noticeReading.employer, noticeWorkingDays]).toEqual(["act", 3]);
    return [contractClause, noticeSource.act, noticeReading.mentor, separateDataConsent];
  };
  expect(asked("2025-02-28")).toEqual([false, "tk-60.2", "act", false]);
  expect(asked("2025-03-01")).toEqual([true, "tk-351.8", "inspectorate", false]);
  expect(asked("2025-08-31")).toEqual([true, "tk-351.8", "inspectorate", false]);
  expect(asked("2025-09-01")).toEqual([true, "tk-351.8", "inspectorate", true]);
});

test("a notice near the end of all days has no limit", () => {
  expect(noticeLimit(calendarDate("9990-12-31"), {})).toEqual({ earliest: "9991-01-03", exact: false });
  expect(noticeLimit(calendarDate("9991-01-01"), {})).toEqual({ exact: false });
});

test("an activity outside the term is told with the days that are known of it", () => {
  const daysOf = (words: string) => {
    const [activity] = program().activities;
    const time = activityTimeOf(readPlanTime(words));
    return checkProgram(program({ activities: [{ ...activity!, time }] }), {
      on,
      profile: profile(),
    }).flatMap((finding) => (finding.code === "activity.outside-term" ? [finding.details.days] : []));
  };
  expect(daysOf("октябрь 2026")).toEqual([{ earliest: "2026-10-01", latest: "2026-10-31" }]);
  expect(daysOf("до 01.08.2025")).toEqual([{ earliest: "2025-08-01", latest: "2025-08-01" }]);
  expect(daysOf("до 01.09.2026")).toEqual([]); // it may be held in time
});

test("a curator who approves is quoted as the paper names him or her", () => {
  const quoted = (by: NonNullable<Program["approvals"][number]["by"]>) =>
    checkProgram(program({ approvals: [{ step: "approved", by }] }), { on, profile: profile() }).map(
      ({ details }) => details,
    );
  expect(quoted({ asWritten: "Куратор" })).toEqual([{ by: "Куратор" }]);
  expect(quoted({ code: "curator" })).toEqual([{ by: "" }]);
});

test("a curator whom a layer names as the one who approves is lawful", () => {
  const approved = program({ approvals: [{ step: "approved", by: { code: "curator" } }] });
  const codes = (approver?: "curator" | "head") => {
    const built = profileOn(on, [
      { id: "school", layer: "organisation", ...(approver && { lifecycle: { approver } }) },
    ]);
    if (!built.ok) throw new Error(JSON.stringify(built.issues));
    return checkProgram(approved, { on, profile: built.value }).map(({ code }) => code);
  };
  expect([codes(), codes("head"), codes("curator")]).toEqual([
    ["curator.approves"],
    ["curator.approves"],
    [],
  ]);
});

test("a kind of one meeting may be the only one of a frame, and no frame has too many mentees", () => {
  const kindsOf = (kind: string, facts: Partial<Program>) =>
    checkProgram(program({ kinds: [{ code: kind }], ...facts }), { on, profile: profile() }).map(
      ({ code }) => code,
    );
  const group = ["m1", "m2"].map((ref) => participant("mentee", { ref }));
  const participants = [participant("mentor"), ...group];
  expect(kindsOf("speed", {})).toEqual(["kind.not-alone"]);
  expect(kindsOf("speed", { scope: "organisation" })).toEqual([]);
  expect(kindsOf("traditional", { participants })).toEqual(["kind.too-many-mentees"]);
  expect(kindsOf("traditional", { participants, scope: "organisation" })).toEqual([]);
  const anyone = { ...participant("mentee", { ref: "m3" }), individual: false };
  const withAnyone = [...participants, anyone]; // a category of people has no number
  expect(kindsOf("traditional", { participants: withAnyone })).toEqual([]);
  expect(kindsOf("group", { participants: [participant("mentor"), anyone], scope: "group" })).toEqual([]);
});

test("an unknown code is told with the label of the one that was probably meant", () => {
  const context = { on, profile: profile() };
  const said = [
    ...checkProgram(program({ forms: [{ code: "teacher-techer" }], kinds: [{ code: "virtuel" }] }), context),
    ...checkMentee(mentee("b", { categories: [{ code: "new-to-staf" }] }), context),
  ].flatMap((finding) =>
    finding.code.endsWith("unknown") ? [[inRussian(finding), inEnglish(finding)]] : [],
  );
  const meant = [forms["teacher-teacher"], kinds.virtual, menteeCategories["new-to-staff"]];
  expect(said).toEqual(
    meant.map(({ ru, en }): unknown[] => [
      expect.stringContaining(`Возможно, это «${ru}»`),
      expect.stringContaining(`Perhaps “${en}” was meant`),
    ]),
  );
});
