import fc from "fast-check";
import { expect, test } from "vitest";
import { legalActs, type ActCode } from "nastavnik/codes";
import { readCitation } from "nastavnik/rules";
import { caseRecords } from "../../examples/check-published-cases/read-cases.js";

/** How ordinary papers call each act: not one of these wordings is its label or among its other names. */
const wordings: Readonly<Record<ActCode, readonly string[]>> = {
  "tk-351.8": [
    "ТК РФ ст. 351.8",
    "статья 351.8 Трудового кодекса Российской Федерации",
    "ст.351.8 ТК РФ",
    "Федеральный закон от 09.11.2024 № 381-ФЗ",
    "ТК РФ (ст. 358.1)",
  ],
  "tk-60.2": ["ТК РФ ст. 60.2", "статьи 60.2 и 151 Трудового кодекса РФ", "ст. 151 ТК РФ"],
  "tk-14": ["статья 14 Трудового кодекса РФ", "ст.14 ТК РФ"],
  "rostrud-2025": ["письмо Роструда от 06.05.2025 № ПГ/08383-6-1", "разъяснения Роструда о ст. 351.8 ТК РФ"],
  "rostrud-08578": ["письмо Роструда от 06.05.2025 № ПГ/08578-6-1", "Письмо № ПГ/08578-6-1"],
  "fz-273": [
    "Федеральный закон от 29 декабря 2012 г. № 273-ФЗ «Об образовании в Российской Федерации»",
    "ФЗ-273 «Об образовании в РФ»",
    "Закон «Об образовании в Российской Федерации»",
    "ст. 28 Федерального закона № 273-ФЗ",
    "Федеральный закон от 29.12.2012 № 273-ФЗ (ред. от 08.08.2024)",
  ],
  "fz-489": [
    "Федеральный закон от 30.12.2020 № 489-ФЗ",
    "закон «О молодёжной политике в Российской Федерации»",
  ],
  "fz-152": ["Федеральный закон от 27.07.2006 № 152-ФЗ", "ФЗ № 152 «О персональных данных»"],
  "fz-322": ["Федеральный закон от 08.08.2024 № 322-ФЗ", "закон о реестре наставников несовершеннолетних"],
  "r-145": [
    "распоряжение Минпросвещения России от 25.12.2019 № Р-145",
    "Распоряжение Министерства просвещения РФ от 25 декабря 2019 г. N P-145",
    "Методология (целевая модель) наставничества обучающихся для организаций",
    "распоряжение № Р–145 от 24.12.2019", // a slip in the day
  ],
  "mr-42-02": [
    "письмо Минпросвещения России от 23.01.2020 № МР-42/02",
    "письмо Минпросвещения от 23 января 2020 года",
  ],
  "pp-3273-r": [
    "распоряжение Правительства РФ от 31.12.2019 № 3273-р",
    "п. 33 Основных принципов национальной системы профессионального роста",
  ],
  "az-1128": [
    "АЗ-1128/08/№ 657",
    "письмо Минпросвещения и Профсоюза от 21.12.2021 № АЗ-1128/08",
    "A3-1128/08",
    "письмо Общероссийского профсоюза образования № 657 от 21 декабря 2021 г.",
    "Методические рекомендации по внедрению системы (целевой модели) наставничества педагогических работников",
  ],
  "r-174": ["распоряжение Минпросвещения России от 16.12.2020 № Р-174", "P-174 от 16.12.2020"],
  "uk-94": [
    "Указ Президента РФ от 02.03.2018 № 94 «Об учреждении знака отличия «За наставничество»",
    "Указ Президента РФ N 94",
  ],
  "uk-204": ["Указ Президента РФ от 7 мая 2018 г. № 204", "указ Президента № 204"],
  "uk-309": ["Указ Президента РФ от 07.05.2024 № 309", "Указ № 309 о национальных целях до 2036 года"],
  "uk-401": [
    "Указ Президента РФ № 401 от 27.06.2022",
    "указ Президента РФ о проведении Года педагога и наставника",
  ],
  "uk-474": ["Указ Президента РФ от 21.07.2020 № 474", "указ о национальных целях развития до 2030 года"],
  "pr-196": [
    "приказ Минпросвещения России от 24.03.2023 № 196",
    "Порядок проведения аттестации педагогических работников организаций",
  ],
  "pr-1155": [
    "приказ Минобрнауки России от 17.10.2013 № 1155",
    "федеральный стандарт дошкольного образования",
  ],
  "pp-1264-r": ["1264-р от 21.05.2025", "Концепция развития наставничества в РФ до 2030 года"],
  "pp-2233-r": [
    "распоряжение Правительства РФ от 17.08.2024 № 2233-р",
    "Стратегия молодёжной политики до 2030 года",
  ],
  "pp-2403-r": [
    "распоряжение Правительства РФ от 29 ноября 2014 г. № 2403-р",
    "Основы государственной молодёжной политики",
  ],
  "ltr-326": ["письмо от 11.07.2016 № НТ-944/08/326", "письмо о мерах поддержки молодых педагогов"],
  "np-education": ["нацпроект «Образование»", "Национальный проект «Образование»"],
  "np-youth": ["национальный проект «Молодёжь и дети»", 'нацпроект "Молодежь и дети"'],
};

