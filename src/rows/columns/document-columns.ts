import type { Language, Text } from "../../base/text.js";
import type { OrganisationDocument } from "../../codes/organisations/organisation-document-keys.js";
import { organisationDocumentNames } from "../../codes/organisations/organisation-document-names.js";
import type { KeptDocument } from "../../model/standing.js";
import { put } from "../cell-readers.js";
import type { CellReader, Column } from "../column.js";
import { orderIn, orderText } from "../order-in.js";
import { looksLikeIdentity } from "../words/looks-like-identity.js";

/**
 * The documents that an organisation keeps as a whole, with the words of their columns. What names an order wins over what
 * the order is about, for it has more words.
 */
const heads: Partial<Readonly<Record<OrganisationDocument, Pick<Column, "heads" | "not">>>> = {
  "order-introduction": {
    heads: [
      "приказ внедрен|введен",
      "приказ внедрен|введен|реализац модел|систем наставничеств",
      "приказ утвержден положени наставничеств",
      "распорядительн акт внедрен",
      "order introduction",
    ],
    not: ["куратор"],
  },
  regulation: {
    heads: ["положени наставничеств", "regulation mentoring"],
    not: ["стимулирован", "поощрен", "оплат"],
  },
  roadmap: { heads: ["дорожн карт", "roadmap"] },
  "program-organisation": {
    heads: ["программ наставничеств", "mentoring program"],
    not: ["персонализ", "индивидуальн", "практик"],
  },
  "order-curator": { heads: ["приказ куратор", "order appointing curator"] },
  "order-pairs": {
    heads: [
      "приказ закреплен",
      "приказ наставническ пар|групп",
      "приказ назначен наставник|наставников",
      "order fixing pairs",
    ],
  },
  "register-mentors": { heads: ["баз|реестр наставников", "register of mentors."], not: ["наставляем"] },
  "register-mentees": { heads: ["баз|реестр наставляем", "register of mentees."], not: ["наставников"] },
  incentives: {
    heads: ["материальн поощрен|стимулирован", "поощрен|стимулирован наставник|наставников", "incentives"],
  },
  "monitoring-report": {
    heads: ["материал мониторинг", "аналитическ отчет|справк", "отчет мониторинг", "monitoring report"],
  },
  "site-section": { heads: ["раздел|страниц|вкладк сайт", "section site"] },
  cases: { heads: ["лучш практик", "best cases"] },
  "order-end": { heads: ["приказ прекращен|завершен|расторжен|замен", "order ending"] },
};

const counts = ["количеств", "число", "численност", "доля", "процент"];

type Kept = Omit<KeptDocument, "code">;

const there = /^(?:да|есть|имеется|имеются|в наличии|утвержд[её]н[аоы]?|yes)(?![\p{L}\d])[\s,;:.(–—-]{0,9}/iu;
const present = /^(?:[+✓✔√v1])$/iu;
const absent =
  /^(?:нет|не имеется|не имеются|отсутствует|отсутствуют|не разработан[аоы]?|не утвержд[её]н[аоы]?|no|0)$/iu;
const drafted =
  /^(?:(?:есть |имеется )?проект|в (?:стадии )?разработке|разрабатывается|на (?:согласовании|утверждении|доработке)|draft)$/iu;
const repealed = /^(?:отмен[её]н[аоы]?|утратил[аои]? силу|не действует|repealed)$/iu;
const link = /^https?:\/\/\S{1,500}$/iu;

/** “Да”, “проект”, “приказ № 41 от 01.09.2023”, “имеется, https://…”; anything else is not guessed. */
function standingOf(text: string): Kept | undefined {
  if (absent.test(text)) return { state: "absent" };
  if (drafted.test(text)) return { state: "drafted" };
  if (repealed.test(text)) return { state: "repealed" };
  const rest = present.test(text) ? "" : text.replace(there, "").replace(/[).\s]{1,9}$/u, "");
  if (rest === "") return { state: "in-force" };
  if (link.test(rest)) return { state: "in-force", evidence: rest };
  if (!/№|\d[./-]\d/.test(rest) || /(?<!\p{L})(?:до|по) \d/iu.test(rest)) return undefined; // a count, or a day to come
  const order = orderIn(rest);
  if (order === undefined) return undefined;
  const { number, on } = order;
  return {
    state: "in-force",
    ...(number !== undefined && { number }),
    ...(on !== undefined && { from: on }),
  };
}

const readDocument: CellReader = ({ text }, draft, { field }) => {
  if (looksLikeIdentity(text)) return { code: "cell.identity", details: { field } };
  const standing = standingOf(text);
  return standing === undefined ? { code: "cell.unread", details: { field } } : put(draft, field, standing);
};

const said = {
  "in-force": { ru: "да", en: "yes" },
  absent: { ru: "нет", en: "no" },
  drafted: { ru: "проект", en: "draft" },
  repealed: { ru: "отменён", en: "repealed" },
} as const satisfies Record<KeptDocument["state"], Text>;

function textOf({ state, number, from, evidence }: KeptDocument, language: Language): string {
  if (state !== "in-force") return said[state][language];
  if (number !== undefined || from !== undefined)
    return orderText(
      { ...(number !== undefined && { number }), ...(from !== undefined && { on: from }) },
      language,
    );
  return evidence !== undefined && link.test(evidence) ? evidence : said[state][language];
}

/** Of several documents of one kind the one that began last is written, in force before others. */
function lastOf({ documents }: Readonly<Record<string, unknown>>, code: string): KeptDocument | undefined {
  const all = Array.isArray(documents) ? (documents as readonly KeptDocument[]) : [];
  const own = all.filter((document) => document.code === code);
  const inForce = own.filter(({ state }) => state === "in-force");
  return (inForce.length > 0 ? inForce : own).reduce<KeptDocument | undefined>(
    (last, each) => (last === undefined || (each.from ?? "") > (last.from ?? "") ? each : last),
    undefined,
  );
}

export const documentColumns: readonly Column[] = /* @__PURE__ */ Object.entries(heads).map(
  ([code, { heads, not = [] }]) => ({
    field: `documents.${code}`,
    heading: headingOf(organisationDocumentNames[code as OrganisationDocument]),
    heads,
    not: [...not, ...counts],
    strict: true,
    read: readDocument,
    write: (record, language) => {
      const document = lastOf(record, code);
      return document && textOf(document, language);
    },
  }),
);

function headingOf({ ru, en }: Text): Text {
  const capital = (label: string) => label.slice(0, 1).toUpperCase() + label.slice(1);
  return { ru: capital(ru), en: capital(en) };
}

/** The documents of a row in the order of their columns. */
export function documentsOf(drafted: Readonly<Record<string, Kept>>): readonly KeptDocument[] {
  return (Object.keys(heads) as OrganisationDocument[]).flatMap((code) => {
    const standing = drafted[code];
    return standing === undefined ? [] : [{ code, ...standing }];
  });
}
