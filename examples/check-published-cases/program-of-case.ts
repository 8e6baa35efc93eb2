import {
  calendarDate,
  codeNamed,
  forms,
  kinds,
  menteeCategories,
  readPeriod,
  roles,
  type PeriodReading,
  type Program,
} from "nastavnik";
import { posts } from "nastavnik/codes";
import { activityTimeOf, type ActivityTime } from "nastavnik/model";
import { readCitation } from "nastavnik/rules";
import { exactPeriod, readDocumentMark, readPlanTime } from "nastavnik/time";
import type { CaseActivity, CaseApproval, CaseParticipant, CaseRecord } from "./case-record.js";

/**
 * Turns a published case into input for `parseProgram`. Words that a code list knows get their code; the
 * words are kept too, so nothing is lost.
 */
export function programOfCase(record: CaseRecord): unknown {
  return {
    kind: "program",
    schemaVersion: 2,
    id: `program:${record.id}`,
    scope: scopeOf(record),
    audience: audienceOf(record),
    place: {
      organisation: `organisation:${record.id}`,
      type: record.org_type === "additional" ? "supplementary" : record.org_type,
      ...(record.region !== null && { region: { asWritten: record.region } }),
    },
    ...given("period", periodOf(record)),
    participants: record.participants.map((participant) => participantOf(participant, record.id)),
    ...given("headcount", headcountOf(record)),
    ...given("maxMenteesPerMentor", record.max_mentees_per_mentor_rule),
    purposes: [],
    forms: record.forms_verbatim.map((words) => coded(words, codeNamed(forms, words))),
    kinds: record.kinds_verbatim.map((words) => coded(words, codeNamed(kinds, words))),
    directions: [],
    difficulties: record.difficulties.map((words, i) => ({ ref: `difficulty-${i + 1}`, asWritten: words })),
    strengths: record.strengths.map((words, i) => ({ ref: `strength-${i + 1}`, asWritten: words })),
    goals: record.goals,
    activities: record.activities.map(activityOf),
    ...given("meetingFrequency", record.meeting_frequency),
    expectedResults: record.outcomes,
    monitoringTools: record.monitoring_tools,
    authorPosts: record.authors,
    approvals: record.approval.map(approvalOf),
    regulations: record.regulations_cited.map((words) => coded(words, readCitation(words).act)),
    ...given("earlyTermination", record.early_termination),
    provenance: {
      sources: [record.source_url, ...record.more_urls],
      document: record.doc_type.replace("_", "-"),
      read: record.readable_part,
      ...given("scopeAsWritten", record.title_scope),
      ...given("regionKnown", record.region_source && regionBases[record.region_source]),
      remarks: record.surprises,
      tags: record.surprise_tags,
    },
  };
}

export const regionBases = {
  page_text: "stated",
  inferred_from_municipality: "inferred-from-municipality",
  inferred_from_site_address: "inferred-from-address",
} as const;

function scopeOf({ doc_type, title_scope, participants, approval }: CaseRecord): string {
  const people = participants.filter(({ individual }) => individual).map(({ role }) => role);
  const isPair = people.includes("mentor") && people.includes("mentee");
  if (isPair || doc_type === "pair_program" || title_scope === "программа одной пары") return "pair";
  if (title_scope === "муниципальная модель" || title_scope === "городское объединение молодых педагогов") {
    return "municipality";
  }
  return approval.some(({ body }) => body === "региональное министерство") ? "region" : "organisation";
}

/** The words decide; a day known without words gives an open period. */
function periodOf({ period_verbatim, period: { start_date } }: CaseRecord): PeriodReading | undefined {
  if (period_verbatim !== null) return readPeriod(period_verbatim);
  return start_date === null ? undefined : exactPeriod(calendarDate(start_date));
}

function headcountOf({ mentors_count, mentees_count, counts_verbatim }: CaseRecord): object | undefined {
  if (mentors_count === null && mentees_count === null && counts_verbatim === null) return undefined;
  return {
    ...given("mentors", mentors_count),
    ...given("mentees", mentees_count),
    ...given("asWritten", counts_verbatim),
  };
}

function participantOf(participant: CaseParticipant, caseId: string): object {
  const { ref, role, position, subject, individual, mentee_category } = participant;
  const { experience_years, experience_verbatim, qualification_category, note } = participant;
  const hasExperience = experience_years !== null || experience_verbatim !== null;
  return {
    ref,
    role: role === "project_group_member" ? "working-group" : role,
    individual,
    ...(individual && { person: `person:${caseId}-${ref}` }),
    ...given("post", position && coded(position, codeNamed(posts, position))),
    ...given("subject", subject && { asWritten: subject }),
    ...(hasExperience && {
      experience: { ...given("years", experience_years), ...given("asWritten", experience_verbatim) },
    }),
    ...given("qualification", qualification_category && { asWritten: qualification_category }),
    ...given(
      "category",
      mentee_category && coded(mentee_category, codeNamed(menteeCategories, mentee_category)),
    ),
    ...given("remark", note),
  };
}

function activityOf({ label, when, when_kind, type, responsible }: CaseActivity, i: number): object {
  return {
    ref: `activity-${i + 1}`,
    title: label,
    ...given("type", type && { asWritten: type }),
    addresses: [],
    supports: [],
    ...given("time", timeOfCase({ when, when_kind })),
    responsible: responsible === null ? [] : [coded(responsible, codeNamed(roles, responsible))],
    obligatory: true,
    state: "planned",
  };
}

/** The words are read anew; where a case has none, it says at least how the document gave the time. */
export function timeOfCase({
  when,
  when_kind,
}: Pick<CaseActivity, "when" | "when_kind">): ActivityTime | null {
  if (when !== null) return activityTimeOf(readPlanTime(when));
  if (when_kind === "monthly") return { timing: "recurring", frequency: { min: 1, max: 1, per: "month" } };
  if (when_kind === "ongoing") return { timing: "year" };
  return when_kind === "stage" ? { timing: "event" } : null;
}

function approvalOf({ step, body, date, document_no, date_verbatim }: CaseApproval): object {
  return {
    step,
    ...given("by", body && { asWritten: body }),
    ...given("on", date),
    ...given("onAsWritten", date_verbatim),
    ...given("number", document_no && readDocumentMark(document_no).number),
    ...given("document", document_no),
  };
}

function coded(asWritten: string, code: string | undefined): object {
  return { asWritten, ...given("code", code) };
}

function given(key: string, value: unknown): object {
  return value === null || value === undefined ? {} : { [key]: value };
}

/** A case that names forms of learners or families alone is theirs; one that names both kinds is for both. */
function audienceOf({ surprise_tags, forms_verbatim }: CaseRecord): Program["audience"] {
  const named = forms_verbatim.flatMap((words) => codeNamed(forms, words) ?? []);
  const ofStaff = named.filter((form) => forms[form].audience === "staff").length;
  if (surprise_tags.includes("teachers_and_pupils_mixed") || (ofStaff > 0 && ofStaff < named.length))
    return "mixed";
  return named.length > 0 && ofStaff === 0 ? "learners" : "staff";
}
