// A strict reader of Russian sentences: an oracle of its own, which knows nothing of the functions that made them.

/** Nouns that stand after numbers: nominative of one, two, five; then genitive, dative and prepositional of one and of many. */
type Noun = {
  readonly one: string;
  readonly two: string;
  readonly five: string;
  readonly oblique?: Readonly<Record<string, readonly [one: string, many: string]>>;
};

const nouns: readonly Noun[] = [
  masculine("месяц", "месяца", "месяцев", { gen: ["месяца", "месяцев"] }),
  masculine("год", "года", "лет", { gen: ["года", "лет"] }),
  masculine("день", "дня", "дней"),
  masculine("наставляемый", "наставляемых", "наставляемых", { gen: ["наставляемого", "наставляемых"] }),
  masculine("участник", "участника", "участников"),
  masculine("знак", "знака", "знаков"),
  masculine("элемент", "элемента", "элементов"),
  masculine("пункт", "пункта", "пунктов", { loc: ["пункте", "пунктах"] }),
  masculine("балл", "балла", "баллов", { gen: ["балла", "баллов"] }),
  masculine("вопрос", "вопроса", "вопросов"),
  masculine("код", "кода", "кодов"),
  masculine("случай", "случая", "случаев"),
  masculine("наставник", "наставника", "наставников"),
  masculine("претендент", "претендента", "претендентов"),
  masculine("столбец", "столбца", "столбцов"),
  masculine("заголовок", "заголовка", "заголовков"),
  masculine("уровень", "уровня", "уровней"),
  masculine("родитель", "родителя", "родителей"),
  masculine("язык", "языка", "языков"),
  masculine("персонаж", "персонажа", "персонажей"),
  masculine("человек", "человека", "человек"),
  noun("место", "места", "мест"),
  noun("число", "числа", "чисел"),
  noun("правило", "правила", "правил"),
  noun("мероприятие", "мероприятия", "мероприятий", { gen: ["мероприятия", "мероприятий"] }),
  noun("затруднение", "затруднения", "затруднений", {
    gen: ["затруднения", "затруднений"],
    dat: ["затруднению", "затруднениям"],
  }),
  noun("деление", "деления", "делений"),
  noun("значение", "значения", "значений", { gen: ["значения", "значений"] }),
  noun("организация", "организации", "организаций"),
  noun("пара", "пары", "пар"),
  noun("запись", "записи", "записей"),
  noun("строка", "строки", "строк"),
  noun("другую", "другие", "других"),
];

/** What may stand between a number and its noun, by the ending that goes with one, two or many. */
const adjectives =
  /^(рабоч|обязательн|указанн|действующ|подходящ|проведённ|лишн|нужн)(ий|ый|ее|ое|ая|ую|ого|его|ему|ому|ых|их|ие|ые)$/;

function noun(one: string, two: string, five: string, oblique: Noun["oblique"] = {}): Noun {
  return { one, two, five, oblique };
}

function masculine(one: string, two: string, five: string, oblique: Noun["oblique"] = {}): Noun {
  return noun(one, two, five, oblique);
}

const genitiveAfter =
  /(?:^|[\s(«])(?:до|из|от|менее|более|больше|меньше|против|нет|без|свыше|около|позже|раньше)$/;
const dativeAfter = /(?:^|[\s(«])(?:по|к)$/;
const prepositionalAfter = /(?:^|[\s(«])(?:о|об|при)$/;

const monthNames = /^(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)$/;

/** Words that may follow a number that counts nothing by name: “занято 3, а нужно ещё 2”. */
const free =
  /^(?:г|а|и|или|из|до|от|по|на|не|ни|нет|есть|больше|выше|раньше|позже|против|мес|это|год|года|году|уже|нельзя|в|с|к|ТК|РФ|подходят|принимается|помещается|при|прочитан|прочитано|остальные|вправо|влево|значит|стоит|открыты|как|что|для|за|соответствия|открыт|значения|знаков|указан|указано|уровень|растёт|должен|означает|там|входит|входят|достигнут|находится)$/;

/** What is wrong with a Russian sentence; `own` are the caller's words, which are said as they are. */
export function faultsOfRussian(text: string, own: readonly string[] = []): readonly string[] {
  const said = [...own]
    .filter((word) => word !== "")
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, "своё"), text);
  return [...formFaults(said), ...said.split("\n").flatMap(countFaults)];
}

const forms: readonly (readonly [fault: string, pattern: RegExp])[] = [
  ["a value that is none", /undefined|NaN|\[object|Infinity/],
  ["an ISO day", /\d{4}-\d\d-\d\d/],
  ["a word of the code", /[A-Za-z]/],
  ["nothing after a colon or between marks", /[:;,—]\s*(?:[;.,:)]|$)|\(\s*\)|«\s*»/m],
  ["a space before a mark or none after it", / [,;:.!?)]|[,;:](?=[а-яё«])/],
  ["two spaces or a space at an end", /[ \u00a0]{2}|^[ \u00a0]|[ \u00a0]$/m],
  ["a space that breaks", /\d [%]|\d г\.|№ /],
  ["quotes within the same quotes", /«[^»]*«/],
  ["a point in a number", /(?<![\d.])\d+\.\d+(?![\d.])/],
];

