/**
 * What people write about periods, cut into the pieces that carry meaning. Everything else is passed over.
 * Months are 1 to 12.
 */
export type PeriodWord =
  | { readonly is: "moment"; readonly year?: number; readonly month?: number; readonly day?: number }
  | { readonly is: "years"; readonly from: number; readonly to: number }
  | { readonly is: "length"; readonly min: number; readonly max: number }
  | { readonly is: "ordinal"; readonly from: number; readonly to: number }
  | { readonly is: "academic" | "part-of-year" | "blank" | "every" | "endless" | "since" | "until" };

const monthStems = ["янв", "фев", "март", "апр", "ма[йяею]", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
const numerals: Readonly<Record<string, number>> = {
  "од(?:ин|ного|ну|ной|на)": 1,
  "дв(?:а|ух|е)": 2,
  "тр(?:и|ех)": 3,
  "четыр(?:е|ех)": 4,
  "пят(?:ь|и)": 5,
  "шест(?:ь|и)": 6,
  "сем(?:ь|и)": 7,
  "вос(?:емь|ьми)": 8,
  "девят(?:ь|и)": 9,
  "десят(?:ь|и)": 10,
  "одиннадцат(?:ь|и)": 11,
  "двенадцат(?:ь|и)": 12,
};
const ordinals = ["перв", "втор", "трет", "четверт", "пят"];

const word = String.raw`(?!\p{L})`;
const start = String.raw`(?<![\p{L}\d])`;
const month = String.raw`(?:${monthStems.join("|")})\p{L}*\.?`;
const yearWord = String.raw`(?:\s*(?:гг|год\p{L}*|г)${word}\.?)?`;
const number = String.raw`\d{1,3}(?:[.,]5)?|полутора|полтора|${Object.keys(numerals).join("|")}`;
const ending = String.raw`(?:-?(?:х|ти|и|го|ми))?`;
const ordinal = String.raw`-?(?:й|ый|ой|ий|я|е|го|м|ые)`;

/** One alternative per kind of word; the first that fits wins, so exact days stand before bare years. */
const words = new RegExp(
  [
    String.raw`${start}(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?!\d)`,
    String.raw`${start}(?<dotDay>\d{1,2})[./](?<dotMonth>\d{1,2})[./](?<dotYear>\d{4}|\d{2})(?!\d)${yearWord}`,
    String.raw`${start}(?<numMonth>0?[1-9]|1[0-2])\.(?<numYear>\d{4})(?!\d)${yearWord}`,
    String.raw`(?<blank>(?<!\d)\d{0,3}_[_\d]*)`,
    String.raw`${start}(?:(?<day>\d{1,2})\s*)?(?<month>${month})(?:\s*(?<monthYear>\d{4})(?!\d|\s*[-/]\s*\d{4}|\/\d{2}))?${yearWord}`,
    String.raw`${start}(?<fromYear>\d{4})${yearWord}\s*[-/]\s*(?<toYear>\d{4}|\d{2})(?!\d)(?!\s*месяц)`,
    String.raw`${start}(?<year>(?:19|20)\d{2})(?!\d)(?<!\.\d{4})`,
    String.raw`${start}(?<academic>учебн\p{L}*\s+(?:год\p{L}*|гг?${word}\.?)|уч\.?\s*(?:год\p{L}*|гг?${word}\.?)|у\.\s?г\.)`,
    String.raw`(?<part>полугоди|четверт(?:ь|и|ей|ям)${word}|триместр|семестр)`,
    String.raw`${start}(?<ordFrom>\d{1,2})(?:${ordinal})?(?:\s*(?:-|и)\s*(?<ordTo>\d{1,2}))?${ordinal}\s+год`,
    String.raw`${start}(?<ordWord>${ordinals.join("|")})\p{L}{2,3}\s+год`,
    String.raw`${start}(?<few>${number})${ending}(?:\s*(?:-|до)\s*)(?<many>${number})${ending}\s*(?<rangeUnit>месяц|мес|год|лет|недел|дн)`,
    String.raw`${start}(?<count>${number})${ending}\s*-?\s*(?<unit>месяц|мес|год|лет|недел|дн)`,
    String.raw`${start}(?<half>полгода|полугода)`,
    String.raw`(?:на|течение|сроком)\s+(?<oneYear>год)\p{L}?${word}`,
    String.raw`(?<every>ежегодн|ежемесячн|ежеквартальн|кажд\p{L}+\s+год)`,
    String.raw`(?<endless>бессрочн|постоянн|неограничен)`,
    String.raw`${start}(?<since>с|со|от)${word}`,
    String.raw`${start}(?<until>по|до)${word}`,
  ].join("|"),
  "gu",
);

/** The meaningful words of a text, in its order; time is linear in the length of the text. */
export function periodWordsOf(text: string): readonly PeriodWord[] {
  return [...plain(text).matchAll(words)].flatMap(({ groups }) => (groups ? wordOf(groups) : []));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[«»"„“”]/g, "")
    .replace(/[‐-―−]/g, "-")
    .replace(/\s+/g, " ");
}

type Groups = Readonly<Record<string, string | undefined>>;

function wordOf(found: Groups): readonly PeriodWord[] {
  if (found["blank"] !== undefined) return [{ is: "blank" }];
  if (found["isoYear"]) return [momentOf(found["isoYear"], found["isoMonth"], found["isoDay"])];
  if (found["dotYear"]) return [momentOf(found["dotYear"], found["dotMonth"], found["dotDay"])];
  if (found["numYear"]) return [momentOf(found["numYear"], found["numMonth"])];
  if (found["month"]) return [momentOf(found["monthYear"], String(monthNamed(found["month"])), found["day"])];
  if (found["fromYear"] && found["toYear"]) return [yearsOf(found["fromYear"], found["toYear"])];
  if (found["year"]) return [momentOf(found["year"])];
  if (found["academic"]) return [{ is: "academic" }];
  if (found["part"]) return [{ is: "part-of-year" }];
  if (found["ordFrom"]) return [ordinalOf(found["ordFrom"], found["ordTo"])];
  if (found["ordWord"]) return [ordinalOf(String(ordinals.indexOf(found["ordWord"]) + 1), undefined)];
  if (found["few"]) return lengthOf(found["few"], found["many"], found["rangeUnit"]);
  if (found["count"]) return lengthOf(found["count"], found["count"], found["unit"]);
  if (found["half"]) return [{ is: "length", min: 6, max: 6 }];
  if (found["oneYear"]) return [{ is: "length", min: 12, max: 12 }];
  if (found["every"]) return [{ is: "every" }];
  if (found["endless"]) return [{ is: "endless" }];
  return [{ is: found["since"] ? "since" : "until" }];
}

function momentOf(year?: string, month?: string, day?: string): PeriodWord {
  return {
    is: "moment",
    ...(year !== undefined && { year: fullYear(year) }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** `2024/25` and `2024-2025` are a pair; `2024-09` is a month, unless it is the year after. */
function yearsOf(fromText: string, toText: string): PeriodWord {
  const from = Number(fromText);
  const to = toText.length === 2 ? Math.floor(from / 100) * 100 + Number(toText) : Number(toText);
  const isMonth = toText.length === 2 && to <= from && Number(toText) >= 1 && Number(toText) <= 12;
  return isMonth ? { is: "moment", year: from, month: Number(toText) } : { is: "years", from, to };
}

function ordinalOf(from: string, to: string | undefined): PeriodWord {
  return { is: "ordinal", from: Number(from), to: Number(to ?? from) };
}

/** Weeks and days only bound the months: a month has 28 to 31 days. */
function lengthOf(few = "", many = "", unit = ""): readonly PeriodWord[] {
  const [low, high] = [countOf(few), countOf(many)];
  if (unit === "год" || unit === "лет") return [{ is: "length", min: low * 12, max: high * 12 }];
  if (unit.startsWith("мес")) return [{ is: "length", min: Math.floor(low), max: Math.ceil(high) }];
  const days = unit === "дн" ? 1 : 7;
  return [{ is: "length", min: Math.floor((low * days) / 31), max: Math.ceil((high * days) / 28) }];
}

function countOf(text: string): number {
  if (text.startsWith("пол")) return 1.5;
  const numeral = Object.entries(numerals).find(([stem]) => new RegExp(`^(?:${stem})$`, "u").test(text));
  return numeral ? numeral[1] : Number(text.replace(",", "."));
}

function monthNamed(text: string): number {
  return monthStems.findIndex((stem) => new RegExp(`^${stem}`, "u").test(text)) + 1;
}
