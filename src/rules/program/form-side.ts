import type { Sentence } from "../../base/text.js";
import { entryIn } from "../../codes/code-list.js";
import { posts } from "../../codes/people/post-keys.js";
import { posts as labels } from "../../codes/people/posts.js";
import { forms } from "../../codes/programs/form-keys.js";
import type { Program } from "../../model/program.js";
import type { Check, RuleEntry } from "../rule.js";
import type { PairSide } from "./roles-of.js";
import { sideOf } from "../../codes/people/side-of.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", certainty: "partly-seen" },
  layer: "recommendation",
  severity: "warning",
};

/** No form of the program lets the holder of this post stand on this side. */
export type Facts = { readonly side: PairSide; readonly ref: string; readonly post: string };

/** Each participant of known post must fit the side in at least one of the forms; the rest is open. */
export const check: Check<Program, Facts> = (program) => {
  const known = program.forms.flatMap(({ code }) => (code && entryIn(forms, code)) || []);
  if (known.length === 0 || known.length < program.forms.length) return [];
  const different = [...new Set(known)];
  return program.participants.flatMap(({ role, ref, post }, i) => {
    const side = sideOf(role);
    const stands = post?.code === undefined ? undefined : entryIn(posts, post.code)?.side;
    if (side === undefined || stands === undefined || post?.code === undefined) return [];
    const fits = different.some((form) =>
      (side === "mentor" ? form.mentorSide : form.menteeSide).includes(stands),
    );
    return fits ? [] : [{ path: ["participants", i, "post"], details: { side, ref, post: post.code } }];
  });
};

export const ru: Sentence<Facts> = ({ side, ref, post }) =>
  `Участник «${ref}» (${entryIn(labels, post)?.ru ?? post}) не может быть ` +
  `${side === "mentor" ? "наставником" : "наставляемым"} ни в одной из указанных форм`;

export const en: Sentence<Facts> = ({ side, ref, post }) =>
  `Participant “${ref}” (${entryIn(labels, post)?.en ?? post}) cannot be the ${side} in any of the forms given`;
