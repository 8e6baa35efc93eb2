import { idOf } from "nastavnik";
import type { BlankSlot, NameOf, Paper, PaperBlock, PersonSlot } from "nastavnik/papers";

const person = (
  id: string,
  role: PersonSlot["role"],
  grammaticalCase: PersonSlot["case"],
  label: string,
): PersonSlot => ({
  person: idOf("person", `person:${id}`),
  role,
  case: grammaticalCase,
  label,
});

/** A paper of these blocks that says nothing else. */
export function paperWith(blocks: readonly PaperBlock[], given: Partial<Paper> = {}): Paper {
  return {
    kind: "order-pairs",
    language: "ru",
    title: "О наставничестве",
    blocks,
    gaps: [],
    filled: [],
    madeOf: [],
    digest: "",
    ...given,
  };
}

/** Names of made-up people, in the cases that the made-up order asks for. */
export const nameOf: NameOf = (id, grammaticalCase) => names.get(`${id} ${grammaticalCase}`);

const names: ReadonlyMap<string, string> = new Map([
  ["person:head nominative", "Н. Н. Петрова"],
  ["person:m1 accusative", "Иванову М. П."],
  ["person:m1 nominative", "Иванова М. П."],
  ["person:y1 nominative", "Сидоров П. А."],
]);

const head = (grammaticalCase: PersonSlot["case"], label: string) =>
  person("head", "head", grammaticalCase, label);
const blank = (label: string): BlankSlot => ({ blank: "place", label });

/** Every kind of block, as they stand in an order with an annex. */
export const madeUpOrder: Paper = paperWith([
  {
    kind: "stamps",
    stamps: [
      {
        stamp: "accepted",
        title: "ПРИНЯТО",
        lines: [["педагогическим советом"], ["протокол от 29 августа 2025 г. № 1"]],
      },
      {
        stamp: "approved",
        title: "УТВЕРЖДАЮ",
        lines: [
          ["Директор школы"],
          ["____________ ", head("nominative", "директор")],
          ["1 сентября 2025 г."],
        ],
      },
    ],
  },
  { kind: "paragraph", text: [blank("полное название организации")] },
  { kind: "heading", level: 1, text: ["ПРИКАЗ"] },
  { kind: "requisites", on: ["1 сентября 2025 г."], number: ["№ 26/1"], place: [blank("место издания")] },
  { kind: "heading", level: 2, text: ["О назначении наставников и закреплении наставнических пар"] },
  {
    kind: "paragraph",
    text: ["В целях поддержки молодых педагогов и на основании положения о наставничестве ПРИКАЗЫВАЮ:"],
  },
  {
    kind: "list",
    ordered: true,
    items: [
      [
        "Назначить наставником ",
        person("m1", "mentor", "accusative", "наставника"),
        ", учителя математики, с 1 сентября 2025 г. по 31 августа 2026 г.",
      ],
      ["Утвердить список наставнических пар (приложение № 1)."],
      [
        "Контроль за исполнением приказа возложить на ",
        person("c1", "curator", "accusative", "куратора"),
        ".",
      ],
    ],
  },
  {
    kind: "fields",
    fields: [
      { label: "Форма наставничества", value: ["«учитель – учитель»"] },
      { label: "Срок", value: ["с 1 сентября 2025 г. по 31 августа 2026 г."] },
    ],
  },
  {
    kind: "signatures",
    lines: [
      { label: ["Директор"], person: head("nominative", "директор") },
      {
        label: ["С приказом ознакомлен"],
        person: person("m1", "mentor", "nominative", "наставник"),
        on: [blank("дата")],
      },
    ],
  },
  {
    kind: "annex",
    number: 1,
    title: ["Список наставнических пар"],
    to: ["к приказу от 1 сентября 2025 г. № 26/1"],
  },
  {
    kind: "table",
    caption: ["Пары на 2025/2026 учебный год"],
    headings: [["№"], ["Наставник"], ["Наставляемый"], ["Срок"]],
    rows: [1, 2, 3].map((n) => [
      [String(n)],
      [person(`m${n}`, "mentor", "nominative", "наставник")],
      [person(`y${n}`, "mentee", "nominative", "наставляемый")],
      ["с 1 сентября 2025 г. по 31 августа 2026 г."],
    ]),
  },
]);
