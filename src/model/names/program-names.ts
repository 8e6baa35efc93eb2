import type { Program } from "../program.js";
import { activityNames } from "./activity-names.js";
import type { FieldNames } from "./field-names.js";
import { fieldWords as w } from "./field-words.js";

export const programNames: FieldNames<Program> = {
  kind: w.kind,
  schemaVersion: w.schemaVersion,
  id: w.id,
  scope: w.scope,
  audience: w.audience,
  place: {
    ru: "Где проводится",
    en: "Where it is held",
    parts: {
      organisation: w.organisation,
      type: { ru: "Тип организации", en: "Type of organisation" },
      municipality: w.municipality,
      region: w.region,
    },
  },
  period: w.period,
  participants: {
    ...w.participants,
    parts: {
      ref: w.ref,
      role: w.role,
      individual: w.individual,
      person: w.person,
      post: w.post,
      subject: w.subject,
      experience: {
        ...w.experience,
        parts: {
          years: w.years,
          asWritten: w.asWritten,
        },
      },
      qualification: w.qualification,
      category: { ru: "Категория наставляемого", en: "Category of mentee" },
      remark: w.remark,
    },
  },
  headcount: {
    ...w.headcount,
    parts: {
      mentors: w.mentors,
      mentees: w.mentees,
      asWritten: w.asWritten,
    },
  },
  maxMenteesPerMentor: w.maxMenteesPerMentor,
  purposes: w.purposes,
  forms: w.forms,
  kinds: w.kinds,
  directions: w.directions,
  difficulties: {
    ...w.difficulties,
    parts: {
      ref: w.ref,
      code: w.code,
      asWritten: w.asWritten,
      mentee: { ru: "У кого", en: "Whose" },
      level: w.level,
      levelAtEnd: w.levelAtEnd,
      origin: w.origin,
      menteeAgrees: w.menteeAgrees,
      outcome: w.outcome,
    },
  },
  strengths: {
    ...w.strengths,
    parts: {
      ref: w.ref,
      code: w.code,
      asWritten: w.asWritten,
      mentee: { ru: "У кого", en: "Whose" },
    },
  },
  goals: w.goals,
  activities: { ...w.activities, parts: activityNames },
  meetingFrequency: w.meetingFrequency,
  expectedResults: w.expectedResults,
  monitoringTools: w.monitoringTools,
  authorPosts: w.authorPosts,
  approvals: {
    ...w.approvals,
    parts: {
      step: w.step,
      by: w.by,
      on: w.on,
      onAsWritten: w.onAsWritten,
      number: w.number,
      document: w.document,
    },
  },
  regulations: w.regulations,
  earlyTermination: w.earlyTermination,
  previousProgram: w.previousProgram,
  provenance: {
    ...w.provenance,
    parts: {
      sources: w.sources,
      document: { ru: "Вид документа", en: "Kind of document" },
      read: w.read,
      scopeAsWritten: w.scopeAsWritten,
      regionKnown: w.regionKnown,
      remarks: w.remarks,
      tags: w.tags,
    },
  },
};
