import type { Sentences } from "../../base/text.js";
import type { Community } from "../../model/community.js";
import type { ChecksOf, EntriesOf } from "../rule.js";
import * as formLacksMembers from "./form-lacks-members.js";
import * as memberMissing from "./member-missing.js";

// Literal keys and single exports, so that a bundler keeps one table without the others: docs/decisions/one-file-per-rule.md.

/** What each rule on a community reports when it is not kept. */
export type CommunityFacts = {
  "community.form-lacks-members": formLacksMembers.Facts;
  "community.member-missing": memberMissing.Facts;
};

export const communityEntries: EntriesOf<CommunityFacts> = {
  "community.form-lacks-members": formLacksMembers.rule,
  "community.member-missing": memberMissing.rule,
};

export const communityChecks: ChecksOf<Community, CommunityFacts> = {
  "community.form-lacks-members": formLacksMembers.check,
  "community.member-missing": memberMissing.check,
};

export const communityRu: Sentences<CommunityFacts> = {
  "community.form-lacks-members": formLacksMembers.ru,
  "community.member-missing": memberMissing.ru,
};

export const communityEn: Sentences<CommunityFacts> = {
  "community.form-lacks-members": formLacksMembers.en,
  "community.member-missing": memberMissing.en,
};
