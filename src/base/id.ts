import type { Brand } from "./brand.js";

/**
 * An opaque id, `"<kind>:<key>"`, such as `"mentor:7f3a"`. The key has 1 to 64 Latin letters, digits, dots,
 * hyphens or underscores: a name in Cyrillic, a phone number in its usual spelling or an e-mail address does
 * not fit. Keep personal data in your own system and give the library keys without meaning.
 */
export type Id<Kind extends string> = Brand<`${Kind}:${string}`, "Id">;

/** The kinds of ids in the library. A state machine of your own adds the kind of its subject. */
export type IdKind =
  | "answers"
  | "assignment"
  | "community"
  | "consent"
  | "development-plan"
  | "meeting"
  | "mentee"
  | "mentor"
  | "methodology"
  | "organisation"
  | "pairing"
  | "person"
  | "program"
  | "survey"
  | "target-model";

export type AnswersId = Id<"answers">;
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
export function isId<Kind extends IdKind>(kind: Kind, value: unknown): value is Id<Kind> {
  return isIdOfAnyKind(kind, value);
}

/** Ids of other kinds, for the subject of a state machine that a caller defines. */
export function isIdOfAnyKind(kind: string, value: unknown): boolean {
  const { length } = kind;
  return (
    typeof value === "string" &&
    value[length] === ":" &&
    value.startsWith(kind) &&
    key.test(value.slice(length + 1))
  );
}

/**
 * An id from a constant or from a key that you generate.
 *
 * @throws RangeError when `text` is not an id of this kind
 * @example idOf("mentor", "mentor:7f3a") // "mentor:7f3a"
 */
export function idOf<Kind extends IdKind>(kind: Kind, text: string): Id<Kind> {
  if (isId(kind, text)) return text;
  throw new RangeError(`not an id of kind "${kind}": ${JSON.stringify(text.slice(0, 80))}`);
}

/**
 * An id made from a key of your own, in any script, such as a staff number or the code of a school. Equal
 * keys give equal ids and different keys give different ids, on every machine and in every version. A key
 * stays as it is if it begins with a letter or digit and has only Latin letters (except X, Y and Z), digits,
 * dots, hyphens and underscores. The key can be read back from the id, so it must have no meaning outside
 * your system. **Do not use a name as a key**, nor a phone, passport or personal number: this function hides
 * nothing, and two people may share a name.
 *
 * A Latin letter or digit takes 1 of the 64 places of an id, a Russian letter or a common sign 2, anything
 * else 5: so any 12 characters fit, or 32 Russian letters, or 64 Latin ones. Keys that differ in one
 * character are different, so trim them and unify their case first.
 *
 * @throws RangeError when the key is empty or too long: nothing is cut off, as two keys might then give one id
 * @example idFrom("person", "Школа 7 / таб. № 0012") // "person:XYXqXuXrXgYG7YGYHYGXyXgXh.YGYIYG0012"
 */
export function idFrom<Kind extends IdKind>(kind: Kind, key: string): Id<Kind> {
  // The first check avoids reading a long text: a code unit takes at least one place.
  const written = key.length > longestKey ? "" : Array.from(key, spelled).join("");
  if (written !== "" && written.length <= longestKey) return idOf(kind, `${kind}:${written}`);
  throw new RangeError(`no key for an id of kind "${kind}", being empty or too long: "${key.slice(0, 80)}"`);
}

const longestKey = 64;

/** The 64 digits that encode a character not allowed in an id. */
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * Common signs in keys, and letters of the languages of Russia. Each is encoded as Y and its position here.
 * Never change the order; add at the end.
 */
const signs = "-._XYZ /№()«»:;,#+*'\"&@!?=–—|ёЁәөүҗңһӘӨҮҖҢҺҡҙҫғҠҘҪҒ";

/**
 * Encodes one character: X and a digit for а to я and А to Я, Y and a digit for a sign, Z and four digits for
 * others.
 */
function spelled(character: string, at: number): string {
  if (/^[A-Wa-z0-9]$/.test(character)) return character;
  if (at > 0 && /^[._-]$/.test(character)) return character; // an id begins with a letter or digit
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x410 && code <= 0x44f) return `X${digits.charAt(code - 0x410)}`;
  const sign = signs.indexOf(character);
  if (sign >= 0) return `Y${digits.charAt(sign)}`;
  return `Z${[18, 12, 6, 0].map((shift) => digits.charAt((code >> shift) & 63)).join("")}`;
}
