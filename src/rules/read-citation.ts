import type { CalendarDate } from "../base/calendar-date.js";
import { dayFromParts } from "../base/calendar-date.js";
import type { ActCode } from "../codes/law/legal-act-keys.js";
import { legalActs } from "../codes/law/legal-act-keys.js";
import type { CitationMarks } from "./citation-marks.js";
import { citationMarks } from "./citation-marks.js";

/** What a paper calls an act by, as far as it was read. */
export type Citation = {
  readonly asWritten: string;
  readonly act?: ActCode;
  /** As the library writes that of an act it knows, else as the paper does; absent where the paper has none. */
  readonly number?: string;
  readonly on?: CalendarDate;
  /** The place inside the act: `"ст. 351.8"`, `"п. 33"`. */
  readonly clause?: string;
};

/**
 * Reads how ordinary papers call the acts of `legalActs`: “Указ Президента РФ № 401 от 27.06.2022”, “ТК РФ ст. 351.8”,
 * “распоряжение Минпросвещения Р-145”, Latin letters and old dashes included. A number or a day that belongs to another
 * document leaves the act unsaid, so an order of a school or a region with the same number is none of them; one slip in the
 * day of an act with a number of its own kind is forgiven. Of several acts the surest is taken, then the first. Linear in the length of the
 * text. Never throws.
 *
 * @example readCitation("Указ Президента РФ № 401 от 27.06.2022").act // "uk-401"
 */
export function readCitation(text: string): Citation {
  const given: unknown = text;
  if (typeof given !== "string") return { asWritten: "" };
  const words = folded(given);
  const days = daysIn(words);
  const clause = clauseIn(words);
  const written = numberAsWritten(given, words);
  const numbers = numbersIn(words);
  const unnumbered = numbers.length === 0 && written === undefined;
  const found = actIn({ words, days, numbers, unnumbered, articles: articlesIn(words) });
  const number = found?.number ?? written;
  const on = days.find((day) => found && day === legalActs[found.marks.act].adopted) ?? days[0];
  return {
    asWritten: given,
    ...(found && { act: found.marks.act }),
    ...(number !== undefined && { number }),
    ...(on !== undefined && { on }),
    ...(clause !== undefined && { clause }),
  };
}

const lookAlikes = "abcehkmoptxy";
const letters = "авсенкмортху";

/** The same text, letter by letter, so that places in it are places in what was written. */
function folded(text: string): string {
  let words = "";
  for (const letter of text) {
    const low = letter.toLowerCase();
    const plain = low.length === letter.length ? low : letter; // İ is the one letter that grows
    const twin = lookAlikes.indexOf(plain);
    words += twin >= 0 ? letters.charAt(twin) : plain;
  }
  return words
    .replaceAll("ё", "е")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s/g, " ")
    .replace(/[«»“”„]/g, '"');
}

type Read = {
  readonly words: string;
  readonly days: readonly CalendarDate[];
  readonly numbers: readonly Numbered[];
  /** No number at all, not even one that looks like none of an act. */
  readonly unnumbered: boolean;
  readonly articles: ReadonlyMap<string, number>;
};

/** A number with its place: `own` kinds, such as `273-фз`, beside plain ones after the sign №. */
type Numbered = { readonly value: string; readonly own: boolean; readonly at: number };

/** The surer, the smaller. */
const sureness = { own: 0, article: 1, plain: 2, name: 3 } as const;

type Found = {
  readonly marks: CitationMarks;
  readonly sure: number;
  readonly at: number;
  readonly number?: string;
};

function actIn(read: Read): Found | undefined {
  let best: Found | undefined;
  for (const marks of citationMarks) {
    const found = judged(marks, read);
    if (
      found &&
      (best === undefined || found.sure < best.sure || (found.sure === best.sure && found.at < best.at))
    )
      best = found;
  }
  return best;
}

function judged(marks: CitationMarks, read: Read): Found | undefined {
  const { own = [], plain, articles = [] } = marks;
  const { adopted } = legalActs[marks.act];
  const dated = read.days.includes(adopted);
  const [, article] = [...read.articles].find(([one]) => articles.includes(one)) ?? [];
  if (article !== undefined)
    return read.words.includes("роструд") ? undefined : { marks, sure: sureness.article, at: article };
  const mine = read.numbers.find(({ value, own: kind }) => kind && own.includes(value));
  if (mine && (read.days.length === 0 || read.days.some((day) => isNearly(day, adopted))))
    return { marks, sure: sureness.own, at: mine.at, number: marks.number ?? mine.value.toUpperCase() };
  if (read.days.length > 0 && !dated) return undefined; // a document of another day
  const bare = read.numbers.find(({ value, own: kind }) => !kind && plain?.numbers.includes(value));
  const kindAt = plain === undefined ? -1 : read.words.indexOf(plain.kind);
  if (bare && (dated || (kindAt >= 0 && !lowerBody.test(read.words))))
    return { marks, sure: sureness.plain, at: bare.at, number: bare.value };
  if (dated && kindAt >= 0 && read.unnumbered) return { marks, sure: sureness.plain, at: kindAt };
  const named = (marks.names ?? []).find((parts) => parts.every((part) => read.words.includes(part)));
  const silent = read.numbers.every(({ own: kind }) => !kind) && (dated || read.unnumbered);
  if (named === undefined || !silent) return undefined;
  return { marks, sure: sureness.name, at: read.words.indexOf(named[0] ?? "") };
}

