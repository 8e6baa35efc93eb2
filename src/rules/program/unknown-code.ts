import type { Path } from "../../base/path.js";
import type { Sentence } from "../../base/text.js";
import { activities as activityTypes } from "../../catalogue/data/activity-keys.js";
import { legalActs } from "../../codes/law/legal-act-keys.js";
import { organisationTypes } from "../../codes/organisations/organisation-type-keys.js";
import { regions } from "../../codes/organisations/region-keys.js";
import { menteeCategories } from "../../codes/people/mentee-category-keys.js";
import { qualificationCategories } from "../../codes/people/person-keys.js";
import { posts } from "../../codes/people/post-keys.js";
import { roles } from "../../codes/people/role-keys.js";
import { mentoringPurposes } from "../../codes/programs/purpose-keys.js";
import { schoolSubjects } from "../../codes/programs/school-subject-keys.js";
import type { Participant } from "../../model/participant.js";
import type { Program } from "../../model/program.js";
import type { CodePlace, UnknownCode } from "../unknown-codes.js";
import { unknownCodeEn, unknownCodeRu, unknownCodes } from "../unknown-codes.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "info" };

export type Facts = UnknownCode;

/** Forms and kinds have rules of their own. */
export const check: Check<Program, Facts> = ({
  place,
  participants,
  purposes,
  activities,
  approvals,
  regulations,
}) =>
  unknownCodes([
    [organisationTypes, place.type, ["place", "type"]],
    [regions, place.region?.code, ["place", "region", "code"]],
    ...participants.flatMap((participant, i) => placesOf(participant, ["participants", i])),
    ...purposes.map((purpose, i): CodePlace => [mentoringPurposes, purpose, ["purposes", i]]),
    ...activities.map(({ type }, i): CodePlace => [
      activityTypes,
      type?.code,
      ["activities", i, "type", "code"],
    ]),
    ...approvals.map(({ by }, i): CodePlace => [approvers, by?.code, ["approvals", i, "by", "code"]]),
    ...regulations.map(({ code }, i): CodePlace => [legalActs, code, ["regulations", i, "code"]]),
  ]);

/** Whoever signs is known by a post or by a role. */
const approvers = { ...posts, ...roles };

function placesOf(participant: Participant, at: Path): readonly CodePlace[] {
  const { role, post, subject, qualification, category } = participant;
  return [
    [roles, role, [...at, "role"]],
    [posts, post?.code, [...at, "post", "code"]],
    [schoolSubjects, subject?.code, [...at, "subject", "code"]],
    [qualificationCategories, qualification?.code, [...at, "qualification", "code"]],
    [menteeCategories, category?.code, [...at, "category", "code"]],
  ];
}

export const ru: Sentence<Facts> = unknownCodeRu;

export const en: Sentence<Facts> = unknownCodeEn;
