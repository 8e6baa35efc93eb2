import type { Called } from "../../base/text.js";
import { entryIn } from "../../codes/code-list.js";
import { posts } from "../../codes/people/post-keys.js";
import { posts as labels } from "../../codes/people/posts.js";
import { forms } from "../../codes/programs/form-keys.js";
import type { Program } from "../../model/program.js";
import type { Breach } from "../rule.js";
import type { PairSide } from "./roles-of.js";
import { sideOf } from "../../codes/people/side-of.js";

/** No form of the program lets the holder of this post stand on this side. */
export type UnfitSide = { readonly side: PairSide; readonly ref: string; readonly post: string };

/** Each participant of known post must fit the side in at least one of the forms; the rest is open. */
export function unfitSides(program: Program): readonly Breach<UnfitSide>[] {
  const known = program.forms.flatMap(({ code }) => (code && entryIn(forms, code)) || []);
  if (known.length === 0 || known.length < program.forms.length) return [];
  const different = [...new Set(known)];
  return program.participants.flatMap(({ role, ref, post }, i) => {
    const side = sideOf(role);
    if (side === undefined || post?.code === undefined) return [];
    const holder = entryIn(posts, post.code);
    if (holder === undefined) return [];
    const stands = [holder.side, holder.alsoSide];
    const fits = different.some((form) =>
      (side === "mentor" ? form.mentorSide : form.menteeSide).some((one) => stands.includes(one)),
    );
    return fits ? [] : [{ path: ["participants", i, "post"], details: { side, ref, post: post.code } }];
  });
}

export function unfitSideRu({ side, ref, post }: UnfitSide, called: Called): string {
  return (
    `Участник${called(ref)} (${entryIn(labels, post)?.ru ?? post}) не может быть ` +
    `${side === "mentor" ? "наставником" : "наставляемым"} ни в одной из указанных форм`
  );
}

export function unfitSideEn({ side, ref, post }: UnfitSide, called: Called): string {
  return `A participant${called(ref)} (${entryIn(labels, post)?.en ?? post}) cannot be the ${side} in any of the forms given`;
}
