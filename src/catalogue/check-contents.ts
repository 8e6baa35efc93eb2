import type { Path } from "../base/path.js";
import type { Catalogue, PropertyDefinition, PropertyValue } from "./catalogue.js";
import type { CatalogueIssue } from "./catalogue-issue.js";
import { excerpt } from "./shape.js";

const shownNames = 20;

/** Labels in every language the catalogue declares, and properties as they are declared. */
export function checkContents(catalogue: Catalogue): CatalogueIssue[] {
  const issues: CatalogueIssue[] = [];
  const { properties } = catalogue;
  const declared = Object.keys(properties).slice(0, shownNames);
  catalogue.entries.forEach((entry, row) => {
    const { code } = entry;
    if (code === "") return; // damaged, and reported where it was read
    const languages = catalogue.languages.filter((language) => !Object.hasOwn(entry.labels, language));
    if (languages.length > 0) {
      issues.push({ code: "label.missing", path: ["entries", row, "labels"], details: { code, languages } });
    }
    for (const [property, value] of Object.entries(entry.properties)) {
      const path: Path = ["entries", row, "properties", property];
      if (!Object.hasOwn(properties, property)) {
        issues.push({
          code: "property.undeclared",
          path,
          details: { property: excerpt(property), declared },
        });
      }
      for (const issue of valueIssues(properties, property, value, path)) issues.push(issue);
    }
  });
  return issues;
}

function valueIssues(
  properties: Catalogue["properties"],
  property: string,
  value: PropertyValue,
  path: Path,
): readonly CatalogueIssue[] {
  const definition = Object.hasOwn(properties, property) ? properties[property] : undefined;
  if (definition === undefined) return [];
  if (!fits(definition, value)) {
    const expected = definition.many === true ? `list of ${definition.type}` : definition.type;
    const got = typeof value === "object" ? "list" : typeof value;
    return [{ code: "property.wrong-type", path, details: { property, expected, got } }];
  }
  const { values } = definition;
  if (definition.type !== "code" || values === undefined) return [];
  return [value]
    .flat()
    .flatMap((word) =>
      typeof word === "string" && !Object.hasOwn(values, word)
        ? [{ code: "property.unknown-value", path, details: { property, value: excerpt(word) } }]
        : [],
    );
}

function fits({ type, many }: PropertyDefinition, value: PropertyValue): boolean {
  if (type === "boolean" || type === "number") return typeof value === type;
  return many === true ? typeof value === "object" : typeof value === "string";
}
