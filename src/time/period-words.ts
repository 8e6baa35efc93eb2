/**
 * What people write about periods, cut into words that carry meaning. `other` is any run of the rest, kept so that one
 * sees what stands side by side. Months are 1 to 12.
 */
export type PeriodWord =
  | PeriodMoment
  | PeriodLength
  | PeriodSpan
  | PeriodYears
  | { readonly is: "ordinal"; readonly from: number; readonly to: number }
  | { readonly is: (typeof plainWords)[number] | "unclear" };

/** A day, a month or a year, with or without the larger parts. */
export type PeriodMoment = {
  readonly is: "moment";
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
};

/** Two years written as a pair; with `open` only one side of them is said: since 2024/2025, until 2024/2025. */
export type PeriodYears = {
  readonly is: "years";
  readonly from: number;
  readonly to: number;
  readonly open?: "since" | "until";
};

/** Between two numbers of whole months; `max` is Infinity when nobody says how long at most. */
export type PeriodLength = {
  readonly is: "length";
  readonly min: number;
  readonly max: number;
  /** What it was counted in, from the coarsest: a year and three months are one length, three months and a year two. */
  readonly unit: "academic" | "year" | "month" | "day";
};

/** From one moment to another; a side that is absent is open. No word by itself: words make it together. */
export type PeriodSpan = { readonly is: "span"; readonly from?: PeriodMoment; readonly to?: PeriodMoment };

/**
 * Words that say no number. `doubt` is what nobody should guess about, such as “about 3 months”; `service` counts
 * years of somebody's life; `number` has no unit; `stop` ends a thought; `unclear`, which is no word by itself, makes
 * the whole text unreadable.
 */
const plainWords = [
  "blank",
  "every",
  "endless",
  "since",
  "until",
  "dash",
  "and",
  "or",
  "stop",
  "at_most",
  "at_least",
  "or_more",
  "doubt",
  "service",
  "number",
  "academic",
  "academic_years",
  "part_of_year",
  "other",
] as const;

const monthNames = [
  ...["янв(?:ар(?:ь|я|е|ю|ем))?", "фев(?:р(?:ал(?:ь|я|е|ю|ем))?)?", "мар(?:т(?:а|е|у|ом)?)?"],
  ...["апр(?:ел(?:ь|я|е|ю|ем))?", "ма(?:й|я|е|ю|ем)", "июн(?:ь|я|е|ю|ем)?", "июл(?:ь|я|е|ю|ем)?"],
  ...["авг(?:уст(?:а|е|у|ом)?)?", "сен(?:т(?:ябр(?:ь|я|е|ю|ем))?)?", "окт(?:ябр(?:ь|я|е|ю|ем))?"],
  ...["ноя(?:б(?:р(?:ь|я|е|ю|ем))?)?", "дек(?:аб(?:р(?:ь|я|е|ю|ем))?)?"],
];
const months = monthNames.map((name) => new RegExp(`^(?:${name})$`, "u"));
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

const end = String.raw`(?!\p{L})`;
const start = String.raw`(?<![\p{L}\d])`;
const month = String.raw`(?:${monthNames.join("|")})${end}\.?`;
const yearWord = String.raw`(?:\s*(?:гг|год\p{L}*|г)${end}\.?)?`;
const number = String.raw`(?:\d{1,3}(?:[.,]5)?|полутора|полтора|${Object.keys(numerals).join("|")})`;
const ending = String.raw`(?:-?(?:х|ти|и|го|ми|е|ое))?`;
const ordinal = String.raw`-?(?:й|ый|ой|ий|я|е|го|м|ые)`;
const unit = String.raw`(?:месяц|мес|год|лет|недел|дн|ден)`;
const academic = String.raw`(?:учебн\p{L}*|уч\.?)\s*`;
const to = String.raw`\s*(?:-|по|до)\s*`;
/** “A year” without a number is a length only after words such as these. */
const beforeOne = "на|течение|сроком|от|до|или|менее|меньше|более|больше|свыше|минимум|максимум|чем";
const more = String.raw`(?:и|или)\s(?:более|больше|дольше)`;
const term = String.raw`(?:\s(?:срок|продолжительност|длительност)\p{L}*)`;

