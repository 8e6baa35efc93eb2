/** Public functions that no vector calls, and why. A function that takes and gives plain data has no reason to be here. */
export const excluded: Readonly<Record<string, string>> = {
  datasetReader: "keeps what came before: `parseDataset` says the same of a whole file",
  readingReporter: "keeps what came before: `parseReportRecord` and `reportOn` say the same of all records",
  reporter: "keeps what came before: `reportOn` says the same of all records",
  publishing: "gives a generator: `publish` says the same at once",
  coverageIndex: "gives a function: `coverageOf` says the same of one pair",
  auditHistory: "asks a function for what was known",
  defineMachine: "takes functions: guards and effects of a caller",
  scenariosOf: "makes its own input; machines.json holds what it makes",
  waterfallChartOf: "takes a function that names causes",
  pairingAfter: "takes a function that knows who is who in the registers",
  standardSchemaOf: "takes a function that speaks, and gives one that reads",
};
