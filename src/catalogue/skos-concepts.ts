import type { EntryDefinition, LabelSet, PropertyValue, Replacement } from "./catalogue.js";
import type { CatalogueIssue } from "./catalogue-issue.js";
import type { LinkedData, LinkedNode } from "./linked-data.js";
import { excerpt } from "./shape.js";
import type { SkosConcepts, SkosProperties } from "./skos-parts.js";
import { endOf, flag, links, oneOfEach, own, said, terms, texts, words } from "./skos-terms.js";
import { replacementRelations, replacementTerms } from "./to-skos.js";

/** What names no scheme belongs to the one that is read. */
export function conceptsOf({ nodes }: LinkedData, scheme: LinkedNode | undefined): SkosConcepts {
  const all = [...nodes.values()].filter(({ types }) => types.includes(terms.concept));
  const here = all.filter((node) => {
    const schemes = [...links(node, terms.inScheme), ...links(node, terms.topConceptOf)];
    return scheme === undefined || schemes.length === 0 || schemes.includes(scheme.id);
  });
  const byId = new Map(here.map((node) => [node.id, node]));
  return { scheme, nodes: here, byId, elsewhere: all.length - here.length };
}

/** The code of each concept: its notation, or the end of its address. */
export function codesOf({ nodes }: SkosConcepts, lost: CatalogueIssue[]): ReadonlyMap<string, string> {
  return new Map(
    nodes.map((node) => {
      const [notation] = words(node, terms.notation);
      const code = notation ?? endOf(node.id);
      if (notation === undefined) {
        const details = { address: excerpt(node.id), made: excerpt(code) };
        lost.push({ code: "skos.code-made", path: [], details });
      }
      return [node.id, code] as const;
    }),
  );
}

export function entriesOf(
  concepts: SkosConcepts,
  codes: ReadonlyMap<string, string>,
  properties: SkosProperties,
  language: string | undefined,
  lost: CatalogueIssue[],
): readonly EntryDefinition[] {
  const parents = parentsOf(concepts, codes, lost);
  const wider = new Set([...parents.values()].flatMap((ids) => [...ids]));
  const grouped = wider.size > 0;
  return concepts.nodes.map((node): EntryDefinition => {
    const code = codes.get(node.id) ?? "";
    const above = [...(parents.get(node.id) ?? [])];
    const [kind] = words(node, own("kind"));
    const isGroup =
      kind === undefined ? wider.has(node.id) || (grouped && above.length === 0) : kind === "group";
    const selectable = flag(node, own("selectable"));
    const deprecated = flag(node, terms.deprecated) === true;
    const retired = flag(node, own("retired")) === true;
    const replacedBy = replacementsOf(node, code, codes, lost);
    const parts = {
      parents: above.flatMap((id) => codes.get(id) ?? []),
      definition: oneOfEach(texts(node, terms.definition, language)),
      properties: valuesOf(node, properties),
      replacedBy,
    };
    return {
      code,
      kind: isGroup ? "group" : "item",
      labels: labelsOf(node, code, language, lost),
      ...parts,
      // A heading that nothing stands under was something to choose where it comes from.
      selectable: selectable ?? !(isGroup && wider.has(node.id)),
      deprecated: flag(node, own("discouraged")) ?? (!retired && (deprecated || replacedBy.length > 0)),
      retired,
    };
  });
}

/** By address: what stands above, said from either side. */
function parentsOf(
  { nodes, byId }: SkosConcepts,
  codes: ReadonlyMap<string, string>,
  lost: CatalogueIssue[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const parents = new Map<string, Set<string>>();
  const link = (child: string, parent: string, from: string, term: string) => {
    if (!byId.has(child) || !byId.has(parent)) {
      const details = { code: codes.get(from) ?? "", term, to: excerpt(from === child ? parent : child) };
      lost.push({ code: "skos.link-lost", path: [], details });
      return;
    }
    const known = parents.get(child);
    if (known === undefined) parents.set(child, new Set([parent]));
    else known.add(parent);
  };
  for (const node of nodes) {
    for (const parent of links(node, terms.broader)) link(node.id, parent, node.id, "broader");
  }
  for (const node of nodes) {
    for (const child of links(node, terms.narrower)) link(child, node.id, node.id, "narrower");
  }
  return parents;
}

/** A replacement whose relation is not said is a related one: that claims least. */
function replacementsOf(
  node: LinkedNode,
  code: string,
  codes: ReadonlyMap<string, string>,
  lost: CatalogueIssue[],
): readonly Replacement[] {
  const relations = new Map(
    [...replacementRelations]
      .reverse()
      .flatMap((relation) =>
        links(node, own(replacementTerms[relation])).map((id) => [id, relation] as const),
      ),
  );
  return links(node, terms.isReplacedBy).flatMap((id): readonly Replacement[] => {
    const to = codes.get(id);
    if (to !== undefined) return [{ code: to, relation: relations.get(id) ?? "related" }];
    lost.push({ code: "skos.link-lost", path: [], details: { code, term: "isReplacedBy", to: excerpt(id) } });
    return [];
  });
}

function labelsOf(
  node: LinkedNode,
  code: string,
  language: string | undefined,
  lost: CatalogueIssue[],
): Readonly<Record<string, LabelSet>> {
  const official = texts(node, terms.prefLabel, language);
  const [alternative, hidden] = [
    texts(node, terms.altLabel, language),
    texts(node, terms.hiddenLabel, language),
  ];
  const short = oneOfEach(texts(node, own("shortLabel"), language));
  const plain = oneOfEach(texts(node, own("plainLabel"), language));
  const lose = (tag: string, count: number) => {
    if (count > 0)
      lost.push({ code: "skos.labels-lost", path: [], details: { code, language: excerpt(tag), count } });
  };
  const sets = Array.from(official, ([tag, [name = "", ...others]]) => {
    lose(tag, others.length);
    const one = (byTag: Readonly<Record<string, string>>) =>
      Object.hasOwn(byTag, tag) ? byTag[tag] : undefined;
    const [brief, everyday] = [one(short), one(plain)];
    const further = (alternative.get(tag) ?? []).filter((text) => text !== brief && text !== everyday);
    const searched = hidden.get(tag) ?? [];
    const set: LabelSet = {
      official: name,
      ...(brief !== undefined && { short: brief }),
      ...(everyday !== undefined && { plain: everyday }),
      ...(further.length > 0 && { synonym: further }),
      ...(searched.length > 0 && { "search-only": searched }),
    };
    return [tag, set] as const;
  });
  for (const byTag of [alternative, hidden]) {
    for (const [tag, unnamed] of byTag) if (!official.has(tag)) lose(tag, unnamed.length);
  }
  return Object.fromEntries(sets);
}

function valuesOf(
  node: LinkedNode,
  { names, definitions }: SkosProperties,
): Readonly<Record<string, PropertyValue>> {
  const values: [string, PropertyValue][] = [];
  for (const [term, name] of names) {
    const given = said(node, term).flatMap((value): (string | number | boolean)[] =>
      "scalar" in value ? [value.scalar] : "text" in value ? [value.text] : [],
    );
    const [first] = given;
    if (first === undefined) continue;
    const many = definitions[name]?.many === true;
    values.push([name, many ? given.map(String) : first]);
  }
  return Object.fromEntries(values);
}
