import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * One million programs as flat rows: the same ten figures of every municipality by the library, by arquero and by DuckDB.
 * Each in a process of its own, so that the peak of memory is its own.
 */
const runner = fileURLToPath(new URL("run.mjs", import.meta.url));
const tsx = fileURLToPath(new URL("../../../node_modules/tsx/dist/cli.mjs", import.meta.url));

type Outcome = { readonly seconds: number; readonly peakMb: number; readonly figures: string };

const results = [
  "nastavnik",
  "nastavnik, every breakdown",
  "nastavnik, eight parts merged",
  "arquero",
  "DuckDB",
].map((engine) => {
  const out = execFileSync(process.execPath, [tsx, "--tsconfig", "test/tsconfig.json", runner, engine], {
    encoding: "utf8",
    cwd: fileURLToPath(new URL("../../..", import.meta.url)),
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { engine, ...(JSON.parse(out) as Outcome) };
});

const [ours] = results;
console.log(
  `${"engine".padEnd(32)} ${"seconds".padStart(8)} ${"ratio".padStart(6)} ${"peak MB".padStart(8)}  same figures`,
);
for (const { engine, seconds, peakMb, figures } of results) {
  const ratio = seconds / (ours?.seconds ?? 1);
  console.log(
    `${engine.padEnd(32)} ${seconds.toFixed(2).padStart(8)} ${ratio.toFixed(2).padStart(6)} ${String(peakMb).padStart(8)}  ${figures === ours?.figures ? "yes" : "NO"}`,
  );
}
