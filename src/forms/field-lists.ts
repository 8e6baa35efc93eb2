import type { CodeEntry } from "../codes/code-list.js";
import { audiences, readParts, regionBases } from "../codes/law/provenance-facts.js";
import { consentPurposes } from "../codes/law/consent-facts.js";
import { legalActs } from "../codes/law/legal-acts.js";
import { principles } from "../codes/law/principles.js";
import { youngSpecialistDefinitions } from "../codes/law/young-specialist-definitions.js";
import {
  communityMemberKinds,
  communitySides,
  grounds,
  methodologyParts,
} from "../codes/organisations/community-facts.js";
import { regions } from "../codes/organisations/data/regions.js";
import { documentStates, itemStates, stepStates } from "../codes/organisations/item-states.js";
import { mechanisms } from "../codes/organisations/mechanisms.js";
import { modelComponents } from "../codes/organisations/model-components.js";
import { modelItems } from "../codes/organisations/model-items.js";
import { modelStages, stageSets } from "../codes/organisations/model-stages.js";
import { organisationDocuments } from "../codes/organisations/organisation-documents.js";
import { lawfulBases, mentorPays } from "../codes/organisations/organisation-facts.js";
import { organisationTypes } from "../codes/organisations/organisation-types.js";
import { answerSources } from "../codes/people/answer-sources.js";
import { assignmentEnds } from "../codes/people/assignment-ends.js";
import { assignmentBases } from "../codes/people/assignment-facts.js";
import { difficultyOrigins, difficultyOutcomes } from "../codes/people/difficulty-facts.js";
import { resultDirections, trajectoryEvidenceKinds } from "../codes/people/evidence-facts.js";
import { menteeCategories } from "../codes/people/mentee-categories.js";
import {
  attainedEducations,
  employmentBases,
  qualificationCategories,
} from "../codes/people/person-facts.js";
import { posts } from "../codes/people/posts.js";
import { roles } from "../codes/people/roles.js";
import { surveyLevels, surveyStages } from "../codes/people/survey-facts.js";
import { weekSlots } from "../codes/people/week-slots.js";
import { activityStates, activityTimings } from "../codes/programs/activity-facts.js";
import { approvalSteps } from "../codes/programs/approval-steps.js";
import { documentKinds } from "../codes/programs/document-kinds.js";
import { forms } from "../codes/programs/forms.js";
import { kinds } from "../codes/programs/kinds.js";
import { meetingModes } from "../codes/programs/meeting-modes.js";
import { mentoringPurposes } from "../codes/programs/purposes.js";
import { schoolSubjects } from "../codes/programs/school-subjects.js";
import { scopes } from "../codes/programs/scopes.js";
import { educationLevels } from "../catalogue/data/education-levels.js";
import type { TimeUnit } from "../time/plan-time.js";
import type { NamedRecord } from "../model/names/record-names.js";

export type Labels = Readonly<Record<string, Pick<CodeEntry, "ru" | "en">>>;

const timeUnits: Readonly<Record<TimeUnit, Labels[string]>> = {
  day: { ru: "день", en: "day" },
  week: { ru: "неделя", en: "week" },
  month: { ru: "месяц", en: "month" },
  quarter: { ru: "квартал", en: "quarter of the calendar" },
  "school-quarter": { ru: "учебная четверть", en: "school quarter" },
  "half-year": { ru: "полугодие", en: "half-year" },
  year: { ru: "год", en: "year" },
  term: { ru: "весь срок", en: "the whole term" },
};

const noticeSides: Labels = {
  mentor: roles.mentor,
  employer: { ru: "работодатель", en: "employer" },
};

const surveySides: Labels = { mentor: roles.mentor, mentee: roles.mentee, curator: roles.curator };

const calendarCertainties: Labels = {
  decree: { ru: "по постановлению о переносе выходных", en: "by the decree on days off" },
  "labour-code": { ru: "по Трудовому кодексу", en: "by the Labour Code" },
};

/** The list of a coded field, by its key: most keys mean one list wherever they stand. */
const byKey: Readonly<Record<string, Labels>> = {
  acts: legalActs,
  audience: audiences,
  basis: assignmentBases,
  better: resultDirections,
  components: modelComponents,
  definition: youngSpecialistDefinitions,
  employment: employmentBases,
  form: forms,
  forms,
  ground: grounds,
  item: modelItems,
  items: modelItems,
  kinds,
  lawfulBasis: lawfulBases,
  levels: educationLevels,
  mechanisms,
  member: communityMemberKinds,
  mentorPay: mentorPays,
  mode: meetingModes,
  modes: meetingModes,
  origin: difficultyOrigins,
  outcome: difficultyOutcomes,
  part: methodologyParts,
  per: timeUnits,
  post: posts,
  posts,
  principles,
  purpose: consentPurposes,
  purposes: mentoringPurposes,
  qualification: qualificationCategories,
  read: readParts,
  region: regions,
  regionKnown: regionBases,
  regulations: legalActs,
  responsible: roles,
  role: roles,
  slots: weekSlots,
  stageSet: stageSets,
  step: approvalSteps,
  subject: schoolSubjects,
  subjects: schoolSubjects,
  timing: activityTimings,
};

/** The same where a key means another list, by record and path. */
const byPath: Readonly<Record<string, Labels>> = {
  "activity.state": activityStates,
  "answers.by": answerSources,
  "answers.stage": surveyStages,
  "assignment.end.ground": assignmentEnds,
  "assignment.notice.by": noticeSides,
  "community.members.side": communitySides,
  "development-plan.expectedQualification.category": qualificationCategories,
  "development-plan.stages.state": stepStates,
  "mentee.categories": menteeCategories,
  "organisation.categories.category": qualificationCategories,
  "organisation.components.code": modelComponents,
  "organisation.components.state": itemStates,
  "organisation.documents.code": organisationDocuments,
  "organisation.documents.state": documentStates,
  "organisation.items.code": modelItems,
  "organisation.items.state": itemStates,
  "organisation.staffing.categories.category": qualificationCategories,
  "organisation.stages.stage": modelStages,
  "mentor.buildsTrajectory.kind": trajectoryEvidenceKinds,
  "organisation.type": organisationTypes,
  "person.categories.category": qualificationCategories,
  "person.education.level": attainedEducations,
  "program.activities.state": activityStates,
  "program.participants.category": menteeCategories,
  "program.place.type": organisationTypes,
  "program.provenance.document": documentKinds,
  "program.scope": scopes,
  "survey.level": surveyLevels,
  "survey.side": surveySides,
  "survey.stage": surveyStages,
  "work-calendar.years.certainty": calendarCertainties,
  "work-calendar.years.transfers.by": calendarCertainties,
  "target-model.conditions.stage": modelStages,
  "target-model.conditions.state": stepStates,
  "target-model.processes.stage": modelStages,
  "target-model.processes.state": stepStates,
  "target-model.resources.stage": modelStages,
  "target-model.resources.state": stepStates,
};

/** The list whose codes a field holds, if it holds codes of a list of the library. */
export function listOfField(record: NamedRecord, path: readonly string[]): Labels | undefined {
  const full = [record, ...path].join(".");
  if (Object.hasOwn(byPath, full)) return byPath[full];
  const key = path.at(-1) ?? "";
  return Object.hasOwn(byKey, key) ? byKey[key] : undefined;
}