/** One alternative per kind of word; the first that fits wins, so exact days stand before bare years. */
const words = new RegExp(
  [
    String.raw`${start}(?<isoYear>\d{4})(?<mark>[-.])(?<isoMonth>\d{2})\k<mark>(?<isoDay>\d{2})(?!\d)`,
    String.raw`${start}(?<dotDay>\d{1,2})[./](?<dotMonth>\d{1,2})[./](?<dotYear>\d{4}|\d{2})(?!\d)${yearWord}`,
    String.raw`${start}(?<numMonth>0?[1-9]|1[0-2])\.(?<numYear>\d{4})(?!\d)${yearWord}`,
    String.raw`(?<![\p{L}\d.])(?<shortDay>\d{1,2})\.(?<shortMonth>\d{2})(?![\d.])(?:(?=${to}\d)|(?<=(?:${start}(?:с|по|до)\s|-\s?)\d{1,2}\.\d{2}))`,
    String.raw`(?<blank>(?<!\d)\d{0,3}_[_\d]*)`,
    String.raw`${start}(?:(?:(?<firstDay>\d{1,2})${ending}${to})?(?<day>\d{1,2})${ending}\s*)?(?<month>${month})(?:\s*(?<monthYear>\d{4})(?!\d|\s*[-/]\s*\d{4}|\/\d{2}))?${yearWord}`,
    String.raw`${start}(?<fromYear>\d{4})${yearWord}\s*[-/]\s*(?<toYear>\d{4}|\d{2})(?!\d)(?!\s*месяц)${yearWord}`,
    String.raw`${start}(?<year>(?:19|20)\d{2})(?!\d)(?<!\.\d{4})${yearWord}`,
    String.raw`${start}(?<count>${number})${ending}\s+(?<academicUnit>${academic}(?:год\p{L}*|лет|гг?${end}\.?))`,
    String.raw`${start}(?<academic_years>${academic}(?:годы|годов|годах|лет|гг${end}\.?))`,
    String.raw`${start}(?<academic>${academic}(?:год\p{L}*|г${end}\.?)|у\.\s?г\.)`,
    String.raw`(?<part_of_year>полугоди|четверт(?:ь|и|ей|ям)${end}|триместр|семестр)\p{L}*`,
    String.raw`${start}(?<ordFrom>\d{1,2})(?:${ordinal})?(?:\s*(?:-|и)\s*(?<ordTo>\d{1,2}))?(?:${ordinal}\s+год\p{L}*|\s+годы${end}|\s+год\s+(?:работ|обучен)\p{L}*|(?<!(?<!1)1)\s+год${end})`,
    String.raw`${start}(?<ordWord>${ordinals.join("|")})\p{L}{2,3}\s+год\p{L}*`,
    String.raw`${start}(?<every>(?:ежегодн|ежемесячн|ежеквартальн)\p{L}*|кажд\p{L}+\s(?:${number}\s)?${unit}\p{L}*)`,
    String.raw`${start}(?<frequency>раза?\s(?:в|за|на)\s(?:${number}\s)?${unit}\p{L}*)`,
    String.raw`${start}(?:(?:от|с)\s+)?(?<few>${number})${ending}\s*(?:-|до)\s*(?<many>${number})${ending}\s*(?<rangeUnit>${unit})\p{L}*\.?`,
    String.raw`${start}(?<exactly>${number})${ending}\s?-?\s?(?:календарн\p{L}+\s+)?(?<exactUnit>${unit}|г${end}(?=\.?\s(?:и\s)?${number}\s?мес))\p{L}*\.?`,
    String.raw`${start}(?<half>полгода|полугода)${end}`,
    String.raw`(?<one>(?<=${start}(?:${beforeOne})\s|\p{L}\s?-\s?)(?:год|месяц)\p{L}?${end}|${start}(?:год|месяц)(?=\s${more}))`,
    String.raw`${start}(?<endless>бессрочн|постоянн|не\s?ограничен|без\sограничен|настоящ\p{L}+\sврем|н\.\s?в\.)\p{L}*`,
    String.raw`${start}(?<or_more>${more})${end}`,
    String.raw`${start}(?<at_most>не\s(?:может\s)?(?:более|больше|свыше|дольше|превыша\p{L}+)|менее|меньше|максимум|максимальн\p{L}+${term})${end}(?:\sчем)?(?:\sна)?${end}(?:\s?[-:])?`,
    String.raw`${start}(?<at_least>не\s(?:менее|меньше)|свыше|более|больше|дольше|минимум|минимальн\p{L}+${term})${end}(?:\sчем)?(?:\sна)?${end}(?:\s?[-:])?`,
    String.raw`${start}(?<since>с|со|от|(?<!до\s)начал[оа])${end}(?:\sначала${end})?:?`,
    String.raw`(?:-\s?)?${start}(?<until>по|до|не\sпозднее|не\sпозже|окончани[ея]|завершени[ея])${end}(?:\s(?:конца?|окончания)${end})?:?`,
    String.raw`${start}(?<doubt>не\s\p{L}+|не|около|примерно|приблизительно|ориентировочно|почти|через|спустя|зим\p{L}+)${end}`,
    String.raw`${start}(?<service>(?:стаж|опыт|возраст)\p{L}*(?:\sработы)?)${end}`,
    String.raw`${start}(?<reference>(?:приказ|протокол|распоряжени|соглашени|договор)\p{L}*\s(?:№\s?\S+\s)?от\s[\d.]+(?:\s${month}\s\d{4})?${yearWord}(?:\s№\s?\S+)?)`,
    String.raw`${start}(?<number>${number})${end}`,
    String.raw`${start}(?<or>или|либо)${end}`,
    String.raw`${start}(?<and>и)${end}`,
    String.raw`(?<dash>[-/])`,
    String.raw`(?<stop>[,;:.()]|${start}(?:на|в|во|за)${end})`,
    String.raw`(?<other>\p{L}+|\S)`,
  ].join("|"),
  "gu",
);

