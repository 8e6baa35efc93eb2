import { expect, test } from "vitest";
import { calendarDate, idOf } from "nastavnik";
import * as model from "nastavnik/model";
import type { DatasetRecord } from "nastavnik/model";

const organisation = idOf("organisation", "organisation:o");
const person = idOf("person", "person:a");
const mentor = idOf("mentor", "mentor:a");
const mentee = idOf("mentee", "mentee:b");
const program = idOf("program", "program:p");
const on = calendarDate("2025-09-01");

/** The least that each builder asks for; a kind of record without a builder does not compile. */
const begun: { readonly [Kind in DatasetRecord["kind"]]: Extract<DatasetRecord, { kind: Kind }> } = {
  answers: model.newAnswers({
    id: idOf("answers", "answers:1"),
    organisation,
    of: mentee,
    by: "self",
    instrument: { id: "own", version: "1" },
    on,
  }),
  assignment: model.newAssignment({
    id: idOf("assignment", "assignment:1"),
    mentor,
    organisation,
    basis: "extra-work",
    amongEmployees: true,
  }),
  community: model.newCommunity({ id: idOf("community", "community:1"), organisation }),
  consent: model.newConsent({
    id: idOf("consent", "consent:1"),
    person,
    purpose: "processing",
    givenOn: on,
    separate: true,
  }),
  "development-plan": model.newDevelopmentPlan({
    id: idOf("development-plan", "development-plan:1"),
    mentee,
    mentor,
  }),
  meeting: model.newMeeting({ id: idOf("meeting", "meeting:1"), program, on, mode: "in-person" }),
  mentee: model.newMentee({ id: mentee, person, organisation }),
  mentor: model.newMentor({ id: mentor, person, organisation }),
  methodology: model.newMethodology({ id: idOf("methodology", "methodology:1"), title: "Методология" }),
  organisation: model.newOrganisation({ id: organisation, type: "school" }),
  pairing: model.newPairing({
    id: idOf("pairing", "pairing:1"),
    organisation,
    mentors: [mentor],
    mentees: [mentee],
  }),
  person: model.newPerson({ id: person }),
  program: model.newProgram({ id: program }),
  survey: model.newSurvey({
    id: idOf("survey", "survey:1"),
    organisation,
    on,
    side: "mentee",
    stage: "after",
    level: "reaction",
  }),
  "target-model": model.newTargetModel({
    id: idOf("target-model", "target-model:1"),
    organisation,
    stageSet: "own",
  }),
};

test.each(Object.entries(begun))("%s, begun from the least that is known, is a record", (kind, record) => {
  expect(record.kind).toBe(kind);
  expect(model.parseRecord(record)).toEqual({ ok: true, value: record });
});

test("what is known stands before what a builder would say", () => {
  expect(model.newMentor({ id: mentor, person, organisation, seats: 3, consents: true })).toMatchObject({
    seats: 3,
    consents: true,
  });
  expect(model.newOrganisation({ id: organisation, type: "school", audience: "learners" }).audience).toBe(
    "learners",
  );
});

test("kind and version are nobody's to say, and what has no honest default must be said", () => {
  // @ts-expect-error no basis, and nobody says whose law it is
  model.newAssignment({ id: idOf("assignment", "assignment:1"), mentor, organisation });
  // @ts-expect-error a kind is the builder's own
  const { kind } = model.newMentor({ id: mentor, person, organisation, kind: "mentee" });
  expect(kind).toBe("mentor");
});