function formFaults(text: string): readonly string[] {
  const plain = text
    .replace(/\b(?:351\.8|60\.2)\b/g, "351")
    .replace(/(?:SKOS|CSV|UTF-8|JSON(?:\.parse)?|windows-1251)/g, "СЛОВО");
  return forms.flatMap(([fault, pattern]) => {
    const [found] = pattern.exec(plain) ?? [];
    return found === undefined ? [] : [`${fault}: “${found}”`];
  });
}

function countFaults(line: string): readonly string[] {
  const faults: string[] = [];
  const after = /(?<![\d.,№а-яё\u00a0-])(−?\d+(?:,\d+)?)[ \u00a0]([а-яё]+(?:[ ][а-яё]+)*)/gi;
  for (const match of line.matchAll(after)) {
    const [, number = "", rest = ""] = match;
    const before = line.slice(0, match.index).trimEnd();
    const words = rest.split(" ");
    const at = words.findIndex((word) => !adjectives.test(word) && word !== "уже" && word !== "ещё");
    const word = words[at] ?? "";
    if (monthNames.test(word) || (at === 0 && free.test(word))) continue;
    const kin = nouns.filter((one) => formsOf(one).includes(word));
    if (kin.length === 0) {
      faults.push(`no known noun after a number: “${number} ${rest}”`);
      continue;
    }
    const wanted = kin.flatMap((one) => wantedForms(one, number, before));
    if (!wanted.includes(word)) faults.push(`number and noun: “${before.slice(-20)} ${number} ${rest}”`);
    for (const adjective of words.slice(0, at)) {
      const ending = adjectives.exec(adjective)?.[2];
      if (ending === undefined) continue;
      const isMany = /^(?:ых|их|ие|ые)$/.test(ending);
      if (isMany === (classOf(number) === "one")) faults.push(`number and adjective: “${number} ${rest}”`);
    }
    faults.push(...verbFaults(number, line.slice(match.index + match[0].length - rest.length)));
  }
  return faults;
}

/** “1 мероприятие не проведено”, “2 мероприятия не проведены”. */
function verbFaults(number: string, rest: string): readonly string[] {
  const [, verb = ""] = /^[а-яё ]{1,60}? (проведено|проведены|скрыто|скрыты)(?![а-яё])/.exec(rest) ?? [];
  if (verb === "") return [];
  const plural = verb.endsWith("ы");
  const kind = classOf(number);
  return (kind === "one" && plural) || (kind === "two" && !plural)
    ? [`number and verb: “${number} ${rest}”`]
    : [];
}

function formsOf({ one, two, five, oblique = {} }: Noun): readonly string[] {
  return [one, two, five, ...Object.values(oblique).flat()];
}

function classOf(number: string): "one" | "two" | "five" | "part" {
  if (number.includes(",")) return "part";
  const value = Math.abs(Number(number.replace("−", "-")));
  const [tens, units] = [value % 100, value % 10];
  if (tens >= 11 && tens <= 14) return "five";
  return units === 1 ? "one" : units >= 2 && units <= 4 ? "two" : "five";
}

function wantedForms(word: Noun, number: string, before: string): readonly string[] {
  const kind = classOf(number);
  if (kind === "part" && word.two === word.five) return formsOf(word); // there is no half of a mentee
  const nominative = { one: word.one, two: word.two, five: word.five, part: word.two }[kind];
  const inCase = (name: string) => {
    const [one, many] = word.oblique?.[name] ?? [];
    if (one === undefined || many === undefined) return [nominative];
    return kind === "part" ? [one, word.two] : [kind === "one" ? one : many];
  };
  if (genitiveAfter.test(before)) return inCase("gen");
  if (dativeAfter.test(before)) return inCase("dat");
  if (prepositionalAfter.test(before)) return inCase("loc");
  return /(?:нет|хватает)$/.test(before) ? inCase("gen") : [nominative];
}
