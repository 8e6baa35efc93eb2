import { fieldOf, isRecord, type Reading, type UnknownRecord } from "./shape.js";

/** What is said of a thing: a text, a number or yes and no, or another thing by its address. */
export type LinkedValue =
  | { readonly text: string; readonly language?: string }
  | { readonly scalar: number | boolean }
  | { readonly id: string };

/** A thing and all that is said of it, by full addresses of terms. */
export type LinkedNode = {
  readonly id: string;
  readonly types: string[];
  readonly statements: Map<string, LinkedValue[]>;
};

export type LinkedData = {
  /** By address, in the order in which they are first spoken of as a subject. */
  readonly nodes: ReadonlyMap<string, LinkedNode>;
  /** Keys that lead to no term, with how often they stand there. */
  readonly unread: ReadonlyMap<string, number>;
  /** Contexts on the web, which nobody here fetches. */
  readonly remote: readonly string[];
};

const wellKnown: Readonly<Record<string, string>> = {
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  dct: "http://purl.org/dc/terms/",
  dc: "http://purl.org/dc/elements/1.1/",
  owl: "http://www.w3.org/2002/07/owl#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
};

type Term = { readonly iri: string; readonly isLink: boolean; readonly byLanguage: boolean };
type Context = { readonly terms: Map<string, Term>; vocabulary: string; language: string | undefined };

const mostValues = 2_000_000; // a ring of lists must not hold the reader

/**
 * JSON-LD as things and statements, with the contexts that stand in the document and no others. What thesauri are
 * published with is read: prefixes, terms, language maps, lists, things inside things. No network, no recursion.
 */
export function readLinkedData(reading: Reading, input: unknown): LinkedData {
  const context: Context = { terms: new Map(), vocabulary: "", language: undefined };
  const nodes = new Map<string, LinkedNode>();
  const unread = new Map<string, number>();
  const remote: string[] = [];
  const met = new Set<object>();
  let read = 0;
  let blank = 0;

  const enough = (): boolean => {
    read++;
    if (read === mostValues) {
      const details = { length: read, limit: mostValues };
      reading.issues.push({ code: "list.too-long", path: [], details });
    }
    return read >= mostValues;
  };
  const idOf = (record: UnknownRecord): string | undefined => {
    for (const key of Object.keys(record)) {
      if (iriOf(context, key) !== "@id") continue;
      const id = fieldOf(record, key);
      return typeof id === "string" ? iriOf(context, id) || id : undefined;
    }
    return undefined;
  };
  const addressOf = (record: UnknownRecord): string =>
    addresses.get(record) ?? idOf(record) ?? `_:${++blank}`;
  const addresses = new Map<object, string>();

  const queue: UnknownRecord[] = [];
  const documents: unknown[] = Array.isArray(input) ? [...(input as unknown[])] : [input];
  for (const document of documents) {
    if (!isRecord(document)) continue;
    readContext(fieldOf(document, "@context"), context, remote);
    queue.push(document);
  }

  for (const record of queue) {
    if (enough()) break;
    if (met.has(record)) continue;
    met.add(record);
    const id = addressOf(record);
    const node: LinkedNode = nodes.get(id) ?? { id, types: [], statements: new Map() };
    let said = false;
    for (const [key, value] of Object.entries(record)) {
      const iri = iriOf(context, key);
      if (iri === "@context" || iri === "@id") continue;
      if (iri === "@graph" || iri === "@included") {
        for (const inner of Array.isArray(value) ? (value as unknown[]) : [value]) {
          if (enough()) break;
          if (isRecord(inner)) queue.push(inner);
        }
        continue;
      }
      if (iri === "" || (iri.startsWith("@") && iri !== "@type")) {
        unread.set(key, (unread.get(key) ?? 0) + 1);
        continue;
      }
      said = true;
      const term = context.terms.get(key);
      for (const { value: plain, language } of flatten(value, term?.byLanguage === true, enough)) {
        if (iri === "@type") {
          if (typeof plain === "string") node.types.push(iriOf(context, plain) || plain);
          continue;
        }
        const linked = valueOf(plain, language, term, context);
        if (linked !== undefined) {
          add(node.statements, iri, linked);
        } else if (isRecord(plain)) {
          const address = addressOf(plain);
          addresses.set(plain, address);
          add(node.statements, iri, { id: address });
          if (Object.keys(plain).length > 1 || idOf(plain) === undefined) queue.push(plain);
        }
      }
    }
    if (said) nodes.set(id, node);
  }
  return { nodes, unread, remote };
}

