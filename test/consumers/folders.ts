import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { must, readJson, root } from "../../.ci/lib.mjs";

/** A folder outside the repository that has installed the packed package, and where `smoke.mjs` can run. */
export type Consumer = { readonly name: string; readonly folder: string };

const { dependencies } = readJson(`${root}package.json`) as { dependencies: Record<string, string> };

/** Builds and packs the package; the path of the tarball. */
export async function pack(folder: string): Promise<string> {
  await must("npm run build");
  const output = await must(`npm pack --ignore-scripts --json --loglevel=error --pack-destination ${folder}`);
  const [packed] = JSON.parse(output.slice(output.indexOf("["))) as [
    { filename: string; files: { path: string }[] },
  ];
  const outside = packed.files
    .map(({ path }) => path)
    .filter((path) => !/^(dist|docs|src)\/|^(CHANGELOG\.md|LICENSE|README\.md|package\.json)$/.test(path));
  if (outside.length > 0) throw new Error(`the package holds what nobody needs: ${outside.join(", ")}`);
  return `${folder}/${packed.filename}`;
}

/**
 * What to install beside the package: nothing, so that npm takes the newest of each dependency, and for each part of
 * the ranges ("^3.0.0 || ^4.0.0") the lowest version that it allows.
 */
export function dependencySets(): readonly { readonly name: string; readonly versions: readonly string[] }[] {
  const parts = Object.entries(dependencies).map(([name, range]) => ({
    name,
    lowest: range.split("||").map((part) => part.trim().replace(/^[\^~]|^>=/, "")),
  }));
  const count = Math.max(...parts.map(({ lowest }) => lowest.length));
  const lowest = Array.from({ length: count }, (_, i) => {
    const versions = parts.map(
      ({ name, lowest }) => `${name}@${lowest[Math.min(i, lowest.length - 1)] ?? ""}`,
    );
    return { name: versions.join(" "), versions };
  });
  return [{ name: "newest dependencies", versions: [] }, ...lowest];
}

/** Installs the tarball and the given versions into a new folder. */
export async function install(
  name: string,
  folder: string,
  tarball: string,
  versions: readonly string[],
): Promise<Consumer> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{ "private": true, "type": "module" }\n');
  await must(`npm install --ignore-scripts --loglevel=error ${tarball} ${versions.join(" ")}`, {
    cwd: folder,
  });
  if (existsSync(`${folder}/node_modules/nastavnik/node_modules`)) {
    throw new Error("npm gave the package dependencies of its own: the ranges do not take these versions");
  }
  for (const file of ["smoke.mjs", "node.mjs"]) cpSync(`${root}test/consumers/${file}`, `${folder}/${file}`);
  return { name, folder };
}

/** Version of an installed dependency. */
export function versionsIn({ folder }: Consumer): string {
  return Object.keys(dependencies)
    .map(
      (name) =>
        `${name} ${(readJson(`${folder}/node_modules/${name}/package.json`) as { version: string }).version}`,
    )
    .join(", ");
}
