// What an import costs, in kB of 1000 bytes: the built package as a stranger bundles it, minified, UTF-8. Limits stand
// in .config/sizes.json: names, the entry that is their home, a limit, and `"zod": true` where zod comes along. What the
// front door passes on is measured there too. docs/sizes.md holds the measurements: `npm run sizes` writes it,
// `npm run check` compares.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { format } from "prettier";
import { entries, must, readJson, root } from "./lib.mjs";

const page = `${root}docs/sizes.md`;
const { packed, imports } = readJson(`${root}.config/sizes.json`);
const front = "nastavnik";

/** A page this much beside the measurement is old. */
const isNear = (written, measured) => Math.abs(written - measured) <= Math.max(0.5, measured * 0.1);

const frontNames = new Set(await namesOf(front));
const measured = await Promise.all(
  imports.map(async (row) => {
    const names = row.import.split(" ");
    const doors = [row.from];
    if (row.from !== front && names.every((name) => frontNames.has(name))) doors.push(front);
    return { ...row, doors: await Promise.all(doors.map((from) => measure(names, from))) };
  }),
);
const tarball = await packedSize();

const faults = measured.flatMap(faultsOf);
if (tarball > packed) faults.push(`the packed package has ${tarball} kB, and may have ${packed}`);
for (const { import: names, from, kB, zod, doors } of measured) {
  const sizes = doors.map((door) => door.kB.toFixed(1)).join(" / ");
  const limit = kB;
  console.log(`${sizes.padStart(13)}  of ${limit}  ${names} from ${from}${zod ? " (zod)" : ""}`);
}
console.log(`${String(tarball).padStart(13)}  of ${packed}  packed`);

const text = await pageOf();
if (process.argv.includes("--update")) writeFileSync(page, text);
else if (!isFresh(existsSync(page) ? readFileSync(page, "utf8") : "", text))
  faults.push("docs/sizes.md is old: `npm run sizes` writes it anew");
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);

/** @returns {Promise<{ from: string, kB: number, packages: string[] }>} */
async function measure(names, from) {
  const what = names[0] === "*" ? "*" : `{ ${names.join(", ")} }`;
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${what} from "${from}";`, resolveDir: root },
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: "esm",
    charset: "utf8",
    logLevel: "silent",
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  const packages = used.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
  return { from, kB: outputFiles[0].contents.length / 1000, packages: [...new Set(packages)] };
}

/** Names that an entry exports at run time. */
async function namesOf(from) {
  return Object.keys(await import(from));
}

async function packedSize() {
  const said = await must("npm pack --dry-run --ignore-scripts --json --loglevel=error");
  return Math.round(JSON.parse(said.slice(said.indexOf("[")))[0].size / 1000);
}

function faultsOf({ import: names, from: home, kB, zod = false, doors }) {
  const { packages: allowed } = entries.find(({ specifier }) => specifier === home);
  return doors.flatMap(({ from, kB: found, packages }) => {
    const what = `${names} from ${from}`;
    const strange = packages.filter((name) => !allowed.includes(name));
    return [
      ...(found <= kB ? [] : [`${what}: ${found.toFixed(1)} kB, and may have ${kB}`]),
      ...(packages.includes("zod") === zod ? [] : [`${what}: ${zod ? "brings no zod" : "brings zod"}`]),
      ...strange.map((name) => `${what}: brings ${name}, which .config/entries.json does not name`),
    ];
  });
}

async function pageOf() {
  const single = measured.filter((row) => row.import !== "*");
  const whole = measured.filter((row) => row.import === "*");
  const cell = (doors) => Math.max(...doors.map(({ kB }) => kB)).toFixed(1);
  const code = (names) => names.split(" ").map((name) => `\`${name}\``);
  const named = (packages) => packages.join(", ") || "–";
  const lines = [
    "# What an import costs",
    "",
    "Kilobytes of 1000 bytes: what esbuild makes of the one import, minified, with Cyrillic as UTF-8, everything that it",
    "brings along included. The front door adds nothing: a name weighs there what it weighs in its home. Rollup, Vite and",
    "webpack come within 15 %. Each figure has a limit in `.config/sizes.json`, which the checks hold.",
    "",
    "| import | from | kB | limit | packages |",
    "| --- | --- | --: | --: | --- |",
    ...single.map(
      ({ import: names, from, kB, doors }) =>
        `| ${code(names).join(" and ")} | \`${from}\` | ${cell(doors)} | ${kB} | ${named(doors[0].packages)} |`,
    ),
    "",
    "Whole entries, as `export *` would bring them:",
    "",
    "| entry | kB | limit | packages |",
    "| --- | --: | --: | --- |",
    ...whole.map(
      ({ from, kB, doors }) => `| \`${from}\` | ${cell(doors)} | ${kB} | ${named(doors[0].packages)} |`,
    ),
    "",
    `The packed package has ${(tarball / 1000).toFixed(1)} MB.`,
  ];
  return format(lines.join("\n"), { parser: "markdown", printWidth: 110 });
}

/** The same page, but for figures that moved a little. */
function isFresh(written, wanted) {
  const figure = /\b\d+\.\d\b/g;
  const same = written.replace(figure, "#").replace(/ +/g, " ").replace(/-+/g, "-");
  const now = wanted.replace(figure, "#").replace(/ +/g, " ").replace(/-+/g, "-");
  const [before, after] = [written, wanted].map((text) => (text.match(figure) ?? []).map(Number));
  return same === now && after.every((kB, i) => isNear(before[i], kB));
}
