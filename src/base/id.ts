import type { Brand } from "./brand.js";

/**
 * An opaque id, `"<kind>:<key>"`, such as `"mentor:7f3a"`. The key has 1 to 64 Latin letters, digits, dots,
 * hyphens or underscores: no room for a name in Cyrillic, a phone in its usual spelling or an e-mail.
 * Keep the people on your side and give the library keys that mean nothing.
 */
export type Id<Kind extends string> = Brand<`${Kind}:${string}`, "Id">;

/** What the library has ids of. A machine of your own brings the kind of its own subject. */
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

/** For kinds that are not ours: the subject of a machine that a caller defines. */
export function isIdOfAnyKind(kind: string, value: unknown): boolean {
  return typeof value === "string" && value.startsWith(`${kind}:`) && key.test(value.slice(kind.length + 1));
}

/**
 * For constants and for keys you make yourself.
 *
 * @throws RangeError when `text` is not an id of this kind
 * @example idOf("mentor", "mentor:7f3a") // "mentor:7f3a"
 */
export function idOf<Kind extends IdKind>(kind: Kind, text: string): Id<Kind> {
  if (isId(kind, text)) return text;
  throw new RangeError(`not an id of kind "${kind}": ${JSON.stringify(text.slice(0, 80))}`);
}

/**
 * An id made of a key of your own: a number of your staff list, a code of a school, in any script. Equal keys give equal
 * ids and different keys different ones, on every machine and in every version; a key of Latin letters (but X, Y and Z),
 * digits, dots, hyphens and underscores that begins with a letter or digit stays as it is. The key can be read back from the id, so it must mean nothing
 * outside your system: **a name is no key**, nor is a phone, a passport or a personal number. Neither hides behind this
 * function, and two people may share a name.
 *
 * A Latin letter or digit takes 1 of the 64 places of an id, a Russian letter or a common sign 2, anything else 5: there
 * is room for at least 12 characters, for 32 Russian letters, for 64 Latin ones. Keys differ when one character does,
 * so trim them, and settle their case, before.
 *
 * @throws RangeError when the key is empty or too long: nothing is cut off, as two keys might then give one id
 * @example idFrom("person", "Школа 7 / таб. № 0012") // "person:XYXqXuXrXgYG7YGYHYGXyXgXh.YGYIYG0012"
 */
export function idFrom<Kind extends IdKind>(kind: Kind, key: string): Id<Kind> {
  // The first check keeps a long text from being read: more than 128 units are more than 64 characters.
  const written = key.length > 2 * longestKey ? "" : Array.from(key, spelled).join("");
  if (written !== "" && written.length <= longestKey) return idOf(kind, `${kind}:${written}`);
  throw new RangeError(`no key for an id of kind "${kind}", being empty or too long: "${key.slice(0, 80)}"`);
}

const longestKey = 64;

/** The 64 digits by which a character that may not stand in an id is told. */
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Signs of keys, and letters of languages of Russia: each is Y and its place here. Never change the order; add at the end. */
const signs = "-._XYZ /№()«»:;,#+*'\"&@!?=–—|ёЁәөүҗңһӘӨҮҖҢҺҡҙҫғҠҘҪҒ";

/** One character in the letters of an id: X and a digit for а to я and А to Я, Y and a digit for a sign, Z and four for others. */
function spelled(character: string, at: number): string {
  if (/^[A-Wa-z0-9]$/.test(character)) return character;
  if (at > 0 && /^[._-]$/.test(character)) return character; // an id begins with a letter or digit
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x410 && code <= 0x44f) return `X${digits.charAt(code - 0x410)}`;
  const sign = signs.indexOf(character);
  if (sign >= 0) return `Y${digits.charAt(sign)}`;
  return `Z${[18, 12, 6, 0].map((shift) => digits.charAt((code >> shift) & 63)).join("")}`;
}
