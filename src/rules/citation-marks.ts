import type { ActCode } from "../codes/law/legal-act-keys.js";

/**
 * By what an act is known in ordinary papers, all in small letters with е for ё and straight quotes. A number of its own
 * kind (`273-фз`, `р-145`) is enough; a plain one only beside the word for its kind or with its day, and the day with that
 * word alone will do; of names every part must be there, and no other number or day beside it.
 */
export type CitationMarks = {
  readonly act: ActCode;
  /** As the library writes the number, where the act has one that alone tells it. */
  readonly number?: string;
  readonly own?: readonly string[];
  readonly plain?: { readonly numbers: readonly string[]; readonly kind: string };
  readonly names?: readonly (readonly string[])[];
  /** Articles of the Labour Code. */
  readonly articles?: readonly string[];
};

/** What stands first is preferred where two acts go by one name. */
export const citationMarks: readonly CitationMarks[] = [
  {
    act: "tk-351.8",
    number: "381-ФЗ",
    own: ["381-фз"],
    articles: ["351.8", "358.1"], // the second is a misprint seen in local acts
    names: [["наставничеств", "сфере труда"]],
  },
  { act: "tk-60.2", articles: ["60.2", "151"], names: [["дополнительн", "работ", "трудов", "кодекс"]] },
  { act: "tk-14", articles: ["14"], names: [["исчислени", "сроков", "трудов", "кодекс"]] },
  { act: "rostrud-08578", number: "ПГ/08578-6-1", own: ["пг/08578-6-1"] },
  {
    act: "rostrud-2025",
    own: ["пг/08383-6-1", "пг/08381-6-1", "тз/7300-6-1"],
    names: [["роструд", "351.8"]],
  },
  {
    act: "fz-273",
    number: "273-ФЗ",
    own: ["273-фз"],
    names: [["закон", "об образовании в р"], ["закон об образовании"], ['закон "об образовании']],
  },
  { act: "fz-489", number: "489-ФЗ", own: ["489-фз"], names: [["закон", "о молодежной политике"]] },
  { act: "fz-152", number: "152-ФЗ", own: ["152-фз"], names: [["закон", "о персональных данных"]] },
  {
    act: "fz-322",
    number: "322-ФЗ",
    own: ["322-фз"],
    names: [["закон", "реестр", "наставников несовершеннолетних"]],
  },
  {
    act: "mr-42-02",
    number: "МР-42/02",
    own: ["мр-42/02"],
    plain: { numbers: [], kind: "письм" },
    names: [
      ["о направлении целевой модели наставничества"],
      ["методическ", "целевой модели наставничества обучающ"],
    ],
  },
  {
    act: "r-145",
    number: "Р-145",
    own: ["р-145", "145-р"],
    names: [
      ["методологи", "наставничества обучающ"],
      ["целевая модель", "наставничества обучающ"],
      ["целевой модели", "наставничества обучающ"],
      ["целевую модель", "наставничества обучающ"],
    ],
  },
  {
    act: "az-1128",
    number: "АЗ-1128/08",
    own: ["аз-1128/08", "аз-1128"],
    plain: { numbers: ["657"], kind: "письм" },
    names: [
      ["методическ", "наставничества педагогических работников"],
      ["целев", "модел", "наставничества педагогических работников"],
    ],
  },
  {
    act: "pp-3273-r",
    number: "3273-р",
    own: ["3273-р"],
    names: [["национальной системы профессионального роста"]],
  },
  {
    act: "r-174",
    number: "Р-174",
    own: ["р-174"],
    names: [["единой федеральной системы научно-методического"]],
  },
  {
    act: "uk-94",
    plain: { numbers: ["94"], kind: "указ" },
    names: [["указ", "за наставничество"], ['знак отличия "за наставничество']],
  },
  {
    act: "uk-204",
    plain: { numbers: ["204"], kind: "указ" },
    names: [["указ", "национальных целях", "2024"]],
  },
  {
    act: "uk-309",
    plain: { numbers: ["309"], kind: "указ" },
    names: [["указ", "национальных целях", "2036"]],
  },
  {
    act: "uk-401",
    plain: { numbers: ["401"], kind: "указ" },
    names: [["указ", "год", "педагога и наставника"]],
  },
  {
    act: "uk-474",
    plain: { numbers: ["474"], kind: "указ" },
    names: [["указ", "национальных целях", "2030"]],
  },
  {
    act: "pr-196",
    plain: { numbers: ["196"], kind: "приказ" },
    names: [
      ["порядк", "аттестации педагогических"],
      ["порядок", "аттестации педагогических"],
    ],
  },
  {
    act: "pr-1155",
    plain: { numbers: ["1155"], kind: "приказ" },
    names: [["фгос до"], ["стандарт", "дошкольного образования"]],
  },
  {
    act: "pp-1264-r",
    number: "1264-р",
    own: ["1264-р"],
    names: [["концепци", "развития наставничества в р"]],
  },
  {
    act: "pp-2233-r",
    number: "2233-р",
    own: ["2233-р"],
    names: [["стратеги", "молодежной политики"]],
  },
  {
    act: "pp-2403-r",
    number: "2403-р",
    own: ["2403-р"],
    names: [["основ", "государственной молодежной политики"]],
  },
  {
    act: "ltr-326",
    number: "НТ-944/08",
    own: ["нт-944/08"],
    plain: { numbers: ["326"], kind: "письм" },
    names: [["письмо", "поддержки молодых педагогов"]],
  },
  {
    act: "np-education",
    names: [
      ["национальн", 'проект "образование"'],
      ["национальн", 'проекта "образование"'],
      ['нацпроект "образование"'],
    ],
  },
  { act: "np-youth", names: [["проект", '"молодежь и дети"']] },
];
