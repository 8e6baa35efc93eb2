import * as z from "zod";
import type { Id, OrganisationId, PersonId, ProgramId } from "../base/id.js";
import type { Result } from "../base/result.js";
import type { OpenCode } from "../codes/code-list.js";
import type { CommunityMemberKind, CommunitySide } from "../codes/organisations/community-keys.js";
import { communitySides } from "../codes/organisations/community-keys.js";
import type { MentoringForm } from "../codes/programs/form-keys.js";
import type { Coded } from "./coded.js";
import { coded } from "./coded.js";
import { code, id, keyOf, list, text, whole } from "./fields.js";
import type { InputIssue } from "./input-issue.js";
import { parseWith } from "./parse.js";
import { dangling, refsIn, repeats } from "./repeats.js";
import { recordSchema, type RecordSchema } from "./record-schema.js";

export type CommunityId = Id<"community">;

/** Those of one kind who belong to a community: how many, or their ids, never their names. */
export type CommunityMembers = {
  readonly ref: string;
  readonly member: OpenCode<CommunityMemberKind>;
  readonly side: CommunitySide;
  readonly count?: number;
  readonly people: readonly PersonId[];
  /** Enterprises and organisations that the members come from. */
  readonly organisations: readonly OrganisationId[];
};

/** A relation that mentoring builds between two groups of members, by their refs. */
export type CommunityRelation = {
  readonly mentors: string;
  readonly mentees: string;
  readonly form?: Coded<MentoringForm>;
  /** Both sides gain, and say so. */
  readonly mutual: boolean;
  readonly programs: readonly ProgramId[];
};

/**
 * The community of teachers, learners and parents that mentoring gathers in an organisation and around it, with young
 * specialists and representatives of enterprises and organisations taking part.
 */
export type Community = {
  readonly kind: "community";
  readonly schemaVersion: 1;
  readonly id: CommunityId;
  readonly organisation: OrganisationId;
  readonly aims: readonly string[];
  readonly members: readonly CommunityMembers[];
  readonly relations: readonly CommunityRelation[];
};

/** Shape only, for what `parseCommunity` reads. */
export const communitySchema: RecordSchema<Community> = /* @__PURE__ */ recordSchema<Community>(
  () => ({
    kind: z.literal("community"),
    schemaVersion: z.literal(1),
    id: id("community"),
    organisation: id("organisation"),
    aims: list(text),
    members: list(
      z.strictObject({
        ref: code,
        member: code,
        side: keyOf(communitySides),
        count: whole(0, 1_000_000).exactOptional(),
        people: list(id("person")),
        organisations: list(id("organisation")),
      }),
    ),
    relations: list(
      z.strictObject({
        mentors: code,
        mentees: code,
        form: coded.exactOptional(),
        mutual: z.boolean(),
        programs: list(id("program")),
      }),
    ),
  }),
  brokenRefs,
);

function brokenRefs(value: unknown): readonly z.core.$ZodRawIssue[] {
  const members = refsIn(value, "members");
  return [
    ...repeats(value, ["members"], "ref"),
    ...dangling(value, "relations", "mentors", members),
    ...dangling(value, "relations", "mentees", members),
  ];
}

/**
 * Reads a community from unknown data: every problem with its place, nothing thrown, nothing coerced.
 *
 * @example
 * const read = parseCommunity({ ...community, relations: [{ ...community.relations[0], mentees: "nobody" }] });
 * if (!read.ok) read.issues;
 * // [{ code: "ref.dangling", path: ["relations", 0, "mentees"], details: { ref: "nobody" } }]
 */
export function parseCommunity(input: unknown): Result<Community, InputIssue> {
  return parseWith(communitySchema, input);
}
