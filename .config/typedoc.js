// A gate more than a site: every export has a comment, every type that an export names is exported, links resolve.
import { readFileSync } from "node:fs";

const entries = JSON.parse(readFileSync(new URL("entries.json", import.meta.url), "utf8"));

/** @type {Partial<import("typedoc").TypeDocOptions>} */
export default {
  name: "nastavnik",
  entryPoints: Object.values(entries).map(({ source }) => `../${source}`),
  tsconfig: "../tsconfig.json",
  out: "../docs/html",
  readme: "../README.md",
  disableGit: true,
  disableSources: true,
  excludePrivate: true,
  excludeInternal: true,
  // Not "Property" and "TypeAlias": a name that already says everything needs no comment.
  requiredToBeDocumented: ["Enum", "Variable", "Function", "Class", "Interface", "Method", "Accessor"],
  // Steps of unions, of no use alone.
  intentionallyNotExported: [
    ...["ToFive", "ToSix", "ToSeven", "ToNine", "ToTen"],
    ...["AssignmentReasonFacts", "PairingReasonFacts", "ProgramReasonFacts"],
    ...["Lifecycles", "PartsOf", "Season", "Unit"],
    ...["IndicatorHead", "Stock", "closingMeasure"],
    ...["Table", "KindTexts"], // of papers, by kind
    "Facts", // one in the file of each rule; `ProgramFacts` and the like name them all by code
  ],
  ignoredHighlightLanguages: ["mermaid"],
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  validation: {
    notExported: true,
    invalidLink: true,
    rewrittenLink: true,
    notDocumented: true,
    unusedMergeModuleWith: true,
  },
};
