import { entryIn } from "../../codes/code-list.js";
import { communityMemberKinds } from "../../codes/organisations/community-facts.js";

/** A kind of members in words; a code of practice as it stands. */
export function memberWords(member: string, language: "ru" | "en"): string {
  return entryIn(communityMemberKinds, member)?.[language] ?? member;
}
