import { expect, test } from "vitest";
import { calendarDate, checkProgram, federalProfile, profileOn } from "nastavnik";
import { checkAssignment, type ProfileOverlay } from "nastavnik/rules";
import { assignment, participant, profile, program } from "../support/build.js";

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
