// `npm run reproduce` packs twice, each time from a build of its own, and fails unless both tarballs are the same bytes: then
// anybody can make the published one from its tag. Leaves the tarball in .cache/pack.
import { mkdirSync, rmSync } from "node:fs";
import { must, root } from "./lib.mjs";

const folder = `${root}.cache/pack`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

async function pack() {
  const said = await must(`npm pack --json --loglevel=error --pack-destination ${folder}`);
  const [packed] = JSON.parse(said.slice(said.indexOf("[\n")));
  const built = packed.files.filter(({ path }) => path.startsWith("dist/")).length;
  if (built < 100) throw new Error(`only ${built} built files are packed`);
  return packed;
}

const [one, other] = [await pack(), await pack()];
console.log(`${one.filename}: ${one.files.length} files, ${one.size} bytes, ${one.integrity}`);
if (one.integrity !== other.integrity) {
  console.error(`packed again it is ${other.integrity}`);
  process.exit(1);
}
