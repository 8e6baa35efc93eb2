import { readFileSync, writeFileSync } from "node:fs";
import { transform } from "esbuild";
import sizes from "../../.config/sizes.json" with { type: "json" };
import { must, root } from "../../.ci/lib.mjs";
import { type Consumer } from "./folders.js";

const own = `${root}test/consumers/bundlers`;

/** Rollup and webpack may be this much above the limits, which are measured with esbuild. */
const slack = 1.15;

/** One row of so many, for webpack is slow: the whole list is esbuild's, in `npm run check`. */
const rowsBetween = { Rollup: 5, webpack: 10 };

export const bundlers = ["Rollup", "webpack"] as const;

export async function installBundlers(): Promise<void> {
  const install =
    "npm ci --ignore-scripts --loglevel=error || npm install --no-save --ignore-scripts --loglevel=error";
  await must(install, { cwd: own });
}

/** Bundles a sample of the single imports as a stranger would; answers with their kB. */
export async function checkBundler(
  { folder }: Consumer,
  bundler: (typeof bundlers)[number],
): Promise<string> {
  const sample = sizes.imports.filter(
    (row, index) => row.import !== "*" && index % rowsBetween[bundler] === 0,
  );
  const found: string[] = [];
  const faults: string[] = [];
  for (const [index, { import: names, from, kB }] of sample.entries()) {
    const file = `${folder}/${bundler}-${index}.mjs`;
    const list = names.replaceAll(" ", ", ");
    writeFileSync(file, `import { ${list} } from "${from}";\nconsole.log(${list});\n`);
    await must(`node ${own}/bundle.mjs ${bundler} ${file} ${file}.out.js`, { cwd: folder });
    const text = readFileSync(`${file}.out.js`, "utf8");
    const { code } = await transform(text, { minify: true, charset: "utf8" });
    const size = Buffer.byteLength(code) / 1000;
    found.push(`${list} ${size.toFixed(1)}`);
    if (size > kB * slack) faults.push(`${list} from ${from}: ${size.toFixed(1)} kB, limit ${kB}`);
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return found.join("; ");
}
