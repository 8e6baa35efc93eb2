import { longestWords } from "./plain-tokens.js";

/**
 * Whether a text holds what only names one person: an e-mail, a phone, a number of the pension register, a surname with
 * initials, a patronymic with a name before it. Used where words are expected, such as who answers for an activity. It sees
 * the usual spellings; where names are certain to stand, the column itself is identity. Linear in the
 * length.
 */
export function looksLikeIdentity(text: string): boolean {
  const part = text.slice(0, longestWords);
  return hasAddress(part) || hasLongNumber(part) || hasInitials(part) || hasPatronymic(part);
}

function hasAddress(text: string): boolean {
  const at = text.indexOf("@");
  return at > 0 && /^[\p{L}\p{N}-]{1,63}\./u.test(text.slice(at + 1, at + 66));
}

/** Ten or more digits, parted by no more than the signs of a phone: no count, no day and no code has so many. */
function hasLongNumber(text: string): boolean {
  let digits = 0;
  for (const sign of text) {
    if (sign >= "0" && sign <= "9") {
      if (++digits >= 10) return true;
    } else if (!"+-() ".includes(sign)) digits = 0;
  }
  return false;
}

const initials = /(?:^|[^\p{L}])\p{Lu}\.\s?\p{Lu}\.(?:\s?\p{Lu}\p{Ll})?/u;
const surnameAndInitial = /\p{Lu}\p{Ll}{2,40}(?:ов|ова|ев|ева|ин|ина|ий|ая|ко|ук|юк|ых|их)\s\p{Lu}\./u;

function hasInitials(text: string): boolean {
  return initials.test(text) || surnameAndInitial.test(text);
}

function hasPatronymic(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.some((word, i) => {
    const previous = words[i - 1] ?? "";
    return (
      /^\p{Lu}\p{Ll}+(?:ович|евич|ьич|овна|евна|ична|инична)$/u.test(word) && /^\p{Lu}\p{Ll}/u.test(previous)
    );
  });
}
