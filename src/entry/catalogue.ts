export type {
  Amendment,
  Catalogue,
  CatalogueDefinition,
  CatalogueEntry,
  CatalogueExtension,
  CatalogueReference,
  EntryDefinition,
  KnownCode,
  LabelLanguage,
  Labels,
  LabelSet,
  LabelUse,
  PropertyDefinition,
  PropertyValue,
  Replacement,
  ReplacementRelation,
  TextByLanguage,
} from "../catalogue/catalogue.js";
export type {
  CatalogueIssue,
  CatalogueIssueCode,
  CatalogueIssueFacts,
  ExpectedShape,
} from "../catalogue/catalogue-issue.js";
export { type CatalogueCheck, checkCatalogue } from "../catalogue/check-catalogue.js";
export {
  competenceFit,
  type CompetenceRelation,
  type LevelledDifficulty,
} from "../catalogue/competence-fit.js";
export { coverageIndex, type CoverageIndex } from "../catalogue/coverage-index.js";
export { type Coverage, coverageOf, type CoveragePart } from "../catalogue/coverage-of.js";
export { createCatalogue, defineCatalogue } from "../catalogue/create-catalogue.js";
export type { CsvSeparator } from "../catalogue/csv-text.js";
export {
  type CatalogueDiff,
  type CodeChange,
  type CodeFate,
  diffCatalogues,
} from "../catalogue/diff-catalogues.js";
export { entryOf } from "../catalogue/entry-of.js";
export { extendCatalogue } from "../catalogue/extend-catalogue.js";
export { type Label, labelOf } from "../catalogue/label-of.js";
export {
  type CodeMapping,
  type CodesMapped,
  mapCodes,
  type MappedCode,
  mappingToBase,
  type MappingRelation,
} from "../catalogue/map-codes.js";
export {
  type MigratedFate,
  migrateCodes,
  type Migration,
  type MigrationStep,
} from "../catalogue/migrate-codes.js";
export { nearestCodes } from "../catalogue/nearest-codes.js";
export { type CatalogueHead, parseCatalogueCsv } from "../catalogue/parse-catalogue-csv.js";
export { parseCodeMapping } from "../catalogue/parse-code-mapping.js";
export { parseExtension } from "../catalogue/read-extension.js";
export { ancestorsOf, childrenOf, descendantsOf } from "../catalogue/relatives-of.js";
export { replacementsOf } from "../catalogue/replacements-of.js";
export { searchCatalogue, type SearchHit, type SearchOptions } from "../catalogue/search-catalogue.js";
export { selectionOf, type SelectionRule } from "../catalogue/selection-of.js";
export { type Subsumption, subsumption } from "../catalogue/subsumption.js";
export {
  type CaseAssociation,
  type CaseItem,
  type CaseLink,
  type CaseOptions,
  type CasePackage,
  toCase,
} from "../catalogue/to-case.js";
export { type CsvOptions, toCsv, toRows } from "../catalogue/to-csv.js";
export { parseCatalogueJson, toJson } from "../catalogue/to-json.js";
export { type SkosDocument, type SkosOptions, toSkos } from "../catalogue/to-skos.js";