function add(statements: LinkedNode["statements"], iri: string, value: LinkedValue): void {
  const known = statements.get(iri);
  if (known === undefined) statements.set(iri, [value]);
  else known.push(value);
}

type Flat = { readonly value: unknown; readonly language?: string };

/** The values of lists in lists, in their order; of a language map with their language. */
function flatten(value: unknown, byLanguage: boolean, enough: () => boolean): readonly Flat[] {
  const flat: Flat[] = [];
  const stack: Flat[] = [{ value }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (enough()) return flat;
    const { value: inner, language } = top;
    const tag = language === undefined ? {} : { language };
    if (Array.isArray(inner)) {
      const list: readonly unknown[] = inner;
      for (let at = Math.min(list.length, mostValues) - 1; at >= 0; at--)
        stack.push({ value: list[at], ...tag });
    } else if (isRecord(inner) && Object.hasOwn(inner, "@list")) {
      stack.push({ value: inner["@list"], ...tag });
    } else if (isRecord(inner) && Object.hasOwn(inner, "@set")) {
      stack.push({ value: inner["@set"], ...tag });
    } else if (byLanguage && language === undefined && isRecord(inner) && !Object.hasOwn(inner, "@value")) {
      for (const [key, text] of Object.entries(inner).reverse()) stack.push({ value: text, language: key });
    } else {
      flat.push(top);
    }
  }
  return flat;
}

/** Undefined for another thing, and for what says nothing. */
function valueOf(
  plain: unknown,
  language: string | undefined,
  term: Term | undefined,
  context: Context,
): LinkedValue | undefined {
  if (typeof plain === "number" || typeof plain === "boolean") return { scalar: plain };
  if (typeof plain === "string") {
    if (term?.isLink === true) return { id: iriOf(context, plain) || plain };
    const tag = language === "@none" ? undefined : (language ?? context.language);
    return tag === undefined ? { text: plain } : { text: plain, language: tag };
  }
  if (!isRecord(plain) || !Object.hasOwn(plain, "@value")) return undefined;
  const value = plain["@value"];
  const tag = fieldOf(plain, "@language");
  if (typeof value === "number" || typeof value === "boolean") return { scalar: value };
  if (typeof value !== "string") return undefined;
  return typeof tag === "string" ? { text: value, language: tag } : { text: value };
}

function readContext(given: unknown, context: Context, remote: string[]): void {
  for (const part of Array.isArray(given) ? (given as unknown[]) : [given]) {
    if (typeof part === "string") remote.push(part);
    if (!isRecord(part)) continue;
    const vocabulary = fieldOf(part, "@vocab");
    if (typeof vocabulary === "string") context.vocabulary = vocabulary;
    const language = fieldOf(part, "@language");
    if (typeof language === "string") context.language = language;
    for (const [key, definition] of Object.entries(part)) {
      if (key.startsWith("@")) continue;
      const iri = isRecord(definition) ? fieldOf(definition, "@id") : definition;
      const type = isRecord(definition) ? fieldOf(definition, "@type") : undefined;
      const container = isRecord(definition) ? fieldOf(definition, "@container") : undefined;
      if (typeof iri !== "string") continue;
      context.terms.set(key, {
        iri,
        isLink: type === "@id" || type === "@vocab",
        byLanguage: [container].flat().includes("@language"),
      });
    }
  }
}

/** The full address of a term, a keyword as it is, or nothing. A prefix leads to another term, at most a few times. */
function iriOf(context: Context, word: string): string {
  let iri = word;
  for (let round = 0; round < 8; round++) {
    if (iri.startsWith("@")) return iri;
    const term = context.terms.get(iri);
    if (term !== undefined && term.iri !== iri) {
      iri = term.iri;
      continue;
    }
    const colon = iri.indexOf(":");
    if (colon < 0) return round === 0 && context.vocabulary !== "" ? context.vocabulary + iri : "";
    const prefix = iri.slice(0, colon);
    const rest = iri.slice(colon + 1);
    const start =
      context.terms.get(prefix)?.iri ?? (Object.hasOwn(wellKnown, prefix) ? wellKnown[prefix] : undefined);
    if (start === undefined || rest.startsWith("//")) return iri;
    iri = start + rest;
  }
  return iri;
}
