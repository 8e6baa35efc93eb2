import type { CatalogueIssue } from "./catalogue-issue.js";
import type { LinkedData, LinkedNode } from "./linked-data.js";
import { excerpt } from "./shape.js";
import type { SkosConcepts, SkosProperties } from "./skos-parts.js";
import { links, own, terms, titleTerms } from "./skos-terms.js";
import { replacementRelations, replacementTerms } from "./to-skos.js";

const ofConcepts: ReadonlySet<string> = /* @__PURE__ */ new Set<string>([
  ...[terms.inScheme, terms.topConceptOf, terms.broader, terms.narrower, terms.notation],
  ...[terms.prefLabel, terms.altLabel, terms.hiddenLabel, terms.definition],
  ...[terms.isReplacedBy, terms.deprecated],
  ...["shortLabel", "plainLabel", "kind", "selectable", "discouraged", "retired"].map(own),
  ...replacementRelations.map((relation) => own(replacementTerms[relation])),
]);
const ofSchemes: ReadonlySet<string> = /* @__PURE__ */ new Set<string>([
  ...[terms.identifier, terms.version, terms.publisher, terms.source, terms.hasTopConcept, ...titleTerms],
  ...["prefix", "languages"].map(own),
]);

const inLanguages = [
  ...[terms.prefLabel, terms.altLabel, terms.hiddenLabel, terms.definition],
  ...titleTerms.slice(0, 3),
];

/** What the document says and nobody read: by term and by kind of thing, with how often. */
export function lossesOf(
  data: LinkedData,
  { scheme, byId, elsewhere }: SkosConcepts,
  properties: SkosProperties,
  language: string | undefined,
): readonly CatalogueIssue[] {
  const statements = new Map<string, number>(data.unread);
  const things = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string, more: number) =>
    counts.set(key, (counts.get(key) ?? 0) + more);
  const unreadOf = (node: LinkedNode, known: ReadonlySet<string>) => {
    for (const [term, values] of node.statements) {
      if (!known.has(term) && !properties.names.has(term)) count(statements, term, values.length);
    }
  };
  let silent = 0;
  const untold = (node: LinkedNode) => {
    for (const term of inLanguages) {
      for (const value of node.statements.get(term) ?? []) {
        if ("text" in value && value.language === undefined && language === undefined) silent++;
      }
    }
  };
  const bases = new Set(links(scheme, terms.source));
  for (const node of data.nodes.values()) {
    if (byId.has(node.id) || node.id === scheme?.id) untold(node);
    if (byId.has(node.id)) unreadOf(node, ofConcepts);
    else if (node.id === scheme?.id) unreadOf(node, ofSchemes);
    else if (node.types.includes(terms.concept) || bases.has(node.id)) continue;
    else if (!properties.names.has(node.id) && !properties.values.has(node.id)) {
      count(things, node.types[0] ?? "", 1);
    }
  }
  return [
    ...data.remote.map((address): CatalogueIssue => ({
      code: "skos.context-remote",
      path: [],
      details: { address: excerpt(address) },
    })),
    ...(elsewhere === 0
      ? []
      : [{ code: "skos.concepts-elsewhere", path: [], details: { count: elsewhere } } as const]),
    ...(silent === 0 ? [] : [{ code: "skos.texts-lost", path: [], details: { count: silent } } as const]),
    ...Array.from(statements, ([term, times]): CatalogueIssue => ({
      code: "skos.statements-lost",
      path: [],
      details: { term: excerpt(term), count: times },
    })),
    ...Array.from(things, ([type, times]): CatalogueIssue => ({
      code: "skos.things-lost",
      path: [],
      details: { type: excerpt(type), count: times },
    })),
  ];
}
