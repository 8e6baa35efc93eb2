import { quotedRu } from "../../base/words-ru.js";
import type { Sentence } from "../../base/text.js";
import { codeNamed } from "../../codes/code-list.js";
import { roles } from "../../codes/people/roles.js";
import { approvalSteps } from "../../codes/programs/approval-step-keys.js";
import type { Approval } from "../../model/approval.js";
import type { Program } from "../../model/program.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "warning" };

/** The curator, who answers for the program, approves it too; `by` is how the paper names whoever signs. */
export type Facts = { readonly by: string };

/** A layer of the profile may name the curator as the one who approves: then it is no finding. */
export const check: Check<Program, Facts> = ({ approvals, participants }, { profile }) => {
  if (profile.lifecycle.approver === "curator") return [];
  const curators = participants.filter(({ role }) => role === "curator");
  const posts = new Set(curators.flatMap(({ post }) => post?.code ?? []));
  return approvals.flatMap((approval, i) =>
    approvalSteps[approval.step].final && isCurators(approval, posts)
      ? [{ path: ["approvals", i, "by"], details: { by: approval.by?.asWritten ?? "" } }]
      : [],
  );
};

/** Named as the curator, or by the one post of a single holder that the curator has: the head's. */
function isCurators({ by }: Approval, posts: ReadonlySet<string>): boolean {
  if (by?.code === "curator") return true;
  if (by?.code === "head") return posts.has("head");
  return by?.asWritten !== undefined && codeNamed(roles, by.asWritten) === "curator";
}

export const ru: Sentence<Facts> = ({ by }) =>
  `Программу утверждает тот, кто её курирует${by ? ` (${quotedRu(by)})` : ""}: пусть утвердит другой`;

export const en: Sentence<Facts> = ({ by }) =>
  `The curator approves the program that he or she answers for${by ? ` (“${by}”)` : ""}: let somebody else approve it`;
