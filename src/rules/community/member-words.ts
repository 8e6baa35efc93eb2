import { joinedEn } from "../../base/words-en.js";
import { joinedRu } from "../../base/words-ru.js";
import { entryIn } from "../../codes/code-list.js";
import { communityMemberKinds } from "../../codes/organisations/community-facts.js";

/** Any of these kinds of members; a code of practice is said as it stands. */
export function membersRu(among: readonly string[]): string {
  return among.length === 0
    ? "нужные участники"
    : joinedRu(
        among.map((code) => entryIn(communityMemberKinds, code)?.ru ?? `«${code}»`),
        "или",
      );
}

export function membersEn(among: readonly string[]): string {
  return among.length === 0
    ? "members that are needed"
    : joinedEn(
        among.map((code) => entryIn(communityMemberKinds, code)?.en ?? `“${code}”`),
        "or",
      );
}
