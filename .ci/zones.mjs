// The run-time tests in a time zone far off: the library must not know where it is. Left out are tests of its text, those of
// floors that know no day (kernels, matching, catalogue, what is withheld, what is printed), and long ones whose days are texts.
// This zone is west of all the country and has summer time; the run on the oldest dependencies, in `consumers`, is east of it.
import { runJobs, must } from "./lib.mjs";

const zones = ["America/St_Johns"]; // the usual run is in that of the machine

const without = [
  "test/{growth,lint,architecture,purity,docstrings,guides,package,readme,regular-expressions,errors-page,examples}.test.ts",
  "test/{kernel,catalogue,codes,texts,matching,vectors}/**",
  "test/model/{hostile-values,json-schema,parse}.test.ts",
  "test/papers/{fewer-facts,hostile-text,to-html,to-markdown}.test.ts",
  "test/lifecycle/{bundles,chain-of,corruptions,growth,hostile-contexts,json-schema,machines-and-rules,odd-commands}.test.ts",
  "test/report/{attack,charts,contributors,corruptions,indicator-bounds,losses,publication,publication-attacks,publish}.test.ts",
  "test/report/{beside-parts,equal-cells,known-relations,report-records-read,secrets,two-regions,withheld-least}.test.ts",
  "test/rules/{register-bundles,registers,sentences}.test.ts",
];

const failed = await runJobs(
  zones.map((zone) => ({
    name: zone,
    job: async () => {
      const output = await must(
        [
          "vitest run --config .config/vitest.config.ts --typecheck.enabled=false",
          ...without.map((files) => `--exclude '${files}'`),
        ].join(" "),
        { env: { TZ: zone, NASTAVNIK_ZONE: zone, NO_COLOR: "1" }, seconds: 900 },
      );
      return [/zone .* ahead of UTC/, /Tests +(.*)/].map((line) => line.exec(output)?.at(-1)).join(", ");
    },
  })),
);
process.exit(failed === 0 ? 0 : 1);
