import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./document-kind-keys.js";
import type { DocumentKind, DocumentKindEntry } from "./document-kind-keys.js";

/** What kind of document a program was read from. */
export const documentKinds: Readonly<Record<DocumentKind, DocumentKindEntry>> = /* @__PURE__ */ labelled(
  keys.documentKinds,
  {
    program: { ru: "программа", en: "program", source: ownDesign },
    "pair-program": { ru: "программа пары", en: "program of a pair", source: ownDesign },
    plan: { ru: "план", en: "plan", source: ownDesign },
    roadmap: { ru: "дорожная карта", en: "roadmap", source: ownDesign },
    order: { ru: "приказ", en: "order", source: ownDesign },
    template: { ru: "типовая форма", en: "template", source: ownDesign },
    regulation: { ru: "положение", en: "internal regulation", source: ownDesign },
    practice: { ru: "описание практики", en: "description of practice", source: ownDesign },
  },
);
