import { expect, test } from "vitest";
import { calendarDate, checkDataset, checkProgram } from "nastavnik";
import { createCatalogue } from "nastavnik/catalogue";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { checkMentor, checkPerson } from "nastavnik/rules";
import { describeFinding } from "nastavnik/ru";
import { mentor, participant, profile, program } from "../support/build.js";
import { person } from "../support/build-organisation.js";

const context = {
  on: calendarDate("2025-12-01"),
  profile: profile("2025-12-01"),
  catalogue: builtInCatalogue,
};

test("a slip in any coded field of a program is found, with what was probably meant", () => {
  const slips = program({
    place: { type: "schol", region: { code: "999" } },
    participants: [
      participant("mentor", { post: { code: "techer" }, subject: { code: "matematics" } }),
      participant("mentee", { category: { code: "newtoprofession" }, qualification: { code: "frist" } }),
      participant("curater"),
    ],
    activities: [
      {
        ref: "a1",
        title: "урок",
        addresses: ["d1"],
        supports: [],
        responsible: [],
        obligatory: true,
        state: "planned",
        type: { code: "ACT-OBS-MENTE" },
      },
    ],
    approvals: [{ step: "approved", by: { code: "haed" } }],
    regulations: [{ code: "az-1129" }],
    difficulties: [{ ref: "d1", code: "PD-MTE-07" }],
  });
  const found = checkProgram(slips, context).filter(({ code }) => code.endsWith("-code"));
  expect(found.map(({ path, details }) => [path.join("."), details])).toEqual([
    ["difficulties.0.code", { code: "PD-MTE-07", why: "unknown", instead: ["PD-MET-07"] }],
    ["place.type", { code: "schol", nearest: "school" }],
    ["place.region.code", { code: "999", nearest: expect.any(String) as string }],
    ["participants.0.post.code", { code: "techer", nearest: "teacher" }],
    ["participants.0.subject.code", { code: "matematics", nearest: "mathematics" }],
    ["participants.1.qualification.code", { code: "frist", nearest: "first" }],
    ["participants.1.category.code", { code: "newtoprofession", nearest: "new-to-profession" }],
    ["participants.2.role", { code: "curater", nearest: "curator" }],
    ["activities.0.type.code", { code: "ACT-OBS-MENTE", nearest: "ACT-OBS-MENTEE" }],
    ["approvals.0.by.code", { code: "haed", nearest: "head" }],
    ["regulations.0.code", { code: "az-1129", nearest: "az-1128" }],
  ]);
  for (const finding of found) expect(describeFinding(finding)).toMatch(/«.+»/);
});

test("without a catalogue nothing is said of its codes", () => {
  const { on, profile: rules } = context;
  const codes = checkMentor(mentor("a", { competences: ["дисциплина"] }), { on, profile: rules }).map(
    ({ code }) => code,
  );
  expect(codes).not.toContain("mentor.catalogue-code");
});

test("a withdrawn code is told from one that is advised against and one of another level", () => {
  const created = createCatalogue({
    id: "own",
    version: "1",
    title: { ru: "Свой" },
    languages: ["ru"],
    properties: {
      "education-levels": {
        type: "code",
        many: true,
        title: { ru: "Уровни" },
        values: { preschool: { ru: "ДОО" } },
      },
    },
    entries: [
      {
        code: "A1",
        labels: { ru: "старое" },
        retired: true,
        selectable: false,
        replacedBy: [{ code: "A3", relation: "exact" }],
      },
      { code: "A2", labels: { ru: "нежелательное" }, deprecated: true },
      { code: "A3", labels: { ru: "дошкольное" }, properties: { "education-levels": ["preschool"] } },
      { code: "A4", labels: { ru: "любое" } },
      { code: "A5", labels: { ru: "ничьё" }, properties: { "education-levels": [] } },
    ],
  });
  if (!created.ok) throw new Error(JSON.stringify(created.issues));
  const own = { ...context, catalogue: created.value };
  const judged = (levels?: readonly string[]) =>
    checkMentor(
      mentor("a", { competences: ["A1", "A2", "A3", "A4", "A5"], ...(levels && { levels }) }),
      own,
    ).flatMap((finding) =>
      finding.code === "mentor.catalogue-code"
        ? [[finding.details.code, finding.details.why, ...finding.details.instead]]
        : [],
    );
  for (const levels of [undefined, []])
    expect(judged(levels)).toEqual([
      ["A1", "retired", "A3"],
      ["A2", "deprecated"],
    ]);
  expect(judged(["secondary"])).toEqual([
    ["A1", "retired", "A3"],
    ["A2", "deprecated"],
    ["A3", "other-level"],
  ]);
  expect(judged(["preschool", "secondary"])).toHaveLength(2);
});

test("an entry that somebody wrote by hand for no level is for any", () => {
  const created = createCatalogue({
    id: "own",
    version: "1",
    title: { ru: "Свой" },
    languages: ["ru"],
    entries: [{ code: "A1", labels: { ru: "ничьё" } }],
  });
  if (!created.ok) throw new Error(JSON.stringify(created.issues));
  const entries = created.value.entries.map((each) => ({ ...each, properties: { "education-levels": [] } }));
  const found = checkMentor(mentor("a", { competences: ["A1"], levels: ["secondary"] }), {
    ...context,
    catalogue: { ...created.value, entries },
  });
  expect(found.map(({ code }) => code)).not.toContain("mentor.catalogue-code");
});

test("facts of a person and of a dataset are asked of their lists too", () => {
  const odd = person({
    posts: [{ code: "techer" }],
    subjects: ["физика"],
    categories: [{ category: "hihgest" }],
  });
  const details = checkPerson(odd, context).map((finding) => finding.details);
  expect(details).toEqual([
    { code: "techer", nearest: "teacher" },
    { code: "физика" },
    { code: "hihgest", nearest: "highest" },
  ]);
  const whole = checkDataset({ kind: "dataset", schemaVersion: 1, records: [odd] }, context);
  expect(whole.map(({ code, path }) => [code, path[1]])).toEqual(
    details.map(() => ["person.unknown-code", 0]),
  );
});

test("a type of organisation that is called as an inherited name is one that nobody knows", () => {
  for (const type of ["constructor", "toString", "__proto__"]) {
    const found = checkProgram(program({ place: { type } }), context);
    expect(found.map(({ code }) => code)).not.toContain("program.catalogue-code");
  }
});