test.each(Object.entries(wordings))("%s is known in its ordinary wordings", (act, said) => {
  expect(said.map((words) => readCitation(words).act)).toEqual(said.map(() => act));
});

test.each(Object.entries(legalActs))(
  "%s is known by its label and its other names",
  (act, { ru, alsoCalled }) => {
    const letters = ["rostrud-2025", "rostrud-08578"]; // a label that names the article, or nothing of the letter
    const names = [...(letters.includes(act) ? [] : [ru]), ...alsoCalled];
    expect(names.map((words) => readCitation(words).act)).toEqual(names.map(() => act));
  },
);

test.each([
  ["Федеральный закон от 25.12.2008 № 273-ФЗ «О противодействии коррупции»", "273-ФЗ", "2008-12-25"],
  ["приказ директора школы № 196 от 30.08.2024", "196", "2024-08-30"],
  ["приказ Министерства образования Республики Мордовия № 196", "196", undefined],
  ["приказ управления образования № 1155", "1155", undefined],
  ["региональный приказ от 05.03.2022 № 22/169", "22/169", "2022-03-05"],
  [
    "приказ Минобрнауки от 07.04.2014 № 276 «О порядке аттестации педагогических работников»",
    "276",
    "2014-04-07",
  ],
  ["№ 41-од от 16 февраля 2024 г.", "41-од", "2024-02-16"],
  ["целевая модель наставничества", undefined, undefined],
  ["протокол № 657", "657", undefined],
  ["ТК РФ", undefined, undefined],
  ["приказ от 31.02.2024", undefined, undefined],
  ["", undefined, undefined],
])("%s is none of the acts", (words, number, on) => {
  const { act, ...read } = readCitation(words);
  expect([act, read.number, read.on]).toEqual([undefined, number, on]);
});

test.each([
  ["ТК РФ ст. 351.8", "ст. 351.8"],
  ["п. 33 распоряжения № 3273-р", "п. 33"],
  ["часть 2 статьи 10.1 закона № 152-ФЗ", "ч. 2 ст. 10.1"],
  ["пункт 3 распоряжения Р-145", "п. 3"],
  ["273-ФЗ", undefined],
])("%s → clause %s", (words, clause) => {
  expect(readCitation(words).clause).toBe(clause);
});

test.each<readonly [string, ActCode]>([
  ["ст. 14 ТК РФ, Федеральный закон № 273-ФЗ", "fz-273"], // a number of its own kind before an article
  ["Указ Президента РФ № 401 и ст. 14 ТК РФ", "tk-14"], // an article before a plain number
  ["Порядок аттестации педагогических работников от 24.03.2023, письмо от 23.01.2020", "mr-42-02"], // a kind before a name
  ["закон № 489-ФЗ и закон № 273-ФЗ", "fz-489"],
  ["закон № 273-ФЗ и закон № 489-ФЗ", "fz-273"],
  ["статьи 14 и 351.8 ТК РФ", "tk-14"],
  ["статьи 351.8 и 14 ТК РФ", "tk-351.8"],
  ["ст. 14 ТК РФ, ст. 14 и 60.2 ТК РФ", "tk-14"],
  ["ТК РФ: 351.8, ст. 14", "tk-351.8"],
  ["ТК РФ: ст. 14, ст. 60.2, ст. 14", "tk-14"],
  ["Указы № 401, № 204: указ Президента", "uk-401"],
  ["Указы № 204, № 401: указ Президента", "uk-204"],
  ["приказ от 17.10.2013, письмо от 23.01.2020", "pr-1155"],
  ["письмо от 23.01.2020, приказ от 17.10.2013", "mr-42-02"],
  ["Нацпроект «Образование», закон о персональных данных", "np-education"],
  ["Закон о персональных данных, нацпроект «Образование»", "fz-152"],
])("of the acts of «%s» %s is meant: the surest, then the first", (words, act) => {
  expect(readCitation(words).act).toBe(act);
});

