import type { Sense, SenseOf } from "./lexicon.js";

/** A run of digits, of letters or of underscores, the end of a line, or one other mark; `text` in one spelling. */
export type Token = {
  readonly kind: "number" | "word" | "blank" | "line" | "mark";
  readonly text: string;
  readonly sense: Sense | undefined;
  /** No space stands before it; quotation marks are as if they were not there. */
  readonly glued: boolean;
  /** A quotation mark stands before it: «31» 08. 2020. */
  readonly quoted: boolean;
  /** Where it stands in the text. */
  readonly at: number;
  readonly end: number;
};

const unusual = /[\u0300-\u036f]|[\u2160-\u216b]|\p{Cf}/u;
const invisible = /\p{Cf}/gu;
const latin = /[a-zі]/;
const drawnAlike = /[aceokmptxyі]/g;
const cyrillic: Readonly<Record<string, string>> = {
  ...{ a: "а", c: "с", e: "е", k: "к", m: "м", o: "о", p: "р", t: "т", x: "х", y: "у", і: "i" },
};

/** A text in one form: letters that are written in two signs are one, signs that nobody sees are gone. */
export function visible(text: string): string {
  if (!unusual.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(invisible, "")
    .replace(/[Ⅰ-Ⅻ]/g, (roman) => roman.normalize("NFKC"));
}

/** The tokens of a visible text, in its order. No sign is looked at more than a few times, whatever stands beside it. */
export function tokensOf(text: string, senseOf: SenseOf): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  let quoted = false;
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    const end = endOf(text, at, kind);
    const glued = at === last;
    const isQuote = kind === "quote";
    if (!isQuote && kind !== "space") {
      const spelled = kind === "word" ? wordOf(text, at, end) : inOneSpelling(text.slice(at, end), kind);
      const sense = kind === "word" ? senseOf(spelled) : undefined;
      tokens.push({ kind, text: spelled, sense, glued, quoted, at, end });
    }
    if (kind !== "space") quoted = isQuote;
    if (kind !== "space" && (!isQuote || glued)) last = end;
    at = end;
  }
  return tokens;
}

type Kind = Token["kind"] | "quote" | "space";

const quotes = "«»\"„“”'";
const letter = /\p{L}/u;
const space = /\s/;

function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (isPlain(code) || isCapital(code) || isLatin(code)) return "word";
  if (code >= 48 && code <= 57) return "number";
  if (code === 32) return "space";
  if (code === 10) return "line";
  if (code === 95) return "blank";
  const sign = text.charAt(at);
  if (isQuotationMark(sign)) return "quote";
  if (code < 128) return space.test(sign) ? "space" : "mark";
  if (letter.test(sign)) return "word";
  return space.test(sign) ? "space" : "mark";
}

export function isQuotationMark(sign: string): boolean {
  return sign !== "" && quotes.includes(sign);
}

/** а to я */
function isPlain(code: number): boolean {
  return code >= 0x430 && code <= 0x44f;
}

/** a to z, A to Z */
function isLatin(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122 && code < 128;
}

/** А to Я */
function isCapital(code: number): boolean {
  return code >= 0x410 && code <= 0x42f;
}

/** Words, numbers and blanks go on as long as they can; a mark stands alone. */
function endOf(text: string, at: number, kind: Kind): number {
  let end = at + 1;
  if (kind === "word" || kind === "number" || kind === "blank")
    while (end < text.length && kindAt(text, end) === kind) end++;
  return end;
}

/** A word in one spelling: in lower case, without ё, and Cyrillic where letters are drawn alike. */
function wordOf(text: string, at: number, end: number): string {
  let plain = at + 1;
  while (plain < end && isPlain(text.charCodeAt(plain))) plain++;
  const first = text.charCodeAt(at);
  if (plain === end && isPlain(first)) return text.slice(at, end);
  if (plain === end && isCapital(first)) return String.fromCharCode(first + 32) + text.slice(at + 1, end);
  const lower = lowered(text.slice(at, end)).replaceAll("ё", "е");
  return latin.test(lower) ? lower.replace(drawnAlike, (one) => cyrillic[one] ?? one) : lower;
}

/** Lower case, sign by sign where a sign would become two. */
function lowered(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length === word.length) return lower;
  return Array.from(word, (sign) =>
    sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign,
  ).join("");
}

const dashes = "-‐‑‒–—―−";

/** A dash for every dash, and one underscore for any number of them. */
function inOneSpelling(piece: string, kind: Kind): string {
  if (kind === "mark") return dashes.includes(piece) ? "-" : piece;
  return kind === "blank" ? "_" : piece;
}
