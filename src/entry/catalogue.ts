export type {
  CatalogueIssue,
  CatalogueIssueCode,
  CatalogueIssueFacts,
  ExpectedShape,
  ShapeIssueFacts,
} from "../catalogue/catalogue-issue.js";
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
  LabelSet,
  LabelUse,
  Labels,
  PropertyDefinition,
  PropertyValue,
  Replacement,
  ReplacementRelation,
  TextByLanguage,
} from "../catalogue/catalogue.js";
export { wordingChanges, type EntryChange } from "../catalogue/wording-changes.js";
export { checkCatalogue, type CatalogueCheck } from "../catalogue/check-catalogue.js";
export { checkMapping, checkMappings } from "../catalogue/check-mapping.js";
export {
  competenceFit,
  type CompetenceRelation,
  type LevelledDifficulty,
} from "../catalogue/competence-fit.js";
export { coverageIndex, type CoverageIndex } from "../catalogue/coverage-index.js";
export { coverageOf, type Coverage, type CoveragePart } from "../catalogue/coverage-of.js";
export { createCatalogue, defineCatalogue } from "../catalogue/create-catalogue.js";
export type { CsvSeparator } from "../catalogue/csv-text.js";
export {
  diffCatalogues,
  type CatalogueDiff,
  type CodeChange,
  type CodeFate,
} from "../catalogue/diff-catalogues.js";
export { entryOf } from "../catalogue/entry-of.js";
export { extendCatalogue } from "../catalogue/extend-catalogue.js";
export {
  type CatalogueFromSkos,
  extensionFromSkos,
  type ExtensionFromSkos,
  fromSkos,
} from "../catalogue/from-skos.js";
export { isCodeOf } from "../catalogue/is-code-of.js";
export { labelOf, type Label } from "../catalogue/label-of.js";
export {
  mapCodes,
  mappingToBase,
  type CodeMapping,
  type CodesMapped,
  type MappedCode,
  type MappingRelation,
} from "../catalogue/map-codes.js";
export type { MappingBetween } from "../catalogue/mapping-circles.js";
export { mappingToCase, type CaseMapping } from "../catalogue/mapping-to-case.js";
export { mappingToSkos } from "../catalogue/mapping-to-skos.js";
export {
  migrateCodes,
  type MigratedFate,
  type Migration,
  type MigrationStep,
} from "../catalogue/migrate-codes.js";
export { nearestCodes } from "../catalogue/nearest-codes.js";
export { parseCatalogueCsv, type CatalogueHead } from "../catalogue/parse-catalogue-csv.js";
export { parseCodeMapping } from "../catalogue/parse-code-mapping.js";
export {
  extensionTemplate,
  type ExtensionHead,
  parseExtensionCsv,
} from "../catalogue/parse-extension-csv.js";
export { parseExtension } from "../catalogue/read-extension.js";
export { ancestorsOf, childrenOf, descendantsOf } from "../catalogue/relatives-of.js";
export { replacementsOf } from "../catalogue/replacements-of.js";
export { searchCatalogue, type SearchHit, type SearchOptions } from "../catalogue/search-catalogue.js";
export type { TextUse } from "../catalogue/search-index.js";
export type { SearchStrength } from "../catalogue/search-strength.js";
export { selectionOf, type SelectionRule } from "../catalogue/selection-of.js";
export { suggestMapping, type MappingSuggestion } from "../catalogue/suggest-mapping.js";
export type { FromSkosOptions } from "../catalogue/skos-parts.js";
export { subsumption, type Subsumption } from "../catalogue/subsumption.js";
export {
  toCase,
  type CaseAssociation,
  type CaseItem,
  type CaseLink,
  type CaseOptions,
  type CasePackage,
} from "../catalogue/to-case.js";
export { toCsv, toRows, type CsvOptions } from "../catalogue/to-csv.js";
export { parseCatalogueJson, toJson } from "../catalogue/to-json.js";
export { toSkos, type SkosDocument, type SkosOptions } from "../catalogue/to-skos.js";
export type { WordMatch } from "../catalogue/words-alike.js";
