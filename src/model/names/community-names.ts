import type { Community } from "../community.js";
import type { FieldNames } from "./field-names.js";
import { fieldWords as w } from "./field-words.js";

export const communityNames: FieldNames<Community> = {
  kind: w.kind,
  schemaVersion: w.schemaVersion,
  id: w.id,
  organisation: w.organisation,
  aims: w.aims,
  members: {
    ...w.members,
    parts: {
      ref: w.ref,
      member: w.member,
      side: w.side,
      count: w.count,
      people: w.people,
      organisations: w.organisations,
    },
  },
  relations: {
    ...w.relations,
    parts: {
      mentors: w.mentors,
      mentees: w.mentees,
      form: { ru: "Форма наставничества", en: "Form of mentoring" },
      mutual: w.mutual,
      programs: w.programs,
    },
  },
};
