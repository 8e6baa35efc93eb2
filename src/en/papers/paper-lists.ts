import type { Text } from "../../base/text.js";
import { consentPurposes } from "../../codes/law/consent-facts.js";
import { legalActs } from "../../codes/law/legal-acts.js";
import { stepStates } from "../../codes/organisations/item-states.js";
import { modelComponents } from "../../codes/organisations/model-components.js";
import { modelStages } from "../../codes/organisations/model-stages.js";
import { organisationDocuments } from "../../codes/organisations/organisation-documents.js";
import { difficultyOutcomes } from "../../codes/people/difficulty-facts.js";
import { assignmentEnds } from "../../codes/people/assignment-ends.js";
import { menteeCategories } from "../../codes/people/mentee-categories.js";
import { qualificationCategories } from "../../codes/people/person-facts.js";
import { roles } from "../../codes/people/roles.js";
import { activityStates } from "../../codes/programs/activity-facts.js";
import { forms } from "../../codes/programs/forms.js";
import { kinds } from "../../codes/programs/kinds.js";
import { meetingModes } from "../../codes/programs/meeting-modes.js";
import { mentoringPurposes } from "../../codes/programs/purposes.js";
import type { PaperList } from "../../papers/common-texts.js";

/** The lists whose labels papers show. */
export const paperLists: Readonly<Record<PaperList, Readonly<Record<string, Text>>>> = {
  acts: legalActs,
  "activity-states": activityStates,
  "assignment-ends": assignmentEnds,
  categories: qualificationCategories,
  "consent-purposes": consentPurposes,
  documents: organisationDocuments,
  forms,
  kinds,
  "meeting-modes": meetingModes,
  "mentee-categories": menteeCategories,
  "model-components": modelComponents,
  "model-stages": modelStages,
  outcomes: difficultyOutcomes,
  purposes: mentoringPurposes,
  roles,
  "step-states": stepStates,
};
