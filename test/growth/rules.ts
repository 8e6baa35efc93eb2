import { calendarDate, idOf, type RuleContext } from "nastavnik";
import { checkAssignment, checkDataset, checkOrganisation, checkPairing, checkProgram } from "nastavnik";
import { type Dataset, type DatasetRecord } from "nastavnik/model";
import {
  checkCommunity,
  checkConsent,
  checkDevelopmentPlan,
  checkMentee,
  checkMentor,
  checkMethodology,
  checkPerson,
  checkTargetModel,
  readCitation,
} from "nastavnik/rules";
import { earlierPrograms } from "../../src/rules/dataset/earlier-programs.js";
import { recordsByKind } from "../../src/rules/records-by-kind.js";
import {
  assignment,
  consent,
  meeting,
  mentee,
  mentor,
  pairing,
  participant,
  period,
  profile,
  program,
  survey,
} from "../support/build.js";
import {
  community,
  developmentPlan,
  fullDevelopmentPlan,
  fullOrganisation,
  fullPerson,
  methodology,
  organisation,
  targetModel,
} from "../support/build-organisation.js";
import { constant, linear, ofTexts, quadratic, times, type Case, type Cases, type Make } from "./case.js";

const context: RuleContext = { on: calendarDate("2025-12-01"), profile: profile("2025-12-01", true) };
const long = calendarDate("2020-01-01");
const id = idOf("program", "program:p1");

const checked = <Subject>(
  check: (subject: Subject, context: RuleContext) => unknown,
  made: (size: number) => Subject,
): Case =>
  linear((size) => {
    const subject = made(size);
    return () => check(subject, context);
  });

const crowd = (count: number, size: number) =>
  pairing({
    mentees: times(count, (i) => idOf("mentee", `mentee:e${i}`)),
    consents: times(size, (i) => ({ of: idOf("mentee", `mentee:e${i}`), on: calendarDate("2025-09-02") })),
  });

const everyKind = (i: number): readonly DatasetRecord[] => [
  program({ id: idOf("program", `program:p${i}`) }),
  mentor(`m${i}`),
  mentee(`e${i}`, { person: mentor(`m${i}`).person }),
  pairing({
    id: idOf("pairing", `pairing:p${i}`),
    mentors: [mentor(`m${i % 2}`).id],
    mentees: [mentee(`e${i}`).id],
  }),
  assignment({ id: idOf("assignment", `assignment:a${i}`) }),
  meeting({ id: idOf("meeting", `meeting:m${i}`), program: id }),
  survey({ id: idOf("survey", `survey:s${i}`), program: idOf("program", `program:p${i}`) }),
  consent({ id: idOf("consent", `consent:c${i}`), person: mentor(`m${i % 2}`).person }),
  fullPerson({ id: mentor(`m${i}`).person }),
  organisation({ id: idOf("organisation", `organisation:o${i}`) }),
];
const dataset = (records: readonly DatasetRecord[]): Dataset => ({
  kind: "dataset",
  schemaVersion: 1,
  records,
});

