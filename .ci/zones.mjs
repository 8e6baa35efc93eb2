// The run-time tests in several time zones: the library must not know where it is. Left out are tests of its text and
// those of floors that know no day: kernels, catalogue, what is withheld, what is printed, and hostile input.
import { runJobs, must } from "./lib.mjs";

const zones = ["Europe/Moscow", "America/St_Johns", "Pacific/Apia"]; // the usual run is in that of the machine

const without = [
  "test/{lint,architecture,purity,docstrings,guides,package,readme,regular-expressions,errors-page,examples}.test.ts",
  "test/{kernel,catalogue,codes,texts}/**",
  "test/matching/{corrupted-matchings,verify-matching}.test.ts",
  "test/model/{hostile-values,json-schema}.test.ts",
  "test/papers/{hostile-text,to-html,to-markdown}.test.ts",
  "test/report/{attack,charts,corruptions,losses,publication,publication-attacks,publish,withheld-least}.test.ts",
];

const failed = await runJobs(
  zones.map((zone) => ({
    name: zone,
    job: async () => {
      const output = await must(
        [
          "vitest run --config .config/vitest.config.ts --typecheck.enabled=false --maxWorkers=1",
          ...without.map((files) => `--exclude '${files}'`),
        ].join(" "),
        { env: { TZ: zone, NASTAVNIK_ZONE: zone, NO_COLOR: "1" }, seconds: 900 },
      );
      return [/zone .* ahead of UTC/, /Tests +(.*)/].map((line) => line.exec(output)?.at(-1)).join(", ");
    },
  })),
);
process.exit(failed === 0 ? 0 : 1);
