// The catalogue, an extension of one, and a mapping between two, as they are written in files. The library reads them
// without zod, to stay small; here the same is said in words of JSON Schema, and test/catalogue/json-schema.test.ts holds
// both against each other. What an entry says of others (codes, links, declared properties) no schema can judge.

const characters = (from, to) => `${String.fromCodePoint(from)}-${String.fromCodePoint(to)}`;

/** Control characters and the two other ends of a line: a text is one line. */
const unreadable = `[${characters(0, 0x1f)}${characters(0x7f, 0x9f)}\u2028\u2029]`;

/** Something that is no space. */
const seen = `[^ \u00a0\u1680${characters(0x2000, 0x200a)}\u202f\u205f\u3000\ufeff]`;

const line = (maxLength) => ({
  type: "string",
  minLength: 1,
  maxLength,
  pattern: seen,
  not: { pattern: unreadable },
});
const [code, id, label, definition] = [64, 100, 200, 1000].map(line);

const language = {
  type: "string",
  pattern: "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$",
  not: { pattern: "\n" },
};

const yesOrNo = { type: "boolean" };
const oneOf = (...words) => ({ type: "string", enum: words });
const list = (items, maxItems = 1_000_000) => ({ type: "array", items, maxItems });
const map = (additionalProperties) => ({ type: "object", additionalProperties });
const byLanguage = (value) => ({ ...map(value), propertyNames: language });

/** An object of these fields and no others; a name that ends in "?" may be absent. */
function objectOf(fields) {
  const names = Object.keys(fields);
  return {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name.replace("?", ""), fields[name]])),
    required: names.filter((name) => !name.endsWith("?")),
    additionalProperties: false,
  };
}

const title = byLanguage(label);
const reference = objectOf({ id, version: id, "prefix?": code });
const property = objectOf({
  type: oneOf("boolean", "number", "text", "code"),
  "many?": yesOrNo,
  title,
  "values?": map(title),
});
const head = {
  id,
  version: id,
  title: { ...title, minProperties: 1 },
  "publisher?": label,
  "properties?": map(property),
};

const labelUses = { "short?": label, "plain?": label, "synonym?": list(label), "search-only?": list(label) };
const labels = byLanguage({ anyOf: [label, objectOf({ official: label, ...labelUses })] });
const addedLabels = byLanguage({ anyOf: [label, objectOf({ "official?": label, ...labelUses })] });
const propertyValue = { anyOf: [yesOrNo, { type: "number" }, definition, list(definition)] };
const replacement = objectOf({ code, relation: oneOf("exact", "broader", "narrower", "related") });

const entry = objectOf({
  code,
  "kind?": oneOf("group", "item"),
  "parents?": list(code),
  labels,
  "definition?": map(definition),
  "properties?": map(propertyValue),
  "selectable?": yesOrNo,
  "deprecated?": yesOrNo,
  "retired?": yesOrNo,
  "replacedBy?": list(replacement),
});

const mark = { type: "boolean", const: true };
const amendment = objectOf({
  code,
  "labels?": addedLabels,
  "definition?": map(definition),
  "properties?": map(propertyValue),
  "hidden?": mark,
  "deprecated?": mark,
  "retired?": mark,
  "replacedBy?": list(replacement),
});

export function catalogueSchemas() {
  return {
    catalogue: objectOf({
      ...head,
      "prefix?": code,
      languages: { ...list(language, 100), minItems: 1, uniqueItems: true },
      "extends?": list(reference, 100),
      entries: list(entry),
    }),
    "catalogue-extension": objectOf({
      ...head,
      prefix: code,
      "languages?": { ...list(language, 100), minItems: 1, uniqueItems: true },
      "extends?": reference,
      "entries?": list(entry),
      "amendments?": list(amendment),
    }),
    "code-mapping": objectOf({
      from: reference,
      to: reference,
      rows: list(objectOf({ from: code, to: code, relation: oneOf("exact", "broader", "narrower") })),
    }),
  };
}