/** Records that meet at one other record. */
const datasets: Readonly<Record<string, (size: number) => Dataset>> = {
  "records of every kind": (size) => dataset(times(size, everyKind).flat()),
  "one mentor of all": (size) =>
    dataset([
      mentor("a"),
      ...times(size, (i) => [
        program({
          id: idOf("program", `program:p${i}`),
          participants: [participant("mentor", { person: mentor("a").person }), participant("mentee")],
        }),
        pairing({
          id: idOf("pairing", `pairing:p${i}`),
          mentors: [mentor("a").id],
          mentees: [mentee(`e${i}`).id],
        }),
        assignment({
          id: idOf("assignment", `assignment:a${i}`),
          mentor: mentor("a").id,
          programs: [idOf("program", `program:p${i}`)],
        }),
        mentee(`e${i}`, { prefers: [mentor("a").id] }),
      ]).flat(),
    ]),
  "everything of one program": (size) =>
    dataset([
      program({ participants: times(size, (i) => participant("mentee", { ref: `e${i}` })) }),
      ...times(size, (i) => [
        meeting({ id: idOf("meeting", `meeting:m${i}`), program: id, present: [`e${i}`] }),
        survey({ id: idOf("survey", `survey:s${i}`), program: id, respondent: `e${i}` } as never),
        mentor(`m${i}`, { person: idOf("person", `person:e${i}`) }),
        assignment({
          id: idOf("assignment", `assignment:a${i}`),
          mentor: mentor(`m${i}`).id,
          programs: [id],
        }),
      ]).flat(),
    ]),
  "one organisation that everybody is of": (size) =>
    dataset([
      fullOrganisation(),
      ...times(size, (i) => [
        mentor(`m${i}`),
        mentee(`e${i}`),
        fullPerson({ id: mentor(`m${i}`).person }),
      ]).flat(),
    ]),
  "one pair of many": (size) =>
    dataset([
      pairing({
        mentors: times(size, (i) => mentor(`m${i}`).id),
        mentees: times(size, (i) => mentee(`e${i}`).id),
      }),
      ...times(size, (i) => [mentor(`m${i}`), mentee(`e${i}`)]).flat(),
    ]),
  "one person as many mentors": (size) =>
    dataset(
      times(size, (i) => [
        mentor(`m${i}`, { person: mentor("a").person, buildsTrajectory: [] }),
        program({
          id: idOf("program", `program:p${i}`),
          participants: [participant("mentor", { person: mentor("a").person }), participant("mentee")],
        }),
      ]).flat(),
    ),
  "consents of one person": (size) =>
    dataset([
      fullPerson(),
      ...times(size, (i) => consent({ id: idOf("consent", `consent:c${i}`), person: fullPerson().id })),
    ]),
};

const citations = {
  letters: (n: number) => "ы".repeat(n),
  words: (n: number) => "приказ ".repeat(n),
  numbers: (n: number) => "№ 401 ".repeat(n),
  digits: (n: number) => "1".repeat(n),
  days: (n: number) => "от 27.06.2022 ".repeat(n),
  "days in words": (n: number) => "27 июня 2022 г. ".repeat(n),
  articles: (n: number) => "ст. 351.8 ".repeat(n),
  points: (n: number) => "п. 3.3.3.".repeat(n),
  acts: (n: number) => "Указ Президента РФ № 401 от 27.06.2022, ТК РФ ".repeat(n),
  spaces: (n: number) => `№${" ".repeat(n)}401`,
  dashes: (n: number) => "Р-".repeat(n),
  brackets: (n: number) => "(ФЗ".repeat(n),
  dots: (n: number) => "1.".repeat(n),
};