test.each([
  ["№ 196 от 24.03.2023, утверждён директором школы", "pr-196"], // its day says enough
  ["№ 196 от 24.03.2022", undefined],
  ["Указ № 401 от 27.06.2021", undefined], // a plain number has no slips
  ["Р-145 от 25.12.2018", "r-145"],
  ["Р-145 от 25.11.2018", undefined],
  ["ТК РФ: 351.8", "tk-351.8"],
  ["351.8", undefined],
  ["приказ от 24.03.2023", "pr-196"],
  ["приказ от 24.03.2023 № 12-од", undefined], // of a school, on the same day
  ["Порядок аттестации педагогических работников, приказ № 12-од", undefined],
])("a day counts as much as the number leaves open: «%s» is %s", (words, act) => {
  expect(readCitation(words).act).toBe(act);
});

test("the number of an unknown act is read up to forty letters", () => {
  const numberOf = (number: string) => readCitation(`приказ № ${number}`).number;
  const longest = `1-${"а".repeat(38)}`;
  expect([numberOf(longest), numberOf(`${longest}б`)]).toEqual([longest, longest]);
});

test("what was written is kept, and only what was read is said", () => {
  expect(readCitation("Указ Президента РФ № 401 от 27.06.2022")).toEqual({
    asWritten: "Указ Президента РФ № 401 от 27.06.2022",
    act: "uk-401",
    number: "401",
    on: "2022-06-27",
  });
  expect(readCitation("ст. 351.8 ТК РФ")).toEqual({
    asWritten: "ст. 351.8 ТК РФ",
    act: "tk-351.8",
    clause: "ст. 351.8",
  });
});

test("of 54 citations in the published cases 48 are known; the others name no act of the list", () => {
  const cited = caseRecords.flatMap(({ regulations_cited }) => regulations_cited);
  const unknown = cited.filter((words) => readCitation(words).act === undefined);
  expect([cited.length, cited.length - unknown.length]).toEqual([54, 48]);
  expect([...new Set(unknown)].sort()).toEqual([
    "муниципальный приказ от 14.04.2022 № 78",
    "распоряжение регионального министерства от 05.03.2020 № 262",
    "реализация проекта по вовлечению обучающихся в наставничество",
    "региональный приказ от 05.03.2022 № 22/169",
    "региональный приказ № 631 от 17.02.2022",
    "целевая модель наставничества",
  ]);
});

test("anything is answered, and nothing is thrown", () => {
  const bits = [
    "№",
    "273-ФЗ",
    "ст.",
    "351.8",
    "от",
    "27.06.2022",
    "Р",
    "-",
    "145",
    "указ",
    "İ",
    "\u{1f600}",
    " ",
    "«",
    "99.99.9999",
  ];
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...bits)).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { asWritten, act } = readCitation(text);
      expect(asWritten).toBe(text);
      if (act !== undefined) expect(Object.hasOwn(legalActs, act)).toBe(true);
    }),
  );
  for (const odd of [undefined, null, 7, {}]) expect(readCitation(odd as never)).toEqual({ asWritten: "" });
});

test("case, quotes, dashes and look-alike letters make no difference", () => {
  const all = Object.entries(wordings).flatMap(([act, said]) => said.map((words) => [act, words] as const));
  for (const [act, words] of all) {
    const latin = words.replaceAll("Р", "P").replaceAll("о", "o").replaceAll("е", "e");
    for (const other of [
      words.toUpperCase(),
      words.replaceAll("-", "–"),
      words.replaceAll(" ", "\u00a0"),
      latin,
    ])
      expect([other, readCitation(other).act]).toEqual([other, act]);
  }
});

/** How many letters the methods of strings go through: growth is counted, because time cannot be relied on. */
function lettersReadBy(ask: () => unknown): number {
  let letters = 0;
  type Method = (this: string, ...args: unknown[]) => unknown;
  const text = String.prototype as unknown as Record<string, Method>;
  const methods = ["replace", "replaceAll", "matchAll", "match", "includes", "indexOf", "split", "slice"];
  const own = methods.map((name) => [name, text[name]!] as const);
  for (const [name, method] of own)
    text[name] = function (...args) {
      const given = method.apply(this, args);
      letters += name === "slice" ? (given as string).length : this.length;
      return given;
    };
  try {
    ask();
  } finally {
    for (const [name, method] of own) text[name] = method;
  }
  return letters;
}

// What a regular expression does inside is asked in test/regular-expressions.test.ts.
test.each([
  "Указ Президента РФ № 401 от 27.06.2022, ",
  "№ 273-ФЗ от 29.12.2012 ст. 351.8 п. 33 ",
  "№ ",
  "1",
  "ст. ",
  "27.06.2022 ",
  "р-145 ",
])("a citation of “%s” over and over is read in time that grows with its length", (unit) => {
  const [once, twice, fourTimes] = [500, 1_000, 2_000].map((count) =>
    lettersReadBy(() => readCitation(unit.repeat(count))),
  );
  expect(twice! / once!).toBeLessThan(2.1);
  expect(fourTimes! / twice!).toBeLessThan(2.1);
});