/** The same day, or one with a slip in its day, its month or its year. */
function isNearly(day: CalendarDate, adopted: CalendarDate): boolean {
  const own = adopted.split("-");
  return day.split("-").filter((part, i) => part !== own[i]).length <= 1;
}

/** Whoever issues orders with the same numbers. */
const lowerBody =
  /регион|област|кра[йя]|республик|округа|муницип|управлени|комитет|департамент|школ|детск|учрежден|директор/;

const articlePart =
  /(?<![а-я])ст(?:\.|ать[а-я]{1,3}|атей)? {0,3}(?:тк(?: рф)? )?(\d{1,3}(?:\.\d{1,2})?)(?:,? {0,2}(?:и )?(\d{1,3}(?:\.\d{1,2})?))?(?!\d)/g;

/** Articles that a text on the Labour Code names, with their places; 351.8 is in no other act of the list. */
function articlesIn(words: string): ReadonlyMap<string, number> {
  const ofCode = /(?<![а-я])тк(?![а-я])|трудов[а-я]{1,4} кодекс/.test(words);
  const found = new Map<string, number>();
  const note = (article: string, at: number) => {
    if (!found.has(article)) found.set(article, at);
  };
  const mentoring = ofCode ? /(?<![\d.])351\.8(?!\d)/.exec(words) : null;
  if (mentoring !== null) note("351.8", mentoring.index);
  for (const { 0: whole, 1: first = "", 2: second, index } of words.matchAll(articlePart)) {
    if (ofCode || first === "351.8" || first === "358.1") note(first, index);
    if (ofCode && second !== undefined) note(second, index + whole.length - second.length);
  }
  return found;
}

const ownNumber =
  /(?<![а-я\d])(?:(\d{2,4}) ?-? ?фз(?![а-я])|фз ?-? ?(?:№ ?)?(\d{2,4})(?!\d)|(\d{2,5}) ?- ?р(?![а-я])|р ?-? ?(145|174)(?!\d)|([а-я3]{2}) ?[-/] ?(\d{2,5}(?:-\d-\d)?(?:\/\d{2})?)(?![\d-]))/g;

const plainNumber =
  /(?:№|(?<![а-яa-z])n[оo]?\.?|(?:приказ|указ|письмо)(?= \d)) ?(\d{1,5})(?![\d\-/.]|-?[а-я])/g;

function numbersIn(words: string): readonly Numbered[] {
  const own = [...words.matchAll(ownNumber)].map((match): Numbered => {
    const [, law, lawAfter, order, ministry, series = "", rest = ""] = match;
    const value =
      law !== undefined || lawAfter !== undefined
        ? `${law ?? lawAfter}-фз`
        : order !== undefined
          ? `${order}-р`
          : ministry !== undefined
            ? `р-${ministry}`
            : `${series.replace("3", "з")}${series === "пг" || series === "тз" ? "/" : "-"}${rest}`;
    return { value, own: true, at: match.index };
  });
  const plain = [...words.matchAll(plainNumber)].map((match): Numbered => ({
    value: match[1] ?? "",
    own: false,
    at: match.index,
  }));
  return [...own, ...plain];
}

const longestNumber = 40;

function numberAsWritten(given: string, words: string): string | undefined {
  const found = /(?:№|(?<![а-яa-z])n[оo]?\.?) ?(?=\d|[а-я]{1,3}[-/]?\d)/.exec(words);
  if (found === null) return undefined;
  const from = found.index + found[0].length;
  return /^[\p{L}\d/.-]*[\p{L}\d]/u.exec(given.slice(from, from + longestNumber))?.[0];
}

const months = [
  "январ",
  "феврал",
  "март",
  "апрел",
  "ма",
  "июн",
  "июл",
  "август",
  "сентябр",
  "октябр",
  "ноябр",
  "декабр",
];

/** Not the day of an edition, which comes after “ред.” or “изм.”. */
const writtenDay =
  /(?<!\d|(?:ред|изм)[а-я.]{0,12} {0,2}(?:от )?)(?:(\d{1,2})[./](\d{1,2})[./](\d{4})|(\d{1,2}) ([а-я]{3,8}) (\d{4})|(\d{4})-(\d{2})-(\d{2}))(?!\d)/g;

function daysIn(words: string): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (const match of words.matchAll(writtenDay)) {
    const [, day, month, year, dayToo, name = "", yearToo, iso, isoMonth, isoDay] = match;
    const named = months.findIndex((stem) => name === `${stem}я` || name === `${stem}а`) + 1;
    const found = dayFromParts(
      Number(year ?? yearToo ?? iso),
      Number(month ?? isoMonth ?? named),
      Number(day ?? dayToo ?? isoDay),
    );
    if (found !== undefined) days.push(found);
  }
  return days;
}

const clausePart =
  /(?<![а-я])(пп|подпункт|п|пункт|ст|стать|ч|част|абз|абзац|гл|глав|раздел)(?:\.|[а-я]{0,3}) {0,2}(\d{1,3}(?:\.\d{1,3}){0,3})(?![\d.]|\/)/g;

const clauseWords: Readonly<Record<string, string>> = {
  подпункт: "пп",
  пункт: "п",
  стать: "ст",
  част: "ч",
  абзац: "абз",
  глав: "гл",
  раздел: "разд",
};

function clauseIn(words: string): string | undefined {
  const parts = [...words.matchAll(clausePart)].map(([, word = "", number = ""]) => {
    return `${clauseWords[word] ?? word}. ${number}`;
  });
  return parts.length > 0 ? parts.join(" ") : undefined;
}
