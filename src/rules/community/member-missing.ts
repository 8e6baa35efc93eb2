import type { Sentence } from "../../base/text.js";
import type { CommunityMemberKind } from "../../codes/organisations/community-keys.js";
import { membersEn, membersRu } from "./member-words.js";
import type { Community } from "../../model/community.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "hint",
  severity: "info",
};

export type Facts = { readonly among: readonly CommunityMemberKind[] };

export const check: Check<Community, Facts> = ({ members }) => {
  const there = new Set<string>(members.map(({ member }) => member));
  return wanted.flatMap((among) =>
    among.some((each) => there.has(each)) ? [] : [{ path: ["members"], details: { among } }],
  );
};

/** Teachers, learners and parents; young specialists; those of enterprises or organisations. */
const wanted: readonly (readonly CommunityMemberKind[])[] = [
  ["staff"],
  ["learners"],
  ["parents"],
  ["young-specialists"],
  ["enterprise-representatives", "organisation-representatives"],
];

export const ru: Sentence<Facts> = ({ among }) => `В сообществе не названы ${membersRu(among)}`;

export const en: Sentence<Facts> = ({ among }) => `The community names no ${membersEn(among)}`;
