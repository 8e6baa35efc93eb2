// docs/api-report/<entry>.api.md says what the package promises. `npm run check` compares; `npm run api` updates.
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { CompilerState, Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { entries, root } from "./lib.mjs";

const update = process.argv.includes("--update");
const reports = `${root}docs/api-report`;
const quiet = { logLevel: "none", addToApiReportFile: false };
mkdirSync(reports, { recursive: true });

const configs = entries.map(({ base, name }) =>
  ExtractorConfig.prepare({
    packageJsonFullPath: `${root}package.json`,
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: `${root}dist/esm/${base}.d.ts`,
      newlineKind: "lf",
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            module: "NodeNext",
            target: "ES2022",
            lib: ["ES2022"],
            types: [],
            strict: true,
            skipLibCheck: true,
          },
          files: entries.map((entry) => `${root}dist/esm/${entry.base}.d.ts`),
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: reports,
        reportTempFolder: `${root}.cache/api-report`,
        // What a signature names and another entry exports is in the report of that entry: each thing once.
        includeForgottenExports: false,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: "error" } },
        // What a comment must be is TypeDoc's business; that types are reachable too.
        extractorMessageReporting: { default: quiet },
        tsdocMessageReporting: { default: quiet },
      },
    },
  }),
);

// One program for all of them: a tenth of the time.
const compilerState = CompilerState.create(configs[0], {
  additionalEntryPoints: configs.slice(1).map((config) => config.mainEntryPointFilePath),
});

let wrong = 0;
for (const [index, config] of configs.entries()) {
  const { name } = entries[index];
  const isNew = !existsSync(`${reports}/${name}.api.md`);
  const result = Extractor.invoke(config, {
    compilerState,
    localBuild: update,
    showVerboseMessages: false,
    messageCallback: (message) => {
      message.handled = message.logLevel !== "error";
    },
  });
  if (result.errorCount > 0 || (!update && (isNew || result.apiReportChanged))) {
    console.error(
      `${name}: the API is not what docs/api-report/${name}.api.md says; if it should be, run \`npm run api\``,
    );
    wrong++;
  } else if (result.apiReportChanged || isNew) console.log(`${name}: updated`);
}

const known = new Set(entries.map(({ name }) => `${name}.api.md`));
for (const file of readdirSync(reports).filter((name) => name.endsWith(".api.md") && !known.has(name))) {
  console.error(`docs/api-report/${file} belongs to no entry`);
  wrong++;
}
process.exit(wrong > 0 ? 1 : 0);
