import type { Brand } from "./brand.js";

/**
 * An opaque id, `"<kind>:<key>"`, such as `"mentor:7f3a"`. The key has 1 to 64 Latin letters, digits, dots,
 * hyphens or underscores: no room for a name in Cyrillic, a phone in its usual spelling or an e-mail.
 * Keep the people on your side and give the library keys that mean nothing.
 */
export type Id<Kind extends string> = Brand<`${Kind}:${string}`, "Id">;

export type PersonId = Id<"person">;
export type MentorId = Id<"mentor">;
export type MenteeId = Id<"mentee">;
export type ProgramId = Id<"program">;
export type AssignmentId = Id<"assignment">;
export type PairingId = Id<"pairing">;
export type OrganisationId = Id<"organisation">;
export type MeetingId = Id<"meeting">;
export type SurveyId = Id<"survey">;
export type ConsentId = Id<"consent">;

const key = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/**
 * Whether a value is an id of this kind.
 *
 * @example isId("mentor", "mentee:7f3a") // false
 */
export function isId<Kind extends string>(kind: Kind, value: unknown): value is Id<Kind> {
  return typeof value === "string" && value.startsWith(`${kind}:`) && key.test(value.slice(kind.length + 1));
}

/**
 * For constants and for keys you make yourself.
 *
 * @throws RangeError when `text` is not an id of this kind
 * @example idOf("mentor", "mentor:7f3a") // "mentor:7f3a"
 */
export function idOf<Kind extends string>(kind: Kind, text: string): Id<Kind> {
  if (isId(kind, text)) return text;
  throw new RangeError(`not an id of kind "${kind}": ${JSON.stringify(text.slice(0, 80))}`);
}
