import { standardSchemaOf, type FormRecords } from "nastavnik/forms";
import { type InputIssueCode, newProgram, type Mentor } from "nastavnik/model";
import { idOf } from "nastavnik";
import { describeIssueOf } from "nastavnik/ru";

export const mentor: Mentor = {
  kind: "mentor",
  schemaVersion: 2,
  id: idOf("mentor", "mentor:a"),
  person: idOf("person", "person:a"),
  organisation: idOf("organisation", "organisation:o"),
  results: [],
  competences: [],
  subjects: [],
  forms: [],
  kinds: [],
  seats: 1,
  consents: true,
  prefers: [],
};
const program = newProgram({ id: idOf("program", "program:p") });
const difficulty = { ref: "d1", code: "PD-CLM-01" };

/** Said of reports, of work calendars and of datasets, and of a caller's own schemas: no form of a record meets them. */
type Elsewhere =
  | ("sum.exceeds-whole" | "sum.below-whole" | "day.outside-year" | "version.newer" | "digest.wrong")
  | ("text.too-short" | "text.malformed" | "list.too-short" | "number.not-multiple")
  | ("shape.none" | "shape.several" | "value.refused");
export type FormIssueCode = Exclude<InputIssueCode, Elsewhere>;

type Broken = { readonly kind: keyof FormRecords; readonly input: object };
const ofMentor = (facts: object): Broken => ({ kind: "mentor", input: { ...mentor, ...facts } });
const ofProgram = (facts: object): Broken => ({ kind: "program", input: { ...program, ...facts } });
const measured = (measure: string) => ({ measure, value: 1, unit: "человек" });
const withoutSeats = Object.fromEntries(Object.entries(mentor).filter(([key]) => key !== "seats"));
const unreadable = Object.defineProperty({ ...mentor }, "seats", {
  enumerable: true,
  get: () => {
    throw new Error("nobody may read this");
  },
});

/** An input that meets each code; a code without one does not compile. */
export const brokenInputs: Readonly<Record<FormIssueCode, Broken>> = {
  "input.unreadable": { kind: "mentor", input: unreadable },
  "type.wrong": ofMentor({ seats: "2" }),
  "key.missing": { kind: "mentor", input: withoutSeats },
  "key.unknown": ofMentor({ phone: "" }),
  "text.empty": ofMentor({ results: [measured("")] }),
  "text.too-long": ofMentor({ results: [measured("x".repeat(5_000))] }),
  "text.damaged": ofMentor({ results: [measured("\ud800")] }),
  "list.too-long": ofMentor({ subjects: Array<string>(10_001).fill("chemistry") }),
  "number.too-small": ofMentor({ seats: -1 }),
  "number.too-big": ofMentor({ seats: 1_001 }),
  "number.not-whole": ofMentor({ seats: 1.5 }),
  "code.unknown": ofMentor({ slots: ["at night"] }),
  "id.malformed": ofMentor({ person: "Сотрудник А" }),
  "date.malformed": {
    kind: "pairing",
    input: {
      kind: "pairing",
      schemaVersion: 1,
      id: "pairing:1",
      organisation: "organisation:o",
      mentors: ["mentor:a"],
      mentees: ["mentee:b"],
      consents: [],
      startedOn: "2025-02-30",
    },
  },
  "coded.empty": ofMentor({ forms: [{}] }),
  "bounds.reversed": ofMentor({ groupSize: { min: 3, max: 2 } }),
  "ref.repeated": ofProgram({ difficulties: [difficulty, difficulty] }),
  "ref.dangling": ofProgram({
    activities: [
      {
        ref: "a1",
        title: "урок",
        addresses: ["d9"],
        supports: [],
        responsible: [],
        obligatory: true,
        state: "planned",
      },
    ],
  }),
};

export const codes = Object.keys(brokenInputs) as FormIssueCode[];

/** The codes that were met since, beside the sentences that forms were given. */
export const met = new Set<InputIssueCode>();

/** The schema of a kind, in Russian; it notes which codes it was asked to say. */
export function notingSchemaOf<Kind extends keyof FormRecords>(
  kind: Kind,
): ReturnType<typeof standardSchemaOf<Kind>> {
  const say = describeIssueOf(kind);
  return standardSchemaOf(kind, (issue) => {
    met.add(issue.code);
    return say(issue);
  });
}

/** Throws unless the code was met and every sentence is Russian; an unknown key is named as it is written. */
export function mustBeRussian(library: string, code: FormIssueCode, sentences: readonly string[]): void {
  const foreign = sentences.filter((said) => /[A-Za-z]/.test(said.replaceAll(/«[^»]*»/g, "")));
  if (!met.has(code) || sentences.length === 0 || foreign.length > 0)
    throw new Error(`${library}, ${code}: ${JSON.stringify(sentences)}, met ${[...met].join(", ")}`);
  met.clear();
}
