import type { Sentence } from "../../base/text.js";
import type { CommunityMemberKind } from "../../codes/organisations/community-keys.js";
import type { MentoringForm } from "../../codes/programs/form-keys.js";
import { forms } from "../../codes/programs/form-keys.js";
import { forms as labels } from "../../codes/programs/forms.js";
import { membersEn, membersRu } from "./member-words.js";
import type { Community } from "../../model/community.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "hint",
  severity: "warning",
};

export type Facts = { readonly form: MentoringForm; readonly among: readonly CommunityMemberKind[] };

export const check: Check<Community, Facts> = ({ members, relations }) => {
  const there = new Set<string>(members.map(({ member }) => member));
  return relations.flatMap(({ form }, i) => {
    const code = form?.code;
    if (code === undefined || !isForm(code)) return [];
    return forms[code].members
      .filter((among) => !among.some((each) => there.has(each)))
      .map((among) => ({ path: ["relations", i, "form"], details: { form: code, among } }));
  });
};

function isForm(code: string): code is MentoringForm {
  return Object.hasOwn(forms, code);
}

export const ru: Sentence<Facts> = ({ form, among }) =>
  `Для формы «${labels[form].ru}» в сообществе не названы ${membersRu(among)}`;

export const en: Sentence<Facts> = ({ form, among }) =>
  `The form “${labels[form].en}” needs ${membersEn(among)}, and the community names none`;
