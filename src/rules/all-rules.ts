import { assignmentEntries } from "./assignment/register.js";
import { consentEntries } from "./consent/register.js";
import { datasetEntries } from "./dataset/register.js";
import { menteeEntries } from "./mentee/register.js";
import { mentorEntries } from "./mentor/register.js";
import { roadmapEntries } from "./roadmap/register.js";
import { methodologyEntries } from "./methodology/register.js";
import { communityEntries } from "./community/register.js";
import { planEntries } from "./plan/register.js";
import { organisationEntries } from "./organisation/register.js";
import { pairingEntries } from "./pairing/register.js";
import { personEntries } from "./person/register.js";
import { programEntries } from "./program/register.js";
import type { RuleEntry } from "./rule.js";
import type { RuleCode } from "./rule-facts.js";

/** The data of every rule, of whatever record; the checks are what `checkProgram` and the like run. */
export const allRules: Readonly<Record<RuleCode, RuleEntry>> = {
  ...programEntries,
  ...mentorEntries,
  ...menteeEntries,
  ...personEntries,
  ...consentEntries,
  ...pairingEntries,
  ...assignmentEntries,
  ...datasetEntries,
  ...organisationEntries,
  ...planEntries,
  ...communityEntries,
  ...methodologyEntries,
  ...roadmapEntries,
};
