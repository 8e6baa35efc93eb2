import type { Sentence } from "../../base/text.js";
import { codeNamed } from "../../codes/code-list.js";
import { posts } from "../../codes/people/posts.js";
import { approvalSteps } from "../../codes/programs/approval-step-keys.js";
import type { Approval } from "../../model/approval.js";
import type { Program } from "../../model/program.js";
import type { Check, RuleEntry } from "../rule.js";
import { isMentor } from "./roles-of.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "warning" };

/** A head who mentors in the program approves it too. */
export type Facts = { readonly mentor: string };

export const check: Check<Program, Facts> = (program) => {
  const mentoring = program.participants.flatMap((participant, i) =>
    participant.post?.code === "head" && isMentor(participant)
      ? [{ path: ["participants", i], details: { mentor: participant.ref } }]
      : [],
  );
  return mentoring.length > 0 && program.approvals.some(isHeads) ? mentoring : [];
};

function isHeads({ step, by }: Approval): boolean {
  return approvalSteps[step].final && (by?.code === "head" || namesHead(by?.asWritten));
}

function namesHead(words: string | undefined): boolean {
  return words !== undefined && codeNamed(posts, words) === "head";
}

export const ru: Sentence<Facts> = ({ mentor }, called) =>
  `Руководитель утверждает программу, в которой он сам наставник${called(mentor)}: пусть утвердит заместитель`;

export const en: Sentence<Facts> = ({ mentor }, called) =>
  `The head approves a program in which he or she is the mentor${called(mentor)}: let a deputy approve it`;
