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
  const signs = lowered(text);
  const tokens: Token[] = [];
  let last = 0;
  let quoted = false;
  for (let at = 0; at < signs.length;) {
    const kind = kindAt(signs, at);
    let end = at + 1;
    if (kind === "word" || kind === "number" || kind === "blank")
      while (end < signs.length && kindAt(signs, end) === kind) end++;
    const glued = at === last;
    const isQuote = kind === "quote";
    if (!isQuote && kind !== "space") {
      const text = spelled(signs.slice(at, end), kind);
      tokens.push({ kind, text, sense: kind === "word" ? senseOf(text) : undefined, glued, quoted, at, end });
    }
    if (kind !== "space") quoted = isQuote;
    if (kind !== "space" && (!isQuote || glued)) last = end;
    at = end;
  }
  return tokens;
}

const quotes = "«»\"„“”'";
const letter = /\p{L}/u;
const space = /\s/;

function kindAt(signs: string, at: number): Token["kind"] | "quote" | "space" {
  const code = signs.charCodeAt(at);
  if ((code >= 0x430 && code <= 0x44f) || (code >= 97 && code <= 122)) return "word";
  if (code >= 48 && code <= 57) return "number";
  if (code === 32) return "space";
  if (code === 10) return "line";
  if (code === 95) return "blank";
  const sign = signs.charAt(at);
  if (quotes.includes(sign)) return "quote";
  if (code < 128) return space.test(sign) ? "space" : "mark";
  if (letter.test(sign)) return "word";
  return space.test(sign) ? "space" : "mark";
}

/** Lower case, sign by sign where a sign would become two. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (sign) =>
    sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign,
  ).join("");
}

const dashes = "-‐‑‒–—―−";

/** One spelling: a dash for every dash, no ё, and Cyrillic for letters that are drawn alike. */
function spelled(piece: string, kind: Token["kind"]): string {
  if (kind === "mark") return dashes.includes(piece) ? "-" : piece;
  if (kind !== "word") return kind === "blank" ? "_" : piece;
  const word = piece.includes("ё") ? piece.replaceAll("ё", "е") : piece;
  return latin.test(word) ? word.replace(drawnAlike, (one) => cyrillic[one] ?? one) : word;
}