/** The words of a text, in its order; time is linear in the length of the text. */
export function periodWordsOf(text: string): readonly PeriodWord[] {
  const all = [...plain(text).matchAll(words)].flatMap(({ groups }) => (groups ? wordsOf(groups) : []));
  return all.filter(({ is }, i) => is !== "other" || all[i - 1]?.is !== "other");
}

const drawnAlike = { a: "а", c: "с", e: "е", k: "к", m: "м", o: "о", p: "р", t: "т", x: "х", y: "у" };
const saidTwice = new RegExp(String.raw`${start}(${number})${ending}\s?\((${number})\)`, "gu");

/** One spelling for many; a number said again in brackets, 3 (три), is said once, when it is the same. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[aceokmptxy]/g, (letter) => drawnAlike[letter as keyof typeof drawnAlike])
    .replace(/[«»"„“”]/g, "")
    .replace(/[‐-―−]/g, "-")
    .replace(/\s+/g, " ")
    .replace(saidTwice, (all, first: string, again: string) =>
      countOf(first) === countOf(again) ? first : all,
    );
}

type Groups = Readonly<Record<string, string | undefined>>;

function wordsOf(found: Groups): readonly PeriodWord[] {
  const plainWord = plainWords.find((is) => found[is] !== undefined);
  if (plainWord !== undefined) return [{ is: plainWord }];
  if (found["isoYear"]) return [momentOf(found["isoYear"], found["isoMonth"], found["isoDay"])];
  if (found["dotYear"]) return [momentOf(found["dotYear"], found["dotMonth"], found["dotDay"])];
  if (found["numYear"]) return [momentOf(found["numYear"], found["numMonth"])];
  if (found["shortDay"]) return [momentOf(undefined, found["shortMonth"], found["shortDay"])];
  if (found["month"]) return daysOf(found["month"], found);
  if (found["fromYear"] && found["toYear"]) return [yearsOf(found["fromYear"], found["toYear"])];
  if (found["year"]) return [momentOf(found["year"])];
  if (found["academicUnit"]) return [academicOf(countOf(found["count"]))];
  if (found["ordFrom"]) return [ordinalOf(found["ordFrom"], found["ordTo"])];
  if (found["ordWord"]) return [ordinalOf(String(ordinals.indexOf(found["ordWord"]) + 1), undefined)];
  if (found["few"]) return [lengthOf(countOf(found["few"]), countOf(found["many"]), found["rangeUnit"])];
  if (found["exactly"]) {
    const count = countOf(found["exactly"]);
    return [lengthOf(count, count, found["exactUnit"])];
  }
  if (found["half"]) return [{ is: "length", min: 6, max: 6, unit: "month" }];
  if (found["one"]) return [lengthOf(1, 1, found["one"].startsWith("год") ? "год" : "месяц")];
  return [{ is: found["reference"] ? "stop" : "other" }];
}

function momentOf(year?: string, month?: string, day?: string): PeriodMoment {
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

/** A month, a day of it, or two days that name their month once. */
function daysOf(name: string, { firstDay, day, monthYear }: Groups): readonly PeriodWord[] {
  const number = months.findIndex((pattern) => pattern.test(name.replace(".", ""))) + 1;
  const last = momentOf(monthYear, String(number), day);
  return firstDay === undefined ? [last] : [{ ...last, day: Number(firstDay) }, { is: "dash" }, last];
}

/** `2024/25` and `2024-2025` are a pair; `2024-09` is a month, unless it is the year after. */
function yearsOf(fromText: string, toText: string): PeriodWord {
  const from = Number(fromText);
  const to = toText.length === 2 ? Math.floor(from / 100) * 100 + Number(toText) : Number(toText);
  const isMonth = toText.length === 2 && to <= from && Number(toText) >= 1 && Number(toText) <= 12;
  return isMonth ? { is: "moment", year: from, month: Number(toText) } : { is: "years", from, to };
}

/** The last academic year may end in May or in August. */
function academicOf(years: number): PeriodWord {
  const known = Number.isInteger(years) && years > 0;
  return known ? { is: "length", min: years * 12 - 3, max: years * 12, unit: "academic" } : { is: "unclear" };
}

function ordinalOf(from: string, to: string | undefined): PeriodWord {
  return { is: "ordinal", from: Number(from), to: Number(to ?? from) };
}

/** Weeks and days only bound the months: a month has 28 to 31 days. */
function lengthOf(low: number, high: number, unit = ""): PeriodLength {
  if (unit.startsWith("г") || unit === "лет")
    return { is: "length", min: low * 12, max: high * 12, unit: "year" };
  if (unit.startsWith("мес"))
    return { is: "length", min: Math.floor(low), max: Math.ceil(high), unit: "month" };
  const days = unit === "недел" ? 7 : 1;
  return {
    is: "length",
    min: Math.floor((low * days) / 31),
    max: Math.ceil((high * days) / 28),
    unit: "day",
  };
}

function countOf(text = ""): number {
  if (text.startsWith("пол")) return 1.5;
  const numeral = Object.entries(numerals).find(([stem]) => new RegExp(`^(?:${stem})$`, "u").test(text));
  return numeral ? numeral[1] : Number(text.replace(",", "."));
}