export const rules: Cases = {
  checkProgram: {
    "many of everything": checked(checkProgram, (size) =>
      program({
        forms: times(size, (i) => ({ code: i % 2 === 0 ? "head-teacher" : "teacher-teacher" })),
        kinds: times(size, (i) => ({ code: i % 2 === 0 ? "speed" : "group" })),
        participants: times(size, (i) =>
          participant(["mentor", "mentee", "curator"][i % 3]!, {
            ref: `p${i}`,
            person: idOf("person", `person:${i % 5}`),
            post: { code: ["head", "student", "teacher"][i % 3]! },
            experience: { years: i % 7 },
          }),
        ),
        difficulties: times(size, (i) => ({ ref: `d${i}`, code: "PD-CLM-01" })),
        activities: times(size, (i) => ({
          ref: `a${i}`,
          title: "встреча",
          addresses: [`d${i}`],
          supports: [],
          responsible: [{ code: "mentor" }],
          obligatory: true,
          state: "done",
          doneOn: long,
        })),
        approvals: times(size, () => ({ step: "approved", by: { asWritten: "заместитель" } })),
      } as never),
    ),
    "one activity of all": checked(checkProgram, (size) =>
      program({
        difficulties: times(size, (i) => ({ ref: `d${i}`, code: "PD-CLM-01" })),
        strengths: times(size, (i) => ({ ref: `s${i}`, asWritten: "…" })),
        activities: [
          {
            ...program().activities[0]!,
            addresses: times(size, (i) => `d${i}`),
            supports: times(size, (i) => `s${i}`),
            responsible: times(size, () => ({ code: "mentor" })),
          },
        ],
      }),
    ),
  },
  checkMentor: {
    "what is listed of a mentor": checked(checkMentor, (size) =>
      mentor("a", {
        buildsTrajectory: times(size, () => ({ reference: "…" })),
        competences: times(size, (i) => `PD-${1_000 + i}`),
        forms: times(size, (i) => `f${1_000 + i}`),
        kinds: times(size, (i) => `k${1_000 + i}`),
      } as never),
    ),
  },
  checkMentee: {
    categories: checked(checkMentee, (size) =>
      mentee("a", {
        categories: times(size, (i) => ({ code: `c${1_000 + i}` })),
        difficulties: times(size, (i) => ({ code: `PD-${1_000 + i}`, level: 1, origin: "self" })),
      } as never),
    ),
  },
  checkPerson: {
    "facts of a person": checked(checkPerson, (size) =>
      fullPerson({
        posts: times(size, (i) => ({ code: `p${1_000 + i}` })),
        subjects: times(size, (i) => `s${1_000 + i}`),
        education: times(size, () => ({ level: "doctorate" })),
        categories: times(size, () => ({ category: "third" })),
      } as never),
    ),
  },
  checkPairing: {
    "a crowd": checked(checkPairing, (size) => crowd(size, size)),
    "a crowd without consents": checked(checkPairing, (size) => crowd(size, 0)),
  },
  checkAssignment: {
    "programs, which no rule asks for": constant((size) => {
      const record = assignment({ programs: times(size, (i) => idOf("program", `program:${i}`)) });
      return () => checkAssignment(record, context);
    }),
  },
  checkConsent: {
    "scopes, which no rule asks for": constant((size) => {
      const record = consent({ scope: times(size, (i) => `s${i}`) });
      return () => checkConsent(record, context);
    }),
  },
  checkTargetModel: {
    steps: checked(checkTargetModel, (size) => {
      const [step] = targetModel().conditions;
      const steps = times(size, (i) => ({ ...step!, ref: `c${i}`, responsible: [], state: "planned" }));
      return targetModel({ conditions: steps, resources: steps, processes: steps } as never);
    }),
  },
  checkMethodology: {
    tenets: checked(checkMethodology, (size) => {
      const [tenet] = methodology().tenets;
      const opinions = times(size, (i) => ({
        ...tenet!,
        ref: `t${i}`,
        part: i % 2 === 0 ? "method" : "approach",
        grounds: [],
        serves: [`t${i + 1}`],
      }));
      return methodology({
        tenets: opinions,
        acts: times(size, (i) => ({ code: `a${1_000 + i}` })),
      } as never);
    }),
  },
  checkCommunity: {
    "members and relations": checked(checkCommunity, (size) =>
      community({
        members: times(size, (i) => ({ ...community().members[i % 2]!, ref: `m${i}` })),
        relations: times(size, (i) => ({
          ...community().relations[0]!,
          mentors: `m${i}`,
          mentees: `m${size - i - 1}`,
        })),
      }),
    ),
  },
  checkDevelopmentPlan: {
    stages: checked(checkDevelopmentPlan, (size) =>
      developmentPlan({
        ...fullDevelopmentPlan(),
        stages: times(size, (i) => ({
          ref: `s${i}`,
          title: "вхождение",
          state: "planned",
          period: period("2025-09-01", "2030-05-31"),
        })),
        programs: times(size, (i) => idOf("program", `program:${i}`)),
      } as never),
    ),
  },
  checkOrganisation: {
    "what an organisation keeps": checked(checkOrganisation, (size) =>
      fullOrganisation({
        documents: times(size, (i) => ({
          code: ["register-mentees", "roadmap", "memo"][i % 3]!,
          state: "in-force",
          from: long,
        })),
        items: times(size, (i) => ({ code: `item-${1_000 + i}`, state: "absent" })),
        components: times(size, (i) => ({ code: `component-${1_000 + i}`, state: "absent" })),
        staffing: times(size, () => organisation().staffing[0]!),
      } as never),
    ),
  },
  checkDataset: Object.fromEntries(
    Object.entries(datasets).map(([name, made]) => {
      const bound = name === "one pair of many" ? quadratic : linear; // each mentor with each mentee
      const make: Make = (size) => {
        const given = made(size);
        return () => checkDataset(given, context);
      };
      return [name, bound(make, 12)];
    }),
  ),
  recordsByKind: { "records of every kind": checked(recordsByKind, datasets["records of every kind"]!) },
  earlierPrograms: Object.fromEntries(
    Object.entries(datasets)
      .slice(0, 3)
      .map(([name, made]) => [
        name,
        linear((size) => {
          const given = recordsByKind(made(size));
          return () => earlierPrograms(given);
        }),
      ]),
  ),
  readCitation: ofTexts(citations, readCitation),
};
